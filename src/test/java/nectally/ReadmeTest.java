package nectally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs every example of the README and compares what it shows.
 *
 * <p>An example is a line {@code $ nec-tally …} in a block fenced as {@code console}, with what it
 * prints below, up to the next {@code $} or the end of the block. It may end in {@code | head -N}.
 * Lines with other commands are passed over. {@code -Dgolden.update=true} rewrites the README.
 */
class ReadmeTest {

  private static final Path README = Path.of("README.md");
  private static final Pattern COMMAND =
      Pattern.compile("\\$ (?:.*&& )?\\S*nec-tally( .*?)?(?: \\| head -(?:n ?)?(\\d+))?");

  @TestFactory
  Stream<DynamicTest> everyExamplePrintsWhatItShows() throws IOException {
    List<Example> examples = examples();
    if (ProgramRun.UPDATE) {
      return Stream.of(dynamicTest("update", () -> update(examples)));
    }
    return examples.stream().map(each -> dynamicTest(each.command(), () -> check(each)));
  }

  private static void check(Example example) {
    assertThat(example.run()).as(example.command()).isEqualTo(example.shown());
  }

  /**
   * One command and what the README says it prints.
   *
   * @param command the line that starts with {@code $}
   * @param start index of the first line below the command
   * @param shown what is below the command
   */
  private record Example(String command, int start, List<String> shown) {

    /** Returns what the command prints on a terminal: standard error, then standard output. */
    List<String> run() {
      Matcher parts = COMMAND.matcher(command);
      assertThat(parts.matches()).isTrue();
      List<String> arguments = ShellWords.of(Optional.ofNullable(parts.group(1)).orElse(""));
      ProgramRun run = ProgramRun.of(arguments, new byte[0]);
      Stream<String> out = run.out().lines();
      String head = parts.group(2);
      return Stream.concat(run.err().lines(), head == null ? out : out.limit(Long.parseLong(head)))
          .toList();
    }
  }

  private static List<Example> examples() throws IOException {
    List<String> lines = Files.exists(README) ? Files.readAllLines(README) : List.of();
    List<Example> examples = new ArrayList<>();
    boolean console = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith("```")) {
        console = line.equals("```console");
      } else if (console && COMMAND.matcher(line).matches()) {
        int end = i + 1;
        while (!lines.get(end).startsWith("$ ") && !lines.get(end).startsWith("```")) {
          end++;
        }
        examples.add(new Example(line, i + 1, lines.subList(i + 1, end)));
      }
    }
    return examples;
  }

  private static void update(List<Example> examples) throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(README));
    List<String> before = List.copyOf(lines);
    List<Example> fromTheEnd = new ArrayList<>(examples);
    Collections.reverse(fromTheEnd);
    for (Example each : fromTheEnd) {
      List<String> shown = lines.subList(each.start(), each.start() + each.shown().size());
      shown.clear();
      shown.addAll(each.run());
    }
    if (!lines.equals(before)) {
      Files.writeString(README, String.join("\n", lines) + "\n");
      fail("rewrote the README: read the difference before you commit it");
    }
  }
}
