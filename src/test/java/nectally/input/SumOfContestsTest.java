package nectally.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nectally.problem.UnusableInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A contest that is the sum of all others, and a row that is the sum of all others of an area. */
class SumOfContestsTest {

  private static final String ROWS = "A,Red,10\nA,Blue,20\nB,Red,30\nB,Blue,5\n";

  @ParameterizedTest
  @CsvSource({
    "'Town,Red,40|Town,Blue,25', true",
    "'Town,Blue,25|Town,Red,40', true",
    "'Town,Red,41|Town,Blue,25', false",
    "'Town,Red,40|Town,Green,25', false",
    "'Town,Red,25|Town,Blue,40', false",
    "'Town,Red,65', false",
  })
  void aContestThatIsTheSumOfAllOthersIsRefused(String whole, boolean refused) {
    String rows = whole.replace('|', '\n') + "\n";
    for (String text : new String[] {ROWS + rows, rows + ROWS}) {
      String found = Reads.problems("Ward,Candidate,Votes\n" + text);
      assertThat(found.contains("as in all other contests together; --drop Ward=Town leaves"))
          .as(found)
          .isEqualTo(refused);
    }
  }

  @Test
  void twoContestsAreNoSums() throws UnusableInputException {
    Reading read = Reads.text("Ward,Candidate,Votes\nA,Red,10\nA,Blue,20\nB,Red,10\nB,Blue,20\n");
    assertThat(Reads.described(read)).startsWith("A: Red 10, Blue 20\nB: Red 10, Blue 20");
  }

  @Test
  void aUserMayKeepIt() throws UnusableInputException {
    ReadingOptions options =
        ReadingOptions.builder().warnOnly(Set.of("looks-like-a-total")).build();
    String text = "Ward,Candidate,Votes\n" + ROWS + "Town,Red,40\nTown,Blue,25\n";
    assertThat(Reads.text(text, options).election().contests()).hasSize(3);
  }

  @ParameterizedTest
  @CsvSource({"4;6, true", "4;7, false", "0;6, false"})
  void aRowThatIsTheSumOfAnAreaWithItsSpoiltVotesIsAskedAbout(String spoilt, boolean asked) {
    String[] each = spoilt.split(";", -1);
    String text =
        """
        Area,Candidate,Votes
        N,Rot,300
        N,Blau,200
        N,Zusammenzug,504
        N,Ungültige,%s
        S,Rot,100
        S,Blau,400
        S,Zusammenzug,506
        S,Ungültige,%s
        """
            .formatted(each[0], each[1]);
    assertThat(Reads.problems(text).contains("may be their total")).isEqualTo(asked);
  }
}
