package nectally.csv;

import java.util.Locale;

/** Words that stand in a column of figures: for a number that is unknown, and behind a number. */
final class FigureWords {

  private static final int LONGEST = 16;

  private FigureWords() {}

  /** Returns whether a text says that the number is unknown. */
  static boolean isUnknown(String text) {
    if (text.length() > LONGEST) {
      return false;
    }
    if (text.equals("X")) {
      // A small one may be somebody's mark.
      return true;
    }
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "-", "--", "---", "\u2010", "\u2011", "\u2012", "\u2013", "\u2014", "\u2015", "\u2212" ->
          true;
      case ".", "..", "...", "\u2026", "?", "*", "\u00D7", "\uFF0D", "\u30FC" -> true;
      case "na",
          "n/a",
          "n.a.",
          "n.a",
          "#n/a",
          "#nulo",
          "#nulo#",
          "#ne",
          "#ne#",
          "n/d",
          "n.d.",
          "nd",
          "n/k",
          "nan",
          "null" ->
          true;
      case "unknown", "not available", "not known", "tbc", "tbd", "missing" -> true;
      case "uncontested", "unopposed", "acclaimed", "by acclamation", "no contest", "no poll" ->
          true;
      case "k.a.", "k. a.", "k.a", "unbekannt", "s/d", "s.d.", "sin datos", "inconnu" -> true;
      case "b.d.", "brak", "brak danych", "onbekend", "ok\u00E4nt", "ukjent", "ukendt" -> true;
      case "\u043D/\u0434", "\u043D.\u0434.", "\u4E0D\u660E", "\u4E0D\u8BE6", "\u4E0D\u8A73" ->
          true;
      default -> false;
    };
  }

  /** Returns a text without the word for votes or people behind its figure, if it has one. */
  static String withoutUnit(String text) {
    int end = text.length();
    while (end > 0 && Character.isLetter(text.charAt(end - 1))) {
      end--;
    }
    return end > 0 && end < text.length() && isUnit(text.substring(end))
        ? Blanks.strip(text.substring(0, end))
        : text;
  }

  private static boolean isUnit(String word) {
    if (word.length() > LONGEST) {
      return false;
    }
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "vote", "votes", "ballot", "ballots", "nominations", "voters", "electors" -> true;
      case "voix", "vote\u00B7s", "suffrages", "bulletins", "inscrits", "votants" -> true;
      case "stimme", "stimmen", "stemme", "stemmer", "stemmen", "stem", "r\u00F6ster" -> true;
      case "voto", "votos", "voti", "vots", "sufragios", "preferenze" -> true;
      case "g\u0142os", "g\u0142osy", "g\u0142os\u00F3w", "hlas", "hlasy", "hlas\u016F" -> true;
      case "\u0433\u043E\u043B\u043E\u0441", "\u0433\u043E\u043B\u043E\u0441\u0430" -> true;
      case "\u0433\u043E\u043B\u043E\u0441\u043E\u0432",
          "\u0433\u043E\u043B\u043E\u0441\u0456\u0432" ->
          true;
      case "\u0433\u043E\u043B\u043E\u0441\u0438", "oy", "pleidlais", "pleidleisiau" -> true;
      case "\u7968", "\uD45C", "\u5F20", "\u5F35", "\u679A", "\u4EBA", "\u540D" -> true;
      default -> false;
    };
  }
}
