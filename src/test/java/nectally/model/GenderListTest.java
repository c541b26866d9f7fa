package nectally.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Holds the words for a woman and a man to the file in which people change them. */
class GenderListTest {

  private static final Path WORDS = Path.of("src/main/words/gender-words.txt");
  private static final Path HOLDER = Path.of("src/main/java/nectally/model/GenderWords.java");
  private static final String MARGIN = "      ";
  private static final String QUOTES = MARGIN + "\"\"\"";

  @Test
  void theWordsAreThoseOfTheFile() throws IOException {
    String source = Files.readString(HOLDER);
    int start = source.indexOf(QUOTES) + QUOTES.length() + 1;
    StringBuilder words = new StringBuilder();
    Files.readString(WORDS).lines().forEach(line -> words.append(MARGIN).append(line).append('\n'));
    String other =
        source.substring(0, start) + words + source.substring(source.indexOf(QUOTES, start));
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(HOLDER, other);
    }
    assertThat(source).isEqualTo(other);
  }

  @Test
  void everyWordOfTheFileIsKnown() throws IOException {
    int words = 0;
    for (String line : Files.readAllLines(WORDS)) {
      for (String word : line.startsWith("#") ? new String[0] : line.substring(2).split(",", -1)) {
        assertThat(Gender.normalise(word)).as(word).isEqualTo(line.substring(0, 1));
        words++;
      }
    }
    assertThat(words).isGreaterThan(150);
  }
}
