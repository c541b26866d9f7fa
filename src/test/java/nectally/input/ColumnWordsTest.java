package nectally.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nectally.csv.HeaderName;
import org.junit.jupiter.api.Test;

/** Names of columns that hold no field. */
class ColumnWordsTest {

  @Test
  void aNameSaysWhatItsValuesAre() {
    assertThat(ColumnWords.SCOPE.has("election date")).isTrue();
    assertThat(ColumnWords.SCOPE.has("state")).isFalse();
    assertThat(ColumnWords.PLACE.has("sg uf")).isTrue();
    assertThat(ColumnWords.CODE.has("ano")).isTrue();
    assertThat(ColumnWords.SCOPE.has("ano")).isTrue();
    assertThat(ColumnWords.BESIDE.has("year")).isTrue();
  }

  @Test
  void wordsOfANameAreLookedForOneByOneAndInPairs() {
    assertThat(ColumnWords.BESIDE.isIn("votes in person")).isTrue();
    assertThat(ColumnWords.BESIDE.isIn("person")).isFalse();
    assertThat(ColumnWords.CODE.isIn("s n")).isTrue();
    assertThat(ColumnWords.ALSO.isIn("weighted votes")).isTrue();
  }

  /** Each word is met in the form in which names are asked for. */
  @Test
  void wordsAreFolded() {
    List<String> other = new ArrayList<>();
    for (Map.Entry<ColumnWords, Set<String>> kind : ColumnWords.Words.ALL.entrySet()) {
      for (String name : kind.getValue()) {
        boolean isCode = kind.getKey() == ColumnWords.CODE;
        String asked = isCode ? HeaderName.key(name) : ScopeNames.key(name);
        if (!asked.equals(name)) {
          other.add(name);
        }
      }
    }
    assertThat(other).isEmpty();
  }

  @Test
  void theFilterKnowsAllWords() throws IOException {
    Set<String> entries = new HashSet<>();
    ColumnWords.Words.ALL.forEach((kind, words) -> words.forEach(w -> entries.add(kind.entry(w))));
    FilterFile.check("ColumnWordsFilter", entries, ColumnWordsFilter.SIZE);
  }
}
