package nectally.csv;

import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import nectally.model.Place;
import nectally.problem.Rule;
import nectally.problem.Shown;
import org.jspecify.annotations.Nullable;

/**
 * Reads the cells of a column of numbers that are anything else than plain digits.
 *
 * <p>Where a cell does not say by itself what it means, the cells below it are looked at, so that a
 * column is read in one way whatever the order of its rows.
 */
final class OddFigures {

  /** What a column is for whose rows may be no candidates'. */
  private static final String VOTES = "votes";

  private final Column column;
  private final String field;
  private final boolean mayBePassedOver;
  private final Set<String> toldWords = new HashSet<>();
  private @Nullable DigitMarks marks;
  private @Nullable Place firstComma;
  private String firstCommaText = "";
  private boolean isLearnt;
  private boolean hasFigures;
  private boolean isPassedOver;

  /** Prepares to read; as {@link CountColumn}. */
  OddFigures(Column column, String field, boolean mayBePassedOver) {
    this.column = column;
    this.field = field;
    this.mayBePassedOver = mayBePassedOver;
  }

  /**
   * Returns the number of a cell; empty where it is unknown, or no number and reported.
   *
   * @param hasPlain whether a cell above it is plain digits
   */
  OptionalLong read(Rows row, String text, boolean hasPlain) {
    if (isPassedOver) {
      return OptionalLong.empty();
    }
    String bare = FigureParts.count(text);
    if (FigureWords.isUnknown(bare)) {
      tellUnknown(row, text);
      return OptionalLong.empty();
    }
    Optional<Figure> figure = Figure.of(bare);
    if (figure.isEmpty() && field.equals(VOTES) && MarkColumn.isWithdrawn(text)) {
      return OptionalLong.empty();
    }
    if (figure.isEmpty()) {
      hasFigures |= hasPlain;
      refuse(row, text);
      return OptionalLong.empty();
    }
    hasFigures = true;
    tellNote(row, text, bare);
    return number(row, text, figure.get());
  }

  /** Returns the name of what the column holds, for {@code --map}. */
  String field() {
    return field;
  }

  /** Returns whether the column turned out to hold no figures. */
  boolean isPassedOver() {
    return isPassedOver;
  }

  private OptionalLong number(Rows row, String text, Figure figure) {
    DigitMarks known = marks(row);
    known.learn(figure);
    DigitMarks.Meaning meaning = known.of(figure);
    if (meaning == DigitMarks.Meaning.EITHER && !isLearnt) {
      learn(row, known);
      meaning = known.of(figure);
    }
    holdToCommas(row, text, figure, meaning, known);
    if (meaning == DigitMarks.Meaning.NONE) {
      return refused(row, Rule.NOT_A_COUNT, "expected a whole number, found ", text, "");
    }
    if (meaning == DigitMarks.Meaning.EITHER) {
      return refused(
          row, Rule.AMBIGUOUS_COUNT, "expected a whole number, found ", text, either(figure));
    }
    boolean decimal = meaning == DigitMarks.Meaning.DECIMALS;
    if (decimal && !figure.isWhole()) {
      return refused(
          row,
          Rule.FRACTIONAL_COUNT,
          "expected a whole number, found the fraction ",
          text,
          !row.spelling().thousands().isEmpty() && figure.canBeThousands()
              ? "; --thousands \".,\" says that both marks part thousands"
              : "; weighted or transferred votes are not counted here");
    }
    OptionalLong value = figure.value(decimal);
    return value.isPresent()
        ? value
        : refused(
            row, Rule.COUNT_TOO_LARGE, "expected at most " + Long.MAX_VALUE + ", found ", text, "");
  }

  private DigitMarks marks(Rows row) {
    DigitMarks known = marks;
    if (known == null) {
      known = new DigitMarks(row.spelling().thousands());
      marks = known;
    }
    return known;
  }

