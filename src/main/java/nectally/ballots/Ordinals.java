package nectally.ballots;

import java.util.List;

/** Numbers of an order: {@code 1st}, {@code 2nd}, {@code third}. */
final class Ordinals {

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
