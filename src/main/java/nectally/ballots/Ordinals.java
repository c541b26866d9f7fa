package nectally.ballots;

import java.util.List;

/** Numbers of an order: {@code 1st}, {@code 2nd}, {@code third}. */
final class Ordinals {

  /** What ranks are called. */
  static final List<String> RANKS =
      List.of(
          """
          rank,preference,pref,priority,rang,präferenz,priorität,préférence,preferencia,preferência
          preferenza,voorkeur,preferens,prioritet
          """
              .strip()
              .replace('\n', ',')
              .split(","));

  /** What stands behind an ordinal, as in {@code 1st choice}, beside ranks and choices. */
  private static final List<String> OTHERS =
      List.of("opción", "elección", "opção", "opzione", "valet", "wunsch");

  private static final List<String> WORDS =
      List.of(
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth");

  /**
   * The same in other languages, in the order of the numbers; the words of one are parted by
   * commas.
   */
  private static final List<String> FOREIGN =
      List.of(
          "erste,erster,erstes,premier,première,primera,primer,primero,primeira,primeiro,prima,primo,eerste,första,første",
          "zweite,zweiter,zweites,deuxième,seconde,segunda,segundo,seconda,secondo,tweede,andra,anden,andre",
          "dritte,dritter,drittes,troisième,tercera,tercer,tercero,terceira,terceiro,terza,terzo,derde,tredje",
          "vierte,vierter,viertes,quatrième,cuarta,cuarto,quarta,quarto,vierde,fjärde,fjerde",
          "fünfte,fünfter,fünftes,cinquième,quinta,quinto,vijfde,femte",
          "sechste,sechster,sechstes,sixième,sexta,sexto,sesta,sesto,zesde,sjätte,sjette");

  /**
   * What stands behind figures of an order in other languages: {@code 1.}, {@code 2e}, {@code 1ª}.
   */
  private static final List<String> ENDINGS =
      List.of(
          ".", "e", "er", "ère", "re", "ème", "eme", "ª", "º", "°", "a", "o", ".ª", ".º", ":a",
          ":e");

  private Ordinals() {}

  /**
   * Returns the number of a word.
   *
   * @param word in lower case
   * @return 1 to 9999; 0 where the word is no such number
   */
  static int number(String word) {
    int digits = 0;
    int number = 0;
    while (digits < word.length() && digits <= 4 && isDigit(word.charAt(digits))) {
      number = 10 * number + (word.charAt(digits) - '0');
      digits++;
    }
    if (digits == 0) {
      return WORDS.indexOf(word) + 1;
    }
    return digits <= 4 && word.substring(digits).equals(ending(number)) ? number : 0;
  }

  /** Returns whether a word in lower case is one that an ordinal may rank. */
  static boolean isOf(String word) {
    return RANKS.contains(word) || OTHERS.contains(word);
  }

  /** Returns the number of a word in lower case, as {@link #number}, of other languages as well. */
  static int ofAnyLanguage(String word) {
    int number = number(word);
    for (int i = 0; i < FOREIGN.size() && number == 0; i++) {
      number = ("," + FOREIGN.get(i) + ",").contains("," + word + ",") ? i + 1 : 0;
    }
    int digits = 0;
    while (digits < word.length() && isDigit(word.charAt(digits))) {
      digits++;
    }
    return number == 0 && digits > 0 && digits <= 4 && ENDINGS.contains(word.substring(digits))
        ? Integer.parseInt(word.substring(0, digits))
        : number;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static String ending(int number) {
    boolean teen = number % 100 / 10 == 1;
    return switch (teen ? 0 : number % 10) {
      case 1 -> "st";
      case 2 -> "nd";
      case 3 -> "rd";
      default -> "th";
    };
  }
}
