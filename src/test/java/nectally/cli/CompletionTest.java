package nectally.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CompletionTest {

  @Test
  void theFirstWordIsACommandWithWhatItDoes() {
    assertThat(words("0", ""))
        .contains("check\tWhether the figures that a file publishes follow from its votes.")
        .anyMatch(line -> line.startsWith("results\t"));
  }

  @Test
  void everyOptionOfACommandIsOffered() {
    for (Command command : Commands.all()) {
      if (!command.name().equals("help")) {
        List<String> offered = words("1", command.name(), "-");
        for (Setting<?> setting : command.settings()) {
          for (String name : setting.names()) {
            assertThat(offered).anyMatch(line -> line.startsWith(name + "\t"));
          }
        }
      }
    }
  }

  @Test
  void anOptionThatTakesOneOfAFewWordsOffersThem() {
    assertThat(words("2", "results", "--format", "")).contains("table", "html", "xlsx");
  }

  @Test
  void anOptionThatTakesAColumnOffersThoseOfTheFile() {
    assertThat(words("3", "results", "samples/2014.csv", "--by", ""))
        .contains("gender", "slate", "bloc");
    assertThat(words("3", "results", "samples/2014.csv", "--map", "")).contains("area=slate");
  }

  @Test
  void aFieldThatWasNamedIsOfferedEveryColumn() {
    assertThat(words("3", "results", "samples/2014.csv", "--map", "ward="))
        .contains("ward=slate", "ward=contest");
    assertThat(words("3", "results", "samples/2014.csv", "--map", "contest=slate+"))
        .contains("contest=slate+bloc");
  }

  @Test
  void aValueIsOfferedBehindItsOptionInOneWord() {
    assertThat(words("1", "results", "--format=")).contains("--format=html", "--format=xlsx");
    assertThat(words("2", "results", "samples/2014.csv", "--by=slate,"))
        .contains("--by=slate,bloc");
    assertThat(words("1", "results", "--output=")).containsExactly(":files");
  }

  @Test
  void tablesAreOffered() {
    assertThat(words("2", "results", "--show", "")).contains("candidates", "swing");
    assertThat(words("2", "trend", "--show", "")).doesNotContain("swing");
  }

  @Test
  void behindACommaTheNextWordIsOffered() {
    assertThat(words("2", "results", "--show", "candidates,gr"))
        .contains("candidates,groups", "candidates,swing");
    assertThat(words("3", "results", "samples/2014.csv", "--by", "slate,g"))
        .contains("slate,gender");
  }

  @Test
  void everywhereElseFilesAreOffered() {
    assertThat(words("1", "results", "")).containsExactly(":files");
    assertThat(words("2", "results", "--output", "")).containsExactly(":files");
  }

  @Test
  void whatCannotBeUnderstoodHasNoAnswer() {
    assertThat(Completion.answer(List.of())).isEmpty();
    assertThat(Completion.answer(List.of("x", "results"))).isEmpty();
    assertThat(Completion.answer(List.of("1", "nosuch", ""))).isEmpty();
    assertThat(Completion.answer(List.of("3", "results", "no-such.csv", "--by", ""))).isEmpty();
  }

  private static List<String> words(String... request) {
    return Completion.answer(List.of(request)).lines().toList();
  }
}
