package nectally.ballots;

/** Whole numbers beside ballots, which programs write and no people: digits alone. */
final class PlainNumber {

  private static final int MOST_DIGITS = 19;

  private PlainNumber() {}

  /** Returns the number, at least 1; 0 where the text is none. */
  static long positive(String text) {
    if (text.isEmpty() || text.length() > MOST_DIGITS) {
      return 0;
    }
    long value = 0;
    for (int i = 0; i < text.length(); i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9 || value > (Long.MAX_VALUE - digit) / 10) {
        return 0;
      }
      value = 10 * value + digit;
    }
    return value;
  }
}
