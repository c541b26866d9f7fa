package nectally.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a file of options is read as. */
class OptionsFileTest {

  @TempDir Path folder;

  private String file(String text) throws IOException {
    return "@" + Files.writeString(folder.resolve("options.txt"), text);
  }

  @Test
  void wordsArePartedByBlanksAndLineEnds() throws Exception {
    String text = "# how our files are read\n--map=votes=Kreuze  --seats 2\r\n\n  # more\n-v\n";
    assertThat(OptionsFile.words(file(text)))
        .containsExactly("--map=votes=Kreuze", "--seats", "2", "-v");
  }

  @Test
  void aWordWithABlankStandsInQuotationMarks() throws Exception {
    assertThat(OptionsFile.words(file("--map \"votes=Number of votes\" --title='A \"B\"' \"\"")))
        .containsExactly("--map", "votes=Number of votes", "--title=A \"B\"", "");
  }

  @Test
  void whatCannotBeReadIsWrongUsage() throws Exception {
    assertThatThrownBy(() -> OptionsFile.words("@none.txt"))
        .isInstanceOf(Refusal.class)
        .hasMessage(
            "@none.txt: error: expected a file of options, and there is none that can be read; a"
                + " file whose name begins with @ is written ./@none.txt [cannot-read]");
    assertThatThrownBy(() -> OptionsFile.words(file("-v\n--title 'A\n")))
        .hasMessageContaining(":2: error: a quotation mark (') opens and never closes");
  }

  @Test
  void aValueOfAnOptionIsNoFile() throws Exception {
    ResultsCommand command = new ResultsCommand();
    Arguments.read(
        List.of("a.csv", "--title", "@home", file("--only X\nb.csv @c"), "d.csv"), command);
    assertThat(command.settings().get(0).values()).asString().contains("a.csv", "b.csv", "@c");
  }
}
