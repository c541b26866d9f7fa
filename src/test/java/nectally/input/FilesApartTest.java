package nectally.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nectally.problem.UnusableInputException;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Several files without names of contests, and who stands in which. */
class FilesApartTest {

  @TempDir private Path folder;

  private String read(String first, String second, ReadingOptions options) {
    Path one = Reads.write(folder, "one.csv", first.replace("; ", "\n") + "\n");
    Path two = Reads.write(folder, "two.csv", second.replace("; ", "\n") + "\n");
    try {
      return Reads.described(
          ElectionReader.read(List.of(one.toString(), two.toString()), options, Reads.input("")));
    } catch (UnusableInputException e) {
      return Reads.lines(e.diagnostics());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "name,votes; A,5; B,4 | name,votes; C,3; D,2 | one: A 5, B 4, C 3, D 2",
        "name,votes,party; A,5,X; B,4,Y | votes,name,party; 3,C,X; 2,D,Y"
            + " | one: A 5 (X), B 4 (Y), C 3 (X), D 2 (Y)",
      })
  void filesWithoutACommonCandidateMayBeSeveralContests(
      String first, String second, String expected) {
    assertThat(read(first, second, ReadingOptions.DEFAULT))
        .contains("no candidate stands both in ")
        .contains(
            "and no column names the contest: --map contest= reads one contest; others are read"
                + " file by file [several-contests]");
    assertThat(read(first, second, Reads.mapped("contest=").build())).isEqualTo(expected);
  }

  /** Files of parts have people in common; a file of one more is no contest; names say which. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "name,votes; A,5; B,4 | name,votes; A,3; C,2 | one: A 8, B 4, C 2",
        "name,votes; A,5; B,4 | name,votes; C,3 | one: A 5, B 4, C 3",
        "ward,name,votes; X,A,5; X,B,4 | ward,name,votes; Y,C,3; Y,D,2 | X: A 5, B 4%Y: C 3, D 2",
      })
  void otherFilesAreReadTogether(String first, String second, String expected) {
    assertThat(read(first, second, ReadingOptions.DEFAULT)).isEqualTo(expected.replace('%', '\n'));
  }
}
