package nectally.input;

import java.nio.ByteBuffer;
import java.util.Optional;
import nectally.csv.WordFile;
import nectally.input.RowWords.Counts;
import nectally.input.RowWords.Word;
import nectally.model.Role;

/**
 * The words of {@link RowWords} without their letters, as {@code row-words.bin} has them: to fold
 * all words anew would take longer than to read most files. A test on the words writes the file.
 *
 * <p>It holds the hashes of all words in order, 8 bytes each, and behind them what each word says,
 * a byte each: the role, {@link #UNSURE}, above {@link #COUNTS} how much the row counts, and {@link
 * #ACCENTED}.
 */
final class RowWordIndex {

  /** Says that a word is somebody's name as well. */
  static final int UNSURE = 16;

  /** What {@link Counts} are multiplied by. */
  static final int COUNTS = 32;

  /** Says that a word is none without its accents. */
  static final int ACCENTED = 128;

  private static final String FILE = "row-words.bin";

  private static final Role[] ROLES = Role.values();
  private static final Counts[] ALL_COUNTS = Counts.values();

  private RowWordIndex() {}

  /** Returns what a folded word says, if it is one. */
  static Optional<Word> of(String key) {
    long hash = hash(key);
    int low = 0;
    int high = Words.SIZE - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      long found = Words.ALL.getLong(middle * Long.BYTES);
      if (found == hash) {
        return Optional.of(word(Words.ALL.get(Words.SIZE * Long.BYTES + middle)));
      } else if (found < hash) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return Optional.empty();
  }

  private static Word word(byte says) {
    Role role = ROLES[says & (UNSURE - 1)];
    Counts counts = ALL_COUNTS[(says & (ACCENTED - 1)) / COUNTS];
    return new Word(role, (says & UNSURE) != 0, counts, (says & ACCENTED) != 0);
  }

  /** Returns the hash of a folded word (FNV-1a), which no two words share. */
  static long hash(String key) {
    long hash = 0xCBF29CE484222325L;
    for (int i = 0; i < key.length(); i++) {
      hash = (hash ^ key.charAt(i)) * 0x100000001B3L;
    }
    return hash;
  }

  /** Apart, so that the file is read when the first word is looked up. */
  private static final class Words {

    static final ByteBuffer ALL = read();

    static final int SIZE = ALL.capacity() / (Long.BYTES + 1);

    private Words() {}

    private static ByteBuffer read() {
      return ByteBuffer.wrap(WordFile.bytes(RowWordIndex.class, FILE));
    }
  }
}
