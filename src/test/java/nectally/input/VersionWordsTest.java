package nectally.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nectally.input.VersionWords.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that tell what rows of one result are. */
class VersionWordsTest {

  private static final Path WORDS = Path.of("src/main/resources/nectally/input/version-words.txt");

  @ParameterizedTest
  @CsvSource({
    "Preliminary,FIRST",
    "Election night,FIRST",
    "Not yet final,FIRST",
    "Vorläufiges Ergebnis,FIRST",
    "Voorlopige uitslag,FIRST",
    "Resultado definitivo,DECLARED",
    "Amtliches Endergebnis,DECLARED",
    "Wyniki ostateczne,DECLARED",
    "After recount,CORRECTED",
    "Nach Nachzählung,CORRECTED",
    "Riconteggio,CORRECTED"
  })
  void aTextNamesAState(String text, State state) {
    assertThat(VersionWords.of(text)).isEqualTo(Optional.of(state));
  }

  @Test
  void otherTextsNameNone() {
    assertThat(VersionWords.of("Postal")).isEmpty();
    assertThat(VersionWords.of("Ann Able")).isEmpty();
    assertThat(VersionWords.of("")).isEmpty();
  }

  @Test
  void wordsOfOtherKindsAreWhole() {
    assertThat(VersionWords.STAGE.has("count no")).isTrue();
    assertThat(VersionWords.ORDINAL.place("third")).isEqualTo(2);
    assertThat(VersionWords.VERSION.isIn("letzter stand")).isTrue();
    assertThat(VersionWords.CONTEST.isIn("second round")).isTrue();
    assertThat(VersionWords.CONTEST.isIn("all round")).isTrue();
    assertThat(VersionWords.CONTEST.isIn("around")).isFalse();
  }

  @Test
  void noWordStandsTwiceInAKind() throws IOException {
    List<String> words = new ArrayList<>();
    for (String line : Files.readAllLines(WORDS)) {
      int colon = line.startsWith("#") ? -1 : line.indexOf(':');
      for (String word : colon < 0 ? new String[0] : line.substring(colon + 1).split(",", -1)) {
        words.add(line.substring(0, colon + 1) + word);
      }
    }
    assertThat(words).doesNotHaveDuplicates().hasSizeGreaterThan(150);
  }
}
