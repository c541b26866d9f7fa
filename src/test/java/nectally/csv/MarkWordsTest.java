package nectally.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Holds the marks that are known without the list of words to what the list says. */
class MarkWordsTest {

  @Test
  void plainMarksAreTheFirstOfTheList() {
    List<String> lines = WordFile.lines(MarkWords.class, "mark-words.txt");
    for (String line : lines.subList(0, 2)) {
      int colon = line.indexOf(':');
      for (String text : WordFile.words(line, colon + 2)) {
        String mark = text.endsWith("?") ? text.substring(0, text.length() - 1) : text;
        boolean yes = line.startsWith("yes");
        assertThat(MarkColumn.isMark(mark)).as(mark).isTrue();
        assertThat(MarkColumn.isYes(mark)).as(mark).isEqualTo(yes);
        assertThat(MarkWords.of(HeaderName.key(mark)).orElse(yes)).as(mark).isEqualTo(yes);
        assertThat(MarkColumn.isElected(mark)).as(mark).isEqualTo(mark.equals("elected"));
      }
    }
    assertThat(MarkWords.of("")).isEqualTo(Optional.empty());
  }
}
