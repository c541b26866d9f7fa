package nectally.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nectally.problem.Rule;

/**
 * Prints a script by which a shell completes commands, options, their words and files.
 *
 * <p>The scripts are short: what they offer they ask of {@code completion words N ARGS...}, which
 * answers from the same settings as the help and the parser of options.
 */
final class CompletionCommand extends Command {

  private static final List<String> SHELLS = List.of("bash", "zsh", "fish");
  private static final String WORDS = "words";

  private final Setting<String> shell =
      Setting.arguments("SHELL", 1, 1, "The shell: bash, zsh or fish.");

  CompletionCommand() {
    super(
        "completion",
        "bash|zsh|fish",
        "Print a script by which a shell completes commands, options, words and files.");
    add(shell);
  }

  @Override
  String example() {
    return "source <(nec-tally completion bash)";
  }

  /** The words behind {@code words} are those of another command, whatever they look like. */
  @Override
  Optional<String> text(List<String> words) {
    return !words.isEmpty() && words.get(0).equals(WORDS)
        ? Optional.of(Completion.answer(words.subList(1, words.size())))
        : super.text(words);
  }

  @Override
  int run(Console console) throws Refusal {
    String name = shell.or("");
    if (!SHELLS.contains(name)) {
      throw shell.refused(
          Rule.WRONG_VALUE,
          "expected one of " + String.join(", ", SHELLS) + ", found \"" + name + "\"");
    }
    return console.print(script(name));
  }

  private static String script(String shell) {
    try (InputStream stream = CompletionCommand.class.getResourceAsStream("completion." + shell)) {
      if (stream == null) {
        throw new IllegalStateException("the program lacks its completion for " + shell);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
