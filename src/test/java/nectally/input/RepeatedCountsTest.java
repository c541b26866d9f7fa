package nectally.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nectally.model.ContestFacts;
import nectally.problem.UnusableInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A number beside each area that may be the whole contest's is added up where a user says so. */
class RepeatedCountsTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    // As many as voted in each area, or more than the column has for all of them.
    "'area,electorate', 'A,900|B,900', 100, repeated-count, 1800, 900",
    "'area,electorate', 'A,900|B,901', 100, 1801, 1801, 1801",
    "'area,electorate,seats', 'A,300,1|B,300,1', 100, 600, 600, 600",
    "'area,ballots', 'A,900|B,900|C,900', 100, repeated-count, 2700, 900",
    "'area,ballots', 'A,210|B,210|C,210', 100, 630, 630, 630",
    "'area,total', 'A,900|B,900|C,900', 100, repeated-count, 2700, 900",
    "'area,total', 'A,200|B,200|C,200', 100, 600, 600, 600",
    "'area,spoilt', 'A,7|B,7', 100, 14, 14, 14",
    "'area,spoilt', 'A,17|B,17|C,17|D,17', 100, repeated-count, 68, 17",
    "'area,spoilt', 'A,0|B,0|C,0|D,0', 100, 0, 0, 0",
    // A total that stands below says it.
    "'area,electorate', 'A,900|B,900|Total,1800', 100, 1800, 1800, 1800",
    "'area,electorate', 'A,900|B,900|Total,900', 100, 900, 900, 900",
    // The same area in several rows.
    "'area,mode,electorate', 'A,early,900|A,day,900|B,early,950|B,day,950', 100, repeated-count, 3700,"
        + " 1850",
    "'area,mode,electorate', 'A,early,900|A,day,901|B,early,950|B,day,950', 100, 3701, 3701, 3701",
  })
  void aNumberThatEveryAreaHasIsAskedAbout(
      String columns, String areas, int votes, String result, String added, String once) {
    String field = columns.replaceAll("area,|mode,|,seats", "");
    String table = table(columns, areas, votes);
    assertThat(read(table, field, options(columns))).isEqualTo(result);
    assertThat(read(table, field, options(columns, field + "=" + field))).isEqualTo(added);
    ReadingOptions warned =
        Reads.mapped(area(columns)).warnOnly(Set.of("repeated-count", "total-differs")).build();
    assertThat(read(table, field, warned)).isEqualTo(once);
  }

  private static String area(String columns) {
    return columns.startsWith("area,mode") ? "area=area+mode" : "area=area";
  }

  private static ReadingOptions options(String columns, String... mappings) {
    List<String> all = new ArrayList<>(List.of(mappings));
    all.add(area(columns));
    return Reads.mapped(all.toArray(String[]::new)).build();
  }

  private static String table(String columns, String areas, int votes) {
    StringBuilder text = new StringBuilder("contest,candidate,votes," + columns + "\n");
    for (String area : areas.split("\\|", -1)) {
      int times = area.startsWith("Total") ? areas.split("\\|", -1).length - 1 : 1;
      text.append("Bond,Ann,").append(times * votes).append(',').append(area).append('\n');
      text.append("Bond,Bob,").append(times * votes).append(',').append(area).append('\n');
    }
    return text.toString();
  }

  @Test
  void whatACountOfPartsStatesIsAddedUp() {
    String part = "candidate,votes,ballots\nAnn,100,1000\nBob,90,1000\n";
    String other = "candidate,votes,ballots\nAnn,101,1000\nBob,90,1000\n";
    assertThat(read(List.of(part, other), "ballots", ReadingOptions.DEFAULT)).isEqualTo("2000");
    assertThat(
            read(
                List.of(
                    part.replace("ballots", "electorate"), other.replace("ballots", "electorate")),
                "electorate",
                ReadingOptions.DEFAULT))
        .isEqualTo("repeated-count");
  }

  private String read(String table, String field, ReadingOptions options) {
    return read(List.of(table), field, options);
  }

  private String read(List<String> tables, String field, ReadingOptions options) {
    List<String> files = new ArrayList<>();
    for (String table : tables) {
      files.add(Reads.write(folder, files.size() + ".csv", table).toString());
    }
    try {
      ContestFacts facts =
          ElectionReader.read(files, options, Reads.input("")).election().contests().get(0).facts();
      return switch (field) {
        case "electorate" -> "" + facts.electorate().orElse(-1);
        case "ballots" -> "" + facts.ballots().orElse(-1);
        case "spoilt" -> "" + facts.spoilt().orElse(-1);
        default -> "" + facts.publishedTotal().orElse(-1);
      };
    } catch (UnusableInputException e) {
      return Reads.lines(e.diagnostics()).replaceAll("(?s).* error: [^\n]*\\[([a-z-]+)\\].*", "$1");
    }
  }
}
