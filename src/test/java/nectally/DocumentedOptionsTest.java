package nectally;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the pages to what the help of each command says. */
class DocumentedOptionsTest {

  private static final Path PAGES = Path.of("src/site/markdown");
  private static final Pattern COMMAND = Pattern.compile("(?m)^  ([a-z]+)  ");
  private static final Pattern OPTION = Pattern.compile("--[a-z][a-z-]*");

  @Test
  void everyOptionStandsOnAPage() throws IOException {
    Set<String> options = new TreeSet<>();
    for (String command : commands()) {
      options.addAll(all(OPTION, help(command)));
    }
    options.removeAll(all(OPTION, pages()));
    assertThat(options).as("options that no page in %s explains", PAGES).isEmpty();
  }

  @Test
  void everyCommandStandsInTheTableOfCommands() throws IOException {
    String page = Files.readString(PAGES.resolve("commands.md"));
    assertThat(commands())
        .allSatisfy(command -> assertThat(page).containsPattern("\\| `" + command + "[ `]"));
  }

  private static List<String> commands() {
    return COMMAND.matcher(help()).results().map(match -> match.group(1)).toList();
  }

  private static String help(String... command) {
    return ProgramRun.of(
            Stream.concat(Stream.of(command), Stream.of("--help")).toList(), new byte[0])
        .out();
  }

  private static List<String> all(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(MatchResult::group).toList();
  }

  private static String pages() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> pages = Files.list(PAGES)) {
      for (Path page : pages.sorted().toList()) {
        all.append(Files.readString(page));
      }
    }
    return all.toString();
  }
}
