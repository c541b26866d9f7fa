package nectally.input;

import org.jspecify.annotations.Nullable;

/**
 * What the words of {@link FieldWords} say, as {@code field-words.bin} has it: of each word the
 * field or {@link #NO_FIELD}, whether it is {@link #WHOLE} or one for {@link #MARKS}, and in two
 * bytes how early it stands among all.
 */
final class FieldWordIndex {

  /** In place of a field. */
  static final int NO_FIELD = 127;

  /** Says that a word may be that of a whole name. */
  static final int WHOLE = 1;

  /** Says that a column of this name may hold marks that say who is elected. */
  static final int MARKS = 2;

  /** How many bytes say what a word says. */
  static final int BYTES = 4;

  private static final String FILE = "field-words.bin";

  private static final Field[] FIELDS = Field.values();

  private FieldWordIndex() {}

  /** Returns the field that a folded word names, if it names one. */
  static Field.@Nullable Match match(String letters) {
    int place = Words.ALL.find(letters);
    if (place < 0 || Words.ALL.at(place) == NO_FIELD) {
      return null;
    }
    boolean whole = (Words.ALL.at(place + 1) & WHOLE) != 0;
    return new Field.Match(FIELDS[Words.ALL.at(place)], Words.ALL.twoAt(place + 2), whole);
  }

  /** Returns whether a folded word may name a column of marks that say who is elected. */
  static boolean isOfMarks(String letters) {
    int place = Words.ALL.find(letters);
    return place >= 0 && (Words.ALL.at(place + 1) & MARKS) != 0;
  }

  /** Apart, so that the file is read when the first word is looked up. */
  private static final class Words {

    static final WordIndex ALL = new WordIndex(FieldWordIndex.class, FILE, BYTES);

    private Words() {}
  }
}
