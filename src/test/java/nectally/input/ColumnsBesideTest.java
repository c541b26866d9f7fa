package nectally.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nectally.csv.ColumnChoice;
import nectally.problem.UnusableInputException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A range of columns that is another file's loses nobody who stands beside it. */
class ColumnsBesideTest {

  private static final String WIDE = "Ward,Ann,Bob,Cy,Spoilt\nA,10,20,5,1\nB,7,3,9,0\n";

  private static final String REPEATED =
      "Ward,Candidate 1,Votes 1,Candidate 2,Votes 2,Candidate 3,Votes 3\nA,Ann,5,Bob,4,Cy,6\n";

  @ParameterizedTest
  @CsvSource({
    "Ann..Cy, 'Ann 17, Bob 23, Cy 14', ''",
    "Ann..Bob, '\"Cy\" stands beside', 'Ann..Bob,Cy'",
    "Bob..Cy, '\"Ann\" stands beside', 'Bob..Cy,Ann'",
    "'Ann,Bob', 'Ann 17, Bob 23', ''",
    // Somebody who stands in another file.
    "'Ann..Bob,Cy,Dee', 'Ann 17, Bob 23, Cy 14', ''",
    "'Ann,Bob,Cyy', '\"Cy\" stands beside', 'Ann,Bob,Cyy,Cy'",
    "'Ann,Dee,Cy', '\"Bob\" stands beside', 'Ann,Dee,Cy,Bob'",
  })
  void whoStandsBesideAWideTableIsNamed(String columns, String result, String more) {
    Shape shape =
        new Shape(Optional.of(new ColumnChoice(columns)), Optional.empty(), Optional.empty(), 1);
    assertThat(read(WIDE, shape)).contains(result).contains(more.isEmpty() ? "" : "--wide " + more);
  }

  @ParameterizedTest
  @CsvSource({
    "Candidate 1..Votes 3, 'Ann 5, Bob 4, Cy 6'",
    "Candidate 1..Votes 2, '\"Candidate 3\", \"Votes 3\" stand beside'",
    "'Candidate 1,Votes 1,Candidate 2,Votes 2', 'Ann 5, Bob 4'",
    "'Candidate 1..Votes 3,Candidate 4,Votes 4', 'Ann 5, Bob 4, Cy 6'",
  })
  void whoStandsBehindRepeatedColumnsIsNamed(String columns, String result) {
    Shape shape =
        new Shape(Optional.empty(), Optional.of(new ColumnChoice(columns)), Optional.empty(), 1);
    assertThat(read(REPEATED, shape)).contains(result);
  }

  private static String read(String text, Shape shape) {
    try {
      return Reads.described(Reads.text(text, ReadingOptions.builder().shape(shape).build()));
    } catch (UnusableInputException e) {
      return Reads.lines(e.diagnostics());
    }
  }
}
