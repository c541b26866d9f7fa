package nectally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Asks real shells what they make of the beginning of a word. */
class ShellCompletionTest {

  /** A file whose name has a blank, and columns whose names have a blank and a colon. */
  private static final String FILE =
      "printf 'candidate,votes,home region,a:b\\nAnn,5,North,q\\n' > 'my file.csv'";

  /** Words as bash parts them, and what it puts in the place of the last. */
  private static final Map<String, String> BASH =
      new TreeMap<>(
          Map.of(
              "re", "results",
              "results my", "my file.csv",
              "results samples/2014", "samples/2014.csv",
              "results --form", "--formula,--format",
              "results --format = x", "xlsx",
              "results --show groups,can", "groups,candidates",
              "results my\\ file.csv --by ho", "home\\ region",
              "results 'my\\ file.csv' --with a :", "b",
              "results my\\ file.csv --map area = ho", "home\\ region"));

  /** Lines of fish, and the words that it offers. */
  private static final Map<String, String> FISH =
      new TreeMap<>(
          Map.of(
              "re", "results",
              "results my", "my file.csv",
              "results --format=x", "--format=xlsx",
              "results --show groups,can", "groups,candidates",
              "results \"my file.csv\" --by ho", "home region",
              "results \"my file.csv\" --with a:", "a:b",
              "results \"my file.csv\" --map area=ho", "area=home region"));

  @TempDir Path folder;

  @Test
  void bashPutsWordsFilesTablesAndColumns() throws IOException, InterruptedException {
    StringBuilder script = new StringBuilder(FILE).append('\n');
    script.append("source <(nec-tally completion bash)\n");
    script.append("try() { COMP_WORDS=(nec-tally \"$@\"); COMP_CWORD=$#; local all=\"$*\"\n");
    script.append("  all=${all// = /=}; COMP_LINE=\"nec-tally ${all// :/:}\"\n");
    script.append("  COMP_POINT=${#COMP_LINE}; _nec_tally 2>/dev/null\n");
    script.append("  local IFS=,; echo \"${COMPREPLY[*]}\"; }\n");
    for (String line : BASH.keySet()) {
      script.append("try ").append(line).append('\n');
    }
    assertThat(run(script.toString())).containsExactlyElementsOf(BASH.values());
  }

  @Test
  void fishOffersWordsFilesTablesAndColumns() throws IOException, InterruptedException {
    assumeTrue(ShellSession.has("fish"), "no fish on the PATH");
    StringBuilder script = new StringBuilder(FILE).append('\n');
    script.append("HOME=$PWD fish --no-config -c 'nec-tally completion fish | source\n");
    for (String line : FISH.keySet()) {
      script.append("complete -C \"nec-tally ").append(line.replace("\"", "\\\"")).append("\"\n");
    }
    script.append("' 2>/dev/null | cut -f 1\n");
    assertThat(run(script.toString())).containsExactlyElementsOf(FISH.values());
  }

  @Test
  void zshTakesTheScript() throws IOException, InterruptedException {
    assumeTrue(ShellSession.has("zsh"), "no zsh on the PATH");
    String script = "nec-tally completion zsh > _nec-tally; zsh -f -n _nec-tally && echo sound";
    assertThat(run(script)).containsExactly("sound");
  }

  private List<String> run(String script) throws IOException, InterruptedException {
    return ShellSession.run(List.of(script), folder).get(0);
  }
}
