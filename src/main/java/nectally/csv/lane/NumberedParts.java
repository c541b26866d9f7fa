package nectally.csv.lane;

import java.util.function.Predicate;
import nectally.csv.EightBytes;

/**
 * Cells with digits that say of which part of the whole a row is, for one thread.
 *
 * <p>A file has many of them that differ in digits alone, as {@code Precinct 12} and {@code
 * Precinct 13} do. No word for a total has a digit, so that each is judged without its digits, and
 * those that are left once.
 */
final class NumberedParts {

  private static final int LENGTHS = 64;

  private final JudgedNames judged;

  /** For each length the cell that was judged last, where it was not odd. */
  private final byte[][] known = new byte[LENGTHS][];

  private byte[] letters = new byte[LENGTHS + EightBytes.MARGIN];

  /** Prepares to judge; {@code odd} says which parts are not to be added up. */
  NumberedParts(Predicate<String> odd) {
    judged = new JudgedNames(odd);
  }

  /** Returns whether a cell differs in digits alone from one that was judged and is not odd. */
  boolean isLikeKnown(byte[] bytes, int from, int to) {
    int length = to - from;
    byte[] alike = known[length % LENGTHS];
    return alike != null
        && alike.length == length + EightBytes.MARGIN
        && areAlike(alike, bytes, from, length);
  }

  /** Returns whether a cell without its digits is odd; one of nothing else is not. */
  boolean isOdd(byte[] bytes, int from, int to) {
    boolean odd = isOddWithout(bytes, from, to);
    if (!odd) {
      known[(to - from) % LENGTHS] = EightBytes.copy(bytes, from, to);
    }
    return odd;
  }

  /** Returns whether bytes differ only where both are digits. */
  private static boolean areAlike(byte[] one, byte[] other, int from, int length) {
    for (int i = 0; i < length; i += 8) {
      long mine = EightBytes.at(one, i);
      long others = EightBytes.at(other, from + i);
      if (mine != others) {
        long differing = EightBytes.notZero(mine ^ others);
        differing &= EightBytes.noDigits(mine) | EightBytes.noDigits(others);
        int rest = length - i;
        if ((rest < 8 ? differing & ((1L << (8 * rest)) - 1) : differing) != 0) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean isOddWithout(byte[] bytes, int from, int to) {
    letters = EightBytes.grown(letters, to - from);
    int size = 0;
    boolean any = false;
    for (int i = from; i < to; i++) {
      if (!isDigit(bytes[i])) {
        letters[size++] = bytes[i];
        any |= bytes[i] < 0 || Character.isLetter(bytes[i]);
      }
    }
    return any && judged.isOdd(letters, 0, size, (int) EightBytes.print(letters, 0, size));
  }

  private static boolean isDigit(byte letter) {
    return letter >= '0' && letter <= '9';
  }
}
