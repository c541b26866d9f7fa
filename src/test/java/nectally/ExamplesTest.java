package nectally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nectally.ConsoleBlock.Command;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs every example of the README and of the other pages, and compares what it shows.
 *
 * <p>Examples are the commands of each {@link ConsoleBlock}. A block that needs nothing but
 * nec-tally runs within this process; its commands may end in {@code | head -N}. Any other runs in
 * bash where the programs that it needs are there, and is passed over where one is not. {@code
 * -Dgolden.update=true} rewrites the pages.
 */
class ExamplesTest {

  private static final Path SITE = Path.of("src/site/markdown");
  private static final Pattern COMMAND =
      Pattern.compile(
          "(?:.*&& )?\\S*nec-tally( .*?)?(?: \\| head -(?:n ?)?(\\d+))?", Pattern.DOTALL);

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> everyExamplePrintsWhatItShows() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (Path page : pages()) {
      List<ConsoleBlock> blocks = ConsoleBlock.of(page);
      if (ProgramRun.UPDATE) {
        tests.add(dynamicTest("update " + page, () -> update(page, blocks)));
      } else {
        blocks.forEach(block -> tests.add(dynamicTest(block.place(), () -> check(block))));
      }
    }
    return tests.stream();
  }

  private static List<Path> pages() throws IOException {
    List<Path> pages = new ArrayList<>();
    for (String beside : List.of("README.md", "samples/README.md", ".github/CONTRIBUTING.md")) {
      pages.add(Path.of(beside));
    }
    try (Stream<Path> site = Files.list(SITE)) {
      site.sorted().forEach(pages::add);
    }
    return pages;
  }

  private void check(ConsoleBlock block) throws Exception {
    for (String program : block.needs()) {
      assumeTrue(ShellSession.has(program), program + " is not installed");
    }
    List<List<String>> printed = run(block);
    for (int i = 0; i < printed.size(); i++) {
      Command command = block.commands().get(i);
      assertThat(printed.get(i)).as(command.text()).isEqualTo(command.shown());
    }
  }

  private List<List<String>> run(ConsoleBlock block) throws Exception {
    List<Command> commands = block.commands();
    return block.needs().isEmpty()
        ? commands.stream().map(command -> run(command.text())).toList()
        : ShellSession.run(
            commands.stream().map(Command::text).toList(),
            Files.createTempDirectory(folder, "block"));
  }

  /** Returns what the command prints on a terminal: standard error, then standard output. */
  private static List<String> run(String command) {
    Matcher parts = COMMAND.matcher(command);
    assertThat(parts.matches()).as("needs no other program: %s", command).isTrue();
    List<String> arguments = ShellWords.of(Optional.ofNullable(parts.group(1)).orElse(""));
    ProgramRun run = ProgramRun.of(arguments, new byte[0]);
    Stream<String> out = run.out().lines();
    String head = parts.group(2);
    return Stream.concat(run.err().lines(), head == null ? out : out.limit(Long.parseLong(head)))
        .toList();
  }

  private void update(Path page, List<ConsoleBlock> blocks) throws Exception {
    List<String> lines = new ArrayList<>(Files.readAllLines(page));
    List<String> before = List.copyOf(lines);
    for (int i = blocks.size() - 1; i >= 0; i--) {
      ConsoleBlock block = blocks.get(i);
      if (block.needs().stream().allMatch(ShellSession::has)) {
        List<List<String>> printed = run(block);
        for (int j = printed.size() - 1; j >= 0; j--) {
          Command command = block.commands().get(j);
          List<String> shown =
              lines.subList(command.start(), command.start() + command.shown().size());
          shown.clear();
          shown.addAll(printed.get(j));
        }
      }
    }
    if (!lines.equals(before)) {
      Files.writeString(page, String.join("\n", lines) + "\n");
      fail("rewrote " + page + ": read the difference before you commit it");
    }
  }
}
