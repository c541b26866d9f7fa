package nectally.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import nectally.problem.UnusableInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two files that have the same votes would count everything twice. */
class SameRowsTest {

  private static final String HEADER = "contest,area,candidate,votes\n";

  private static final String BY_AREA =
      "Bond,A,Ann,10\nBond,A,Bob,20\nBond,B,Ann,5\nBond,B,Bob,7\n";

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "'Bond,A,Ann,10|Bond,A,Bob,20|Bond,B,Ann,5|Bond,B,Bob,7', same-rows",
    "'Bond,B,Bob,7|Bond,B,Ann,5|Bond,A,Bob,20|Bond,A,Ann,10', same-rows",
    "'Bond,A,Ann,10|Bond,A,Bob,20|Bond,B,Ann,5|Bond,B,Bob,7|Bond,Total,Ann,15|Bond,Total,Bob,27',"
        + " same-rows",
    "'Bond,Hall A,Ann,10|Bond,Hall A,Bob,20|Bond,Hall B,Ann,5|Bond,Hall B,Bob,7', same-rows",
    "'Bond,,Ann,15|Bond,,Bob,27', looks-like-a-total",
    "'Bond,A,Ann,5|Bond,A,Bob,7|Bond,B,Ann,10|Bond,B,Bob,20', ''",
    "'Bond,A,Ann,10|Bond,A,Bob,21|Bond,B,Ann,5|Bond,B,Bob,7', ''",
    // Most of the areas that both have.
    "'Bond,B,Ann,5|Bond,B,Bob,7|Bond,C,Ann,1|Bond,C,Bob,2', same-rows",
    "'Bond,C,Ann,1|Bond,C,Bob,2|Bond,B,Bob,7|Bond,B,Ann,5', same-rows",
    "'Bond,A,Ann,1|Bond,A,Bob,2|Bond,B,Ann,5|Bond,B,Bob,7|Bond,C,Ann,1|Bond,C,Bob,2', ''",
    "'Bond,B,Ann,7|Bond,B,Bob,5|Bond,C,Ann,1|Bond,C,Bob,2', ''",
    "'Bond,B,Ann,5|Bond,C,Ann,1|Bond,C,Bob,2', ''",
  })
  void aSecondFileIsHeldAgainstTheFirst(String rows, String rule) {
    assertThat(read(HEADER + BY_AREA, HEADER + rows.replace('|', '\n') + '\n', Set.of()))
        .isEqualTo(rule);
  }

  @Test
  void filesOfOneAreaEachArePartsOfTheWhole() {
    String one = HEADER + "Bond,A,Ann,3\nBond,A,Bob,2\n";
    String other = HEADER + "Bond,B,Ann,3\nBond,B,Bob,2\n";
    assertThat(read(one, other, Set.of())).isEmpty();
    assertThat(read(one, one, Set.of())).isEqualTo("same-rows");
    assertThat(read(one, one, Set.of("same-rows"))).isEmpty();
  }

  @Test
  void aFileThatIsAddedUpAtTheBytesIsTheSameAsOneThatIsReadByRows() {
    StringBuilder rows = new StringBuilder(HEADER);
    for (int area = 0; area < 4000; area++) {
      for (String name : List.of("Ann", "Bob", "Cy")) {
        if (area > 1 || !name.equals("Cy")) {
          rows.append("Bond,P").append(area).append(',').append(name).append(',');
          rows.append(area * name.length() % 77).append('\n');
        }
      }
    }
    String plain = rows.toString();
    String odd = plain + "Bond,Total,Ann,\nSource: the town hall,,,\n";
    assertThat(read(plain, odd, Set.of())).isEqualTo("same-rows");
    assertThat(read(odd, plain, Set.of())).isEqualTo("same-rows");
    assertThat(read(plain, plain, Set.of())).isEqualTo("same-rows");
    String whole = HEADER + "Bond,,Ann," + sum(plain, "Ann") + "\nBond,,Bob," + sum(plain, "Bob");
    whole += "\nBond,,Cy," + sum(plain, "Cy") + "\n";
    assertThat(read(plain, whole, Set.of())).isEqualTo("same-rows");
    assertThat(read(whole, plain, Set.of())).isEqualTo("same-rows");
  }

  private static long sum(String rows, String name) {
    return rows.lines()
        .filter(row -> row.contains(',' + name + ','))
        .mapToLong(row -> Long.parseLong(row.substring(row.lastIndexOf(',') + 1)))
        .sum();
  }

  /** Returns the rule of the only error; a blank where the files are read. */
  private String read(String one, String other, Set<String> warn) {
    List<String> files =
        List.of(
            Reads.write(folder, "one.csv", one).toString(),
            Reads.write(folder, "other.csv", other).toString());
    try {
      ElectionReader.read(files, ReadingOptions.builder().warnOnly(warn).build(), Reads.input(""));
      return "";
    } catch (UnusableInputException e) {
      String lines = Reads.lines(e.diagnostics());
      return lines.lines().filter(line -> line.contains(" error: ")).count() == 1
          ? lines.replaceAll("(?s).* error: [^\n]*\\[([a-z-]+)\\].*", "$1")
          : lines;
    }
  }
}
