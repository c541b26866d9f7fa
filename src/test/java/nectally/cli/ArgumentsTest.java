package nectally.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nectally.problem.Rule;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

class ArgumentsTest {

  /** A command with one setting of each kind. */
  private static final class Example extends Command {

    private final Setting<String> files = Setting.files(0, "Files.");
    private final Setting<String> text = Setting.text("--text", "TEXT", "A text.").orShort("-t");
    private final Setting<String> texts = Setting.text("--texts", "TEXT", "Texts.").repeated();
    private final Setting<String> list = Setting.text("--list", "A,B", "A list.").separatedBy(",");
    private final Setting<Integer> number = Setting.number("--number", "N", 1, 9, "A number.");
    private final Setting<String> quiet = Setting.flag("Quiet.", "-q", "--quiet");
    private final Setting<String> verbose = Setting.flag("Verbose.", "-v", "--verbose");

    Example() {
      super("example", "FILE... [OPTION]...", "Shows how words are read.");
      add(files, text, texts, list, number, quiet, verbose);
    }

    @Override
    int run(Console console) {
      return Status.ANSWERED;
    }
  }

  private static Example read(String... words) throws Refusal {
    Example example = new Example();
    Arguments.read(List.of(words), example);
    return example;
  }

  private static void refused(String message, String... words) {
    assertThatThrownBy(() -> read(words)).isInstanceOf(Refusal.class).hasMessage(message);
  }

  @Test
  void valuesFollowTheirOptionsInAnyForm() throws Refusal {
    Example example = read("a", "--text=x=y", "--texts", "1", "b", "--texts=2", "-qv", "-");
    assertThat(example.files.values()).containsExactly("a", "b", "-");
    assertThat(example.text.value()).contains("x=y");
    assertThat(example.texts.values()).containsExactly("1", "2");
    assertThat(example.quiet.isGiven() && example.verbose.isGiven()).isTrue();
    assertThat(read("-qtx").text.value()).contains("x");
    assertThat(read("--list", "a,b", "--list=c").list.values()).containsExactly("a", "b", "c");
  }

  @Test
  void allBehindTwoHyphensAreArguments() throws Refusal {
    assertThat(read("--", "--text", "-q").files.values()).containsExactly("--text", "-q");
  }

  @Test
  void aValueMayStartWithAHyphenUnlessItIsAnOption() throws Refusal {
    assertThat(read("--text", "-votes").text.value()).contains("-votes");
    refused("--text: error: expected TEXT behind it [missing-value]", "--text", "--quiet");
    refused("--text: error: expected TEXT behind it [missing-value]", "--text");
  }

  @Test
  void everythingThatIsWrongIsTold() {
    refused("--number: error: can be given once only [given-twice]", "--number=1", "--number=2");
    refused(
        "--number: error: expected a whole number, 1 to 9, found \"x\" [out-of-range]",
        "--number=x");
    refused("--quiet: error: takes no value [unexpected-value]", "--quiet=yes");
    refused(
        "--txet: error: is no option of nec-tally example; did you mean --text? [unknown-option]",
        "--txet",
        "x");
    assertThatThrownBy(() -> read("--number=0", "--quiet=1", "--text"))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.diagnostics()).hasSize(3);
              assertThat(refusal.status()).isEqualTo(Status.USAGE);
            });
  }

  @Test
  void theLibraryThatPrintsTheHelpReadsTheSame() throws Refusal {
    String[] words = {
      "a",
      "-",
      "-q",
      "-v",
      "--quiet",
      "-tx",
      "-t",
      "--text=y",
      "--text",
      "--texts=1",
      "--texts",
      "--list=p",
      "--",
      "-qv",
      "--nosuch",
      "z=1"
    };
    Random random = new Random(20261128);
    int same = 0;
    for (int i = 0; i < 20_000; i++) {
      List<String> line = new ArrayList<>();
      for (int length = random.nextInt(7); length > 0; length--) {
        line.add(words[random.nextInt(words.length)]);
      }
      same += readsTheSame(line) ? 1 : 0;
    }
    assertThat(same).as("lines that both could read").isGreaterThan(2000);
  }

  /**
   * Returns whether both read {@code line}; where one refuses it, so must the other, except that
   * the library takes every option twice, and no value such as {@code -votes} where {@code -v} is
   * an option.
   */
  private static boolean readsTheSame(List<String> line) {
    Example example = new Example();
    CommandLine library = new CommandLine(Help.spec(example));
    try {
      Arguments.read(line, example);
    } catch (Refusal refusal) {
      if (refusal.diagnostics().get(0).rule() == Rule.GIVEN_TWICE) {
        return false;
      }
      assertThatThrownBy(() -> library.parseArgs(line.toArray(String[]::new)))
          .as("%s", line)
          .isInstanceOf(CommandLine.ParameterException.class);
      return false;
    }
    if (example.text.values().contains("-tx") || example.texts.values().contains("-tx")) {
      return false;
    }
    ParseResult parsed = library.parseArgs(line.toArray(String[]::new));
    for (Setting<?> setting : example.settings()) {
      if (setting.names().isEmpty()) {
        List<String> files = parsed.matchedPositionalValue(0, List.of());
        assertThat(files).as("%s", line).isEqualTo(setting.values());
        continue;
      }
      OptionSpec option = parsed.matchedOption(setting.name());
      assertThat(option != null).as("%s: %s", line, setting.name()).isEqualTo(setting.isGiven());
      if (option != null && setting.takesValue()) {
        List<String> values = option.getValue();
        assertThat(values).as("%s: %s", line, setting.name()).isEqualTo(setting.values());
      }
    }
    return true;
  }
}
