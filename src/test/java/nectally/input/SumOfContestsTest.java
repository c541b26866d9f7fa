package nectally.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  @ParameterizedTest
  @CsvSource({
    "'K,A,B,S,C,D', 'K below, S below'",
    "'A,B,K,C,D,S', 'K above, S above'",
    "'T,K,A,B,S,C,D', 'T below, K below, S below'",
    "'A,B,K,C,D,S,T', 'K above, S above, T above'",
    "'A,B,K,C,D', 'K above'",
    "'A,C,B,D', ''",
    "'A,K,B,C', ''",
  })
  void aContestThatIsTheSumOfThoseBesideItIsRefused(String order, String sums) {
    Map<String, String> votes =
        Map.of("A", "711,302,9", "B", "205,604,8", "C", "811,15,1", "D", "400,3,44");
    Map<String, String> all = new HashMap<>(votes);
    all.putAll(Map.of("K", "916,906,17", "S", "1211,18,45", "T", "2127,924,62"));
    StringBuilder text = new StringBuilder("Ward,Candidate,Votes\n");
    for (String contest : order.split(",", -1)) {
      String[] each = all.getOrDefault(contest, "").split(",", -1);
      for (int i = 0; i < each.length; i++) {
        text.append(contest + "," + List.of("Red", "Blue", "Green").get(i) + "," + each[i] + "\n");
      }
    }
    String found = Reads.problems(text.toString());
    for (String sum : sums.isEmpty() ? new String[0] : sums.split(", ", -1)) {
      String what = "in \"" + sum.charAt(0) + "\" as in several contests right" + sum.substring(1);
      assertThat(found).contains(what);
    }
    assertThat(found.lines().filter(line -> line.contains("looks-like-a-total]")).count())
        .as(found)
        .isEqualTo(sums.isEmpty() ? 0 : sums.split(", ", -1).length);
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
