package nectally.csv;

import java.util.Optional;
import nectally.problem.Rule;
import nectally.problem.Shown;

/** A column of marks that say who is elected, in words or signs; file-format.md 6.3. */
public final class MarkColumn {

  private static final Optional<Boolean> YES = Optional.of(true);
  private static final Optional<Boolean> NO = Optional.of(false);

  private static final int LONGEST = 24;

  private final Column column;
  private final String field;
  private final boolean mayBePassedOver;
  private boolean hasMarks;
  private boolean isPassedOver;

  /**
   * Reads a column.
   *
   * @param field the name of what it holds, for {@code --map}
   * @param mayBePassedOver whether it is left out where it turns out to hold no mark: nobody said
   *     that it does, its name is all there is
   */
  public MarkColumn(Column column, String field, boolean mayBePassedOver) {
    this.column = column;
    this.field = field;
    this.mayBePassedOver = mayBePassedOver;
  }

  /** Returns the current row's mark; empty where it is blank, or no mark and reported. */
  public Optional<Boolean> read(Rows row) {
    if (isPassedOver) {
      return Optional.empty();
    }
    String text = column.text(row);
    if (text.isEmpty() || (FigureWords.isUnknown(text) && !isMark(text))) {
      return Optional.empty();
    }
    Optional<Boolean> mark = mark(text);
    hasMarks |= mark.isPresent();
    if (mark.isEmpty()) {
      refuse(row, text);
    }
    return mark;
  }

  private void refuse(Rows row, String text) {
    if (mayBePassedOver && !hasMarks && !hasMarksBelow(row)) {
      isPassedOver = true;
      column.tellPassedOver(row, field, "a mark such as yes or no");
    } else {
      column.error(
          row,
          Rule.NOT_YES_OR_NO,
          "expected yes, no or a blank cell, found "
              + Shown.quoted(text)
              + "; --map "
              + field
              + "= leaves the column out");
    }
  }

  private boolean hasMarksBelow(Rows row) {
    for (String text : column.below(row)) {
      hasMarks |= mark(text).isPresent();
    }
    return hasMarks;
  }

  private static boolean isMark(String text) {
    return text.equals("*") || text.equalsIgnoreCase("x");
  }

  /** Returns what a word or sign says; empty where it says neither. */
  private static Optional<Boolean> mark(String text) {
    String word = text.length() <= LONGEST ? HeaderName.key(text) : "";
    return isYes(word) ? YES : isNo(word) ? NO : Optional.empty();
  }

  private static boolean isYes(String word) {
    return switch (word) {
      case "yes", "y", "true", "t", "1", "1.0", "x", "*", "\u2713", "\u2714", "\u2611", "\u2705" ->
          true;
      case "elected", "won", "win", "winner", "etholwyd", "ydy", "ie" -> true;
      case "oui", "o", "vrai", "\u00E9lu", "\u00E9lue", "elu", "elue", "\u00E9lu(e)" -> true;
      case "ja", "j", "wahr", "gew\u00E4hlt", "gewaehlt", "gekozen", "verkozen", "waar" -> true;
      case "s\u00ED", "si", "s\u00EC", "s", "sim", "vero", "verdadero", "verdadeiro" -> true;
      case "electo", "electa", "elegido", "elegida", "eletto", "eletta", "eletti" -> true;
      case "eleito", "eleita", "eleito por qp", "eleito por m\u00E9dia", "eleito por media" -> true;
      case "vald", "invald", "valgt", "tak", "prawda", "wybrany", "wybrana" -> true;
      case "\u0434\u0430", "\u0442\u0430\u043A", "\u0438\u0437\u0431\u0440\u0430\u043D" -> true;
      case "\u0438\u0437\u0431\u0440\u0430\u043D\u0430", "\u043E\u0431\u0440\u0430\u043D\u043E" ->
          true;
      case "\u043E\u0431\u0440\u0430\u043D\u0438\u0439", "\u043E\u0431\u0440\u0430\u043D\u0430" ->
          true;
      case "\u5F53", "\u5F53\u9078", "\u5F53\u9009", "\u7576\u9078", "\u7576", "\u662F" -> true;
      case "\u306F\u3044", "\u25CB", "\u3007", "\u25EF" -> true;
      default -> false;
    };
  }

  private static boolean isNo(String word) {
    return switch (word) {
      case "no", "n", "false", "f", "0", "0.0", "not elected", "unelected", "\u2717", "\u2718" ->
          true;
      case "lost", "loser", "defeated", "nac ydy", "nage", "heb ei ethol" -> true;
      case "non", "faux", "non \u00E9lu", "non \u00E9lue", "non elu", "battu", "battue" -> true;
      case "nein", "falsch", "nicht gew\u00E4hlt", "nicht gewaehlt", "nee", "niet gekozen" -> true;
      case "n\u00E3o", "nao", "n\u00E3o eleito", "n\u00E3o eleita", "nao eleito", "suplente" ->
          true;
      case "falso", "no electo", "no electa", "non eletto", "non eletta" -> true;
      case "nej", "nei", "ej vald", "inte vald", "ikke valgt", "nie", "niewybrany" -> true;
      case "\u043D\u0435\u0442",
          "\u043D\u0456",
          "\u043D\u0435 \u0438\u0437\u0431\u0440\u0430\u043D" ->
          true;
      case "\u843D", "\u843D\u9078", "\u843D\u9009", "\u5426", "\u3044\u3044\u3048", "\u00D7" ->
          true;
      default -> false;
    };
  }
}
