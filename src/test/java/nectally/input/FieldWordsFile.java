package nectally.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nectally.csv.AsciiSpellings;

/** The names of columns as people read and change them, and the index that the program reads. */
final class FieldWordsFile {

  static final Path WORDS = Path.of("src/main/words/field-words.txt");

  static final Path INDEX = Path.of("src/main/resources/nectally/input/field-words.bin");

  private final Map<String, Field.Match> words = new LinkedHashMap<>();
  private final Set<String> marks = new HashSet<>();

  /**
   * Reads the names that {@link Field} lists, then the words, then how they are spelled in ASCII.
   */
  FieldWordsFile() throws IOException {
    Map<String, Field.Match> spelled = new LinkedHashMap<>();
    int order = 0;
    for (Field field : Field.values()) {
      for (Field.Alias alias : field.aliases()) {
        words.putIfAbsent(FieldWords.letters(alias.name()), new Field.Match(field, order++, false));
      }
    }
    for (String line : Files.readAllLines(WORDS)) {
      int colon = line.startsWith("#") ? -1 : line.indexOf(':');
      for (String word : colon < 0 ? new String[0] : line.substring(colon + 1).split(",", -1)) {
        if (line.startsWith("marks:")) {
          marks.add(FieldWords.letters(word));
          continue;
        }
        Field field = Field.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
        Field.Match match = new Field.Match(field, order++, word.endsWith("?"));
        words.putIfAbsent(FieldWords.letters(word), match);
        for (String spelling : AsciiSpellings.of(word.strip().toLowerCase(Locale.ROOT))) {
          spelled.putIfAbsent(FieldWords.letters(spelling), match);
        }
      }
    }
    spelled.forEach(words::putIfAbsent);
  }

  /** Returns all folded words. */
  Set<String> all() {
    Set<String> all = new HashSet<>(words.keySet());
    all.addAll(marks);
    return all;
  }

  /** Returns which field each folded word names that names one. */
  Map<String, Field.Match> words() {
    return words;
  }

  /** Returns the index of these words. */
  byte[] index() {
    TreeMap<Long, String> sorted = new TreeMap<>();
    all().forEach(word -> sorted.put(WordIndex.hash(word), word));
    assertThat(sorted).as("hashes").hasSameSizeAs(all());
    ByteBuffer index = ByteBuffer.allocate(sorted.size() * (Long.BYTES + FieldWordIndex.BYTES));
    sorted.keySet().forEach(index::putLong);
    for (String word : sorted.values()) {
      Field.Match match = words.get(word);
      int says = marks.contains(word) ? FieldWordIndex.MARKS : 0;
      says += match != null && match.whole() ? FieldWordIndex.WHOLE : 0;
      index.put((byte) (match == null ? FieldWordIndex.NO_FIELD : fields().indexOf(match.field())));
      index.put((byte) says);
      index.putShort((short) (match == null ? 0 : match.order()));
    }
    return index.array();
  }

  private static List<Field> fields() {
    return List.of(Field.values());
  }
}
