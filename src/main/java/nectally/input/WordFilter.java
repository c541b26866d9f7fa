package nectally.input;

/**
 * A Bloom filter over some words: nearly all that is no word is told by its hash code alone, so
 * that the words themselves are read for few files.
 *
 * <p>With fifteen bits for each word it takes one in a thousand others for a word.
 */
final class WordFilter {

  /** How many bits each word sets. */
  static final int BITS_EACH = 8;

  private final int size;
  private final String bits;

  /**
   * Creates a filter.
   *
   * @param size how many bits there are, a power of two
   * @param bits six a character from 0 on, the lowest first; the backslash is left out
   */
  WordFilter(int size, String bits) {
    this.size = size;
    this.bits = bits;
  }

  /** Returns whether a text of this hash code may be a word; true for each word. */
  boolean mayHave(int hash) {
    for (int i = 0; i < BITS_EACH; i++) {
      if (!isSet(bit(hash, i, size))) {
        return false;
      }
    }
    return true;
  }

  /** Returns one of the bits that a word of this hash code sets, of {@code size} bits. */
  static int bit(int hash, int number, int size) {
    int step = (hash * 0x9E3779B9) >>> 15 | 1;
    return (hash + number * step) & (size - 1);
  }

  private boolean isSet(int bit) {
    char c = bits.charAt(bit / 6);
    return ((c > '\\' ? c - '1' : c - '0') & (1 << (bit % 6))) != 0;
  }
}
