package nectally.csv;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Words that open a note below a table, from {@code note-words.txt}. */
final class NoteWords {

  private static final String FILE = "note-words.txt";

  private NoteWords() {}

  /** Returns whether the first word of a text opens a note. */
  static boolean open(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    int end = lower.indexOf(' ');
    return end < 0 ? Words.ALONE.contains(lower) : Words.FIRST.contains(lower.substring(0, end));
  }

  /** Apart, so that the words are read when a line may be a note and nothing else says so. */
  private static final class Words {

    static final Set<String> ALONE = new HashSet<>();
    static final Set<String> FIRST = read();

    private Words() {}

    private static Set<String> read() {
      Set<String> words = new HashSet<>();
      for (String line : WordFile.lines(NoteWords.class, FILE)) {
        for (String word : WordFile.words(line, 0)) {
          boolean followed = word.endsWith("?");
          String bare = followed ? word.substring(0, word.length() - 1) : word;
          words.add(bare);
          if (!followed) {
            ALONE.add(bare);
          }
        }
      }
      return words;
    }
  }
}
