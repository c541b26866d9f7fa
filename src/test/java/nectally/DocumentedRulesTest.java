package nectally;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nectally.problem.Rule;
import org.junit.jupiter.api.Test;

/**
 * Holds the pages to the problems that the program can report: each has a row {@code | `rule` |
 * meaning | `example` |} on one of them, and each example is a message that a test expects.
 */
class DocumentedRulesTest {

  private static final Path PAGES = Path.of("src/site/markdown");
  private static final Path TESTS = Path.of("src/test");
  private static final Pattern ROW =
      Pattern.compile("\\| `([a-z0-9-]+)` \\| [^|]+ \\| `(.+: (?:error|warning|note): .+)` \\|");

  /** Where a literal is cut into two lines of code. */
  private static final Pattern JOINT = Pattern.compile("(?<!\\\\)\"\\s*\\+\\s*\"");

  @Test
  void everyRuleIsOnAPage() throws IOException {
    List<String> rules = Stream.of(Rule.values()).map(Rule::id).toList();
    assertThat(examples().keySet())
        .as("rows | `rule` | meaning | `example` | of file-format.md, section 8")
        .containsExactlyInAnyOrderElementsOf(rules);
  }

  @Test
  void everyExampleIsAMessageThatATestExpects() throws IOException {
    String expected = expectations();
    List<String> unheld = new ArrayList<>();
    examples()
        .forEach(
            (rule, example) -> {
              String message = example + " [" + rule + "]";
              if (!expected.contains(message)) {
                unheld.add(message);
              }
            });
    assertThat(unheld).as("messages in file-format.md, section 8, that no test expects").isEmpty();
  }

  /** Returns the example of each rule, by the rule's id. */
  private static Map<String, String> examples() throws IOException {
    Map<String, String> examples = new LinkedHashMap<>();
    for (Path page : files(PAGES, ".md")) {
      for (String line : Files.readAllLines(page)) {
        Matcher row = ROW.matcher(line);
        if (row.matches()) {
          assertThat(examples.put(row.group(1), row.group(2))).as(line).isNull();
        }
      }
    }
    return examples;
  }

  /** Returns all that tests say, literals in code without their escapes and joined where cut. */
  private static String expectations() throws IOException {
    StringBuilder all = new StringBuilder();
    for (Path test : files(TESTS, ".java")) {
      all.append(JOINT.matcher(Files.readString(test)).replaceAll("").replace("\\\"", "\""));
    }
    for (Path golden : files(TESTS, "stderr")) {
      all.append(Files.readString(golden)).append('\n');
    }
    return all.toString();
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }
}
