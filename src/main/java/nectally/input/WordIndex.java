package nectally.input;

import java.nio.ByteBuffer;
import nectally.csv.WordFile;

/**
 * Words without their letters, and what each says: to fold all words of a list anew would take
 * longer than to read most files. Tests on the words write such files.
 *
 * <p>A file holds the hashes of all folded words in order, 8 bytes each, and behind them what each
 * word says, in some bytes each.
 */
final class WordIndex {

  private final ByteBuffer all;
  private final int bytes;
  private final int size;

  /**
   * Reads a file.
   *
   * @param bytes how many bytes say what a word says
   */
  WordIndex(Class<?> reader, String file, int bytes) {
    all = ByteBuffer.wrap(WordFile.bytes(reader, file));
    this.bytes = bytes;
    size = all.capacity() / (Long.BYTES + bytes);
  }

  /** Returns where what a folded word says starts; below 0 where it is none of the words. */
  int find(String word) {
    long hash = hash(word);
    int low = 0;
    int high = size - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      long found = all.getLong(middle * Long.BYTES);
      if (found == hash) {
        return size * Long.BYTES + middle * bytes;
      } else if (found < hash) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }

  /** Returns a byte of what a word says. */
  byte at(int place) {
    return all.get(place);
  }

  /** Returns two bytes of what a word says, the first of which stands here. */
  short twoAt(int place) {
    return all.getShort(place);
  }

  /** Returns the hash of a folded word (FNV-1a), which no two words of a list share. */
  static long hash(String word) {
    long hash = 0xCBF29CE484222325L;
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * 0x100000001B3L;
    }
    return hash;
  }
}
