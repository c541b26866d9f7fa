package nectally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs the whole program on every folder of {@code src/test/resources/cases} and compares what it
 * prints.
 *
 * <p>{@code mvn test -Dtest=GoldenTest -Dgolden.update=true} makes what it prints now the
 * expectation, and fails so that somebody reads the difference.
 */
class GoldenTest {

  private static final Path CASES = Path.of("src", "test", "resources", "cases");

  @TestFactory
  Stream<DynamicTest> everyCasePrintsWhatItShows() throws IOException {
    return cases().stream().map(each -> DynamicTest.dynamicTest(each.name(), () -> check(each)));
  }

  @Test
  void everyCaseIsWhole() throws IOException {
    List<String> faults = new ArrayList<>();
    for (GoldenCase each : cases()) {
      faults.addAll(each.faults());
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void nothingLiesBesideTheCases() throws IOException {
    assertThat(entries()).allMatch(Files::isDirectory);
  }

  private static void check(GoldenCase each) throws IOException {
    ProgramRun run = each.run();
    if (!ProgramRun.UPDATE) {
      ProgramRun expected = each.expected();
      assertThat(run.err()).as("%s: standard error", each.name()).isEqualTo(expected.err());
      assertThat(run.out()).as("%s: standard output", each.name()).isEqualTo(expected.out());
      assertThat(run.status()).as("%s: exit status", each.name()).isEqualTo(expected.status());
    } else if (!run.equals(each.expected())) {
      each.expect(run);
      fail("rewrote what %s expects: read the difference before you commit it", each.name());
    }
  }

  private static List<GoldenCase> cases() throws IOException {
    return entries().stream().filter(Files::isDirectory).map(GoldenCase::new).toList();
  }

  private static List<Path> entries() throws IOException {
    if (!Files.exists(CASES)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(CASES)) {
      return entries.sorted().toList();
    }
  }
}
