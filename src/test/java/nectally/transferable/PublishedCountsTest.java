package nectally.transferable;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every cell of counts that others made: official sheets of Scottish councils, the model election
 * of the ERS97 booklet, and made cases for each trap. Real wards lie beside the project.
 */
class PublishedCountsTest {

  private static final List<Path> FOLDERS =
      List.of(
          Path.of("src", "test", "resources", "transferable"),
          Path.of("..", "shared", "data", "stv"));

  static List<Path> cases() throws IOException {
    List<Path> cases = new ArrayList<>();
    for (Path folder : FOLDERS) {
      if (Files.isDirectory(folder)) {
        try (Stream<Path> some = Files.list(folder)) {
          some.filter(path -> Files.exists(path.resolve("case.tsv"))).sorted().forEach(cases::add);
        }
      }
    }
    return cases;
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyCellAgrees(Path folder) {
    CountedCase counted = CountedCase.in(folder);
    Count count = TransferableVote.count(counted.poll, counted.method, counted.lot);
    SheetRows rows = new SheetRows(count, counted.names);
    assertThat(rows.stages()).isEqualTo(counted.cells("stages.csv"));
    if (counted.method == Method.ERS97) {
      assertThat(rows.batches()).isEqualTo(counted.cells("batches.csv"));
    }
    assertThat(count.outcome()).isEqualTo(Count.Outcome.DECIDED);
    assertThat(counted.names(count.elected())).containsExactlyInAnyOrderElementsOf(counted.winners);
  }
}
