package nectally.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Primaries of several parties for one office, told from an election between the parties. */
class PrimariesTest {

  private static final String FEW =
      " in one party and others in another, as in primaries of which some are uncontested:";

  private static String text(String header, String rows) {
    return header + "\n" + rows.strip().replace("; ", "\n") + "\n";
  }

  /** A party with one candidate, or with votes for people not named, has a primary as well. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "office,party,candidate,votes | G,D,Ann,5; G,D,Bob,4; G,R,Cy,3",
        "office,party,candidate,votes | G,R,Cy,3; G,D,Ann,5; G,D,Bob,4; G,L,Di,2",
        "race,party,candidate,votes,winner | G,D,Ann,5,x; G,D,Bob,4,; G,R,Cy,3,x",
        "race,party,candidate,votes,winner | G,D,Ann,5,x; G,D,Bob,4,; G,D,Ed,1,; G,R,Cy,3,;"
            + " G,R,Di,2,x",
        "office,party,candidate,votes | G,D,Ann,5; G,D,Bob,4; G,R,Cy,3; G,R,Di,2",
        "office,party,candidate,votes | G,D,Ann,5; G,D,Write-ins,1; G,R,Cy,3",
        "contest,election,party,candidate,votes | G,Primary,D,Ann,5; G,Primary,D,Bob,4;"
            + " G,Primary,R,Cy,3",
        "contest,party,candidate,votes | G primary,D,Ann,5; G primary,D,Bob,4; G primary,R,Cy,3",
        "contest,party,candidate,votes | Vorwahl G,D,Ann,5; Vorwahl G,D,Bob,4; Vorwahl G,R,Cy,3",
      })
  void ofWhichSomeAreUncontestedAreNeverOne(String header, String rows) {
    String one = header.substring(0, header.indexOf(','));
    assertThat(Reads.problems(text(header, rows)))
        .contains("as in primaries")
        .contains(" --map contest=" + one + "+party reads a contest for each party")
        .contains(" --map contest=" + one + " one for all [several-contests]");
    assertThat(
            Reads.problems(text(header, rows), Reads.mapped("contest=" + one + "+party").build()))
        .startsWith("usable: ")
        .contains(" / D: Ann 5");
    assertThat(Reads.problems(text(header, rows), Reads.mapped("contest=" + one).build()))
        .startsWith("usable: ")
        .doesNotContain("\n");
  }

  /** Seats, marks, totals and independents say that parties stand against each other. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "office,party,candidate,votes | G,D,Ann,5; G,R,Bob,4; G,L,Cy,3",
        "office,party,candidate,votes | G,D,Ann,5; G,R,Bob,4; G,Ind,Cy,3; G,Ind,Di,2",
        "office,party,candidate,votes | G,D,Ann,5; G,R,Bob,4; G,Unaffiliated,Cy,3;"
            + " G,Unaffiliated,Di,2",
        "office,party,candidate,votes | G,D,Ann,5; G,D,Bob,4; G,,Cy,3",
        "office,party,candidate,votes,seats | G,D,Ann,5,2; G,D,Bob,4,2; G,R,Cy,3,2",
        "office,party,candidate,votes,elected | G,D,Ann,5,yes; G,D,Bob,4,yes; G,R,Cy,3,no",
        "office,party,candidate,votes,elected | G,D,Ann,5,yes; G,D,Bob,4,no; G,R,Cy,3,no",
        "office,party,candidate,votes | G,D,Ann,5; G,D,Bob,4; G,R,Cy,3; G,,Total,12",
        "office,party,candidate,votes,total votes | G,D,Ann,5,12; G,D,Bob,4,12; G,R,Cy,3,12",
        "ward,party,candidate,votes | G,D,Ann,5; G,D,Bob,4; G,R,Cy,3",
      })
  void anElectionBetweenPartiesIsNone(String header, String rows) {
    assertThat(Reads.problems(text(header, rows))).startsWith("usable: G").doesNotContain("\n");
  }

  @Test
  void itIsSaidWhichOfThePartiesAreContested() {
    assertThat(Reads.problems("office,party,candidate,votes\nG,D,Ann,5\nG,D,Bob,4\nG,R,Cy,3\n"))
        .startsWith("-:2: error: the candidates of \"G\" are several" + FEW);
  }
}
