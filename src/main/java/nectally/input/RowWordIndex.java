package nectally.input;

import java.util.Optional;
import nectally.input.RowWords.Counts;
import nectally.input.RowWords.Word;
import nectally.model.Role;

/**
 * What the words of {@link RowWords} say, as {@code row-words.bin} has it: of each word the role,
 * {@link #UNSURE}, above {@link #COUNTS} how much the row counts, and {@link #ACCENTED}.
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
    int place = Words.ALL.find(key);
    return place < 0 ? Optional.empty() : Optional.of(word(Words.ALL.at(place)));
  }

  private static Word word(byte says) {
    Role role = ROLES[says & (UNSURE - 1)];
    Counts counts = ALL_COUNTS[(says & (ACCENTED - 1)) / COUNTS];
    return new Word(role, (says & UNSURE) != 0, counts, (says & ACCENTED) != 0);
  }

  /** Apart, so that the file is read when the first word is looked up. */
  private static final class Words {

    static final WordIndex ALL = new WordIndex(RowWordIndex.class, FILE, 1);

    private Words() {}
  }
}