  private void learn(Rows row, DigitMarks known) {
    isLearnt = true;
    for (String below : column.below(row)) {
      Optional<Figure> figure = Figure.of(FigureParts.count(below));
      if (figure.isPresent()) {
        known.learn(figure.get());
      }
    }
  }

  /** A comma was taken to part thousands, and a cell further down has decimals behind one. */
  private void holdToCommas(
      Rows row, String text, Figure figure, DigitMarks.Meaning meaning, DigitMarks known) {
    Place first = firstComma;
    if (first != null && known.commaEnds()) {
      firstComma = null;
      row.problems()
          .error(
              first,
              Rule.AMBIGUOUS_COUNT,
              column.title()
                  + ": expected a whole number, found "
                  + Shown.quoted(firstCommaText)
                  + ", which may be a fraction as "
                  + Shown.quoted(text)
                  + " on line "
                  + row.line()
                  + " is; --thousands MARK says which mark parts thousands");
    } else if (first == null
        && firstCommaText.isEmpty()
        && meaning == DigitMarks.Meaning.THOUSANDS
        && figure.canBeDecimal()
        && figure.lastMark() == ',') {
      firstComma = row.place().at(column.number(row));
      firstCommaText = text;
    }
  }

  private static String either(Figure figure) {
    boolean dot = figure.lastMark() == '.';
    return ", which may be "
        + figure.digits()
        + " or a fraction; --thousands \""
        + (dot ? "." : ",")
        + "\" says the first, --thousands \""
        + (dot ? "," : ".")
        + "\" the second";
  }

  private void tellNote(Rows row, String text, String bare) {
    String note = FigureParts.note(text);
    if (!note.isEmpty() && toldWords.add(note)) {
      row.problems()
          .warning(
              row.place().at(column.number(row)),
              Rule.FIGURE_WITH_A_NOTE,
              column.title() + ": " + Shown.quoted(text) + " is read as " + bare);
    }
  }

  private void tellUnknown(Rows row, String word) {
    if (toldWords.add(word)) {
      row.problems()
          .warning(
              row.place().at(column.number(row)),
              Rule.UNKNOWN_FIGURE,
              column.title() + ": " + Shown.quoted(word) + " is read as unknown");
    }
  }

  /** Refuses what is no figure, or passes over the column where nothing in it is one. */
  private void refuse(Rows row, String text) {
    boolean negative =
        (text.charAt(0) == '-' || text.charAt(0) == '\u2212')
            && Figure.of(Blanks.strip(text.substring(1))).isPresent();
    if (negative) {
      refused(
          row,
          Rule.NEGATIVE_COUNT,
          "expected a whole number that is not negative, found ",
          text,
          "");
    } else if (mayBePassedOver && !hasFigures && !hasFiguresBelow(row)) {
      isPassedOver = true;
      column.tellPassedOver(row, field, "a whole number");
    } else {
      boolean share =
          text.endsWith("%") && field.equals(VOTES) && (hasFigures || hasFiguresBelow(row));
      String hint = share ? shares() : hint(text);
      refused(row, Rule.NOT_A_COUNT, "expected a whole number, found ", text, hint);
    }
  }

  private boolean hasFiguresBelow(Rows row) {
    for (String text : column.below(row)) {
      hasFigures |= Figure.of(FigureParts.count(text)).isPresent();
    }
    return hasFigures;
  }

  private String shares() {
    return "; --drop \"" + column.title() + "=*%\" leaves rows of percentages out";
  }

  /** Of a word nobody knows whether it means nought or that the number is unknown. */
  private String hint(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isLetter(text.charAt(i))) {
        return FigureHints.of(text);
      }
    }
    boolean votes = field.equals(VOTES);
    return text.length() < 2
        ? ""
        : "; leave the cell empty where the number is unknown"
            + (votes
                ? ", --drop \"" + column.title() + "=" + text + "\" leaves such rows out"
                : "");
  }

  private OptionalLong refused(Rows row, Rule rule, String before, String text, String after) {
    column.error(row, rule, before + Shown.quoted(text) + after);
    return OptionalLong.empty();
  }
}
