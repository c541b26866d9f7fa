package nectally.input;

/**
 * Whether two names that differ may be one name, in which a letter is wrong or a part is missing.
 *
 * <p>Nothing is decided by this alone: two people may be called so.
 */
final class AlmostOneName {

  /** Of a word in which a letter may be wrong: initials and numbers of lists are meant. */
  private static final int LEAST_LETTERS = 3;

  private AlmostOneName() {}

  /** Returns whether one of two folded names may be a slip for the other, which it is not. */
  static boolean is(String one, String other) {
    if (one.equals(other) || one.isEmpty() || other.isEmpty()) {
      return false;
    }
    return hasOneSlip(one, other, LEAST_LETTERS)
        || hasPartsOf(one, other)
        || hasPartsOf(other, one);
  }

  /**
   * Returns whether one of two folded names is the other but for a letter, or for two that changed
   * places, in a word of so many letters.
   */
  static boolean isSlip(String one, String other, int leastLetters) {
    return !one.equals(other) && hasOneSlip(one, other, leastLetters);
  }

  /** One letter more, less or another, or two that changed places. */
  private static boolean hasOneSlip(String one, String other, int leastLetters) {
    String longer = one.length() >= other.length() ? one : other;
    String shorter = one.length() >= other.length() ? other : one;
    int more = longer.length() - shorter.length();
    if (more > 1) {
      return false;
    }
    int start = 0;
    while (start < shorter.length() && longer.charAt(start) == shorter.charAt(start)) {
      start++;
    }
    int end = longer.length();
    while (end - more > start && longer.charAt(end - 1) == shorter.charAt(end - more - 1)) {
      end--;
    }
    boolean swapped =
        more == 0
            && end - start == 2
            && longer.charAt(start) == shorter.charAt(start + 1)
            && longer.charAt(start + 1) == shorter.charAt(start);
    return (swapped || end - start <= 1)
        && areLetters(longer, start, end)
        && areLetters(shorter, start, end - more)
        && letters(longer, start) >= leastLetters;
  }

  private static boolean areLetters(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (!mayBeWrong(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether a slip may be in this sign, as it is not in a figure. */
  static boolean mayBeWrong(char sign) {
    return sign == ' ' || Character.isLetter(sign);
  }

  /** Returns how long the word is in which the place is. */
  private static int letters(String text, int place) {
    int start = text.lastIndexOf(' ', place - 1) + 1;
    int end = text.indexOf(' ', Math.max(place + 1, start));
    return (end < 0 ? text.length() : end) - start;
  }

  /** Returns whether all words of one name are words of a longer one, the surname among them. */
  private static boolean hasPartsOf(String shorter, String longer) {
    int last = shorter.lastIndexOf(' ') + 1;
    String surname = shorter.substring(last);
    if (surname.length() < LEAST_LETTERS
        || !longer.endsWith(surname)
        || (longer.length() > surname.length()
            && longer.charAt(longer.length() - surname.length() - 1) != ' ')) {
      return false;
    }
    int from = 0;
    for (int start = 0; start < last; ) {
      int end = shorter.indexOf(' ', start);
      int found = wordFrom(longer, from, shorter.substring(start, end));
      if (found < 0) {
        return false;
      }
      from = found;
      start = end + 1;
    }
    return true;
  }

  /** Returns the end of the next word that begins so, -1 where there is none. */
  private static int wordFrom(String text, int from, String beginning) {
    int start = from;
    while (start < text.length()) {
      int space = text.indexOf(' ', start);
      int end = space < 0 ? text.length() : space;
      if (text.startsWith(beginning, start)) {
        return end + 1;
      }
      start = end + 1;
    }
    return -1;
  }
}
