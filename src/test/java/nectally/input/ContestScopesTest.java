package nectally.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Contests of one name in several places, and marks that say that there are several contests. */
class ContestScopesTest {

  private static final String BLOCKS =
      """
      %s,%s,candidate,votes
      Argao,%s,Ann,50
      Argao,%3$s,Bob,40
      Bath,%3$s,Cy,30
      Bath,%3$s,Di,20
      """;

  @ParameterizedTest
  @CsvSource({
    "Municipality, Ward, Ward 1",
    "City, Post, Mayor",
    "County, Position, Sheriff",
    "Gemeinde, Wahlkreis, Mitte",
    "State, District, 1",
    "Council, Ward, North",
  })
  void ofEachPlaceAreNeverOne(String place, String contest, String name) {
    String text = BLOCKS.formatted(place, contest, name);
    assertThat(Reads.problems(text))
        .startsWith("-:2: error: the candidates of \"" + name + "\" differ in \"" + place + "\"")
        .contains(" --map contest=" + contest + "+" + place + " reads a contest for each, ")
        .endsWith(" [several-contests]");
    assertThat(Reads.problems(text, Reads.mapped("contest=" + contest + "+" + place).build()))
        .isEqualTo("usable: %s / Argao: Ann 50, Bob 40\n%1$s / Bath: Cy 30, Di 20".formatted(name));
    assertThat(Reads.problems(text, Reads.mapped("contest=" + contest).build()))
        .isEqualTo("usable: " + name + ": Ann 50, Bob 40, Cy 30, Di 20");
  }

  @Test
  void ofOneCountyAreNoneOfAnother() {
    String text =
        """
        county,precinct,office,district,party,candidate,votes
        A,P1,Sheriff,,DEM,Ann,50
        A,P1,Sheriff,,REP,Bob,40
        A,P2,Sheriff,,DEM,Ann,5
        B,P1,Sheriff,,DEM,Cy,30
        B,P1,Sheriff,,REP,Di,20
        """;
    assertThat(Reads.problems(text))
        .contains("--map contest=office+district+county reads a contest for each");
    assertThat(Reads.problems(text.replace("B,P1,Sheriff,,REP,Di", "B,P1,Sheriff,,DEM,Ann")))
        .doesNotContain("county");
  }

  @Test
  void ofEachAreaAreNeverOne() {
    String text = BLOCKS.formatted("Area", "Ward", "Ward 1");
    assertThat(Reads.problems(text))
        .startsWith("-:2: error: each area of \"Ward 1\" has candidates of its own")
        .contains(
            "--map contest=Ward+Area reads a contest for each, --map contest=Ward one for all");
    assertThat(Reads.problems(text, Reads.mapped("contest=Ward").build()))
        .isEqualTo("usable: Ward 1: Ann 50, Bob 40, Cy 30, Di 20");
    assertThat(Reads.problems(text.replace("Bath,Ward 1,Di", "Bath,Ward 1,Bob")))
        .startsWith("usable: ");
  }

  @Test
  void whereCandidatesLiveIsNoContest() {
    String text = BLOCKS.formatted("City", "Ward", "Mill");
    assertThat(Reads.problems(text.replace("Bath,Mill,Di", "Deal,Mill,Di"))).startsWith("usable: ");
    assertThat(Reads.problems(withColumn(text, "seats", "2", "2", "2", "2")))
        .startsWith("usable: ");
    assertThat(Reads.problems(withColumn(text, "elected", "yes", "yes", "no", "no")))
        .startsWith("usable: ");
  }

  @Test
  void marksOfTheFirstInEachRegionAskForContests() {
    String text =
        "region,candidate,votes,elected\nNorth,Ann,50,yes\nNorth,Bob,48,no\nSouth,Cy,45,yes\n";
    assertThat(Reads.problems(text))
        .contains("--map contest=region reads a contest for each value, --map contest= one for all")
        .contains("[several-contests]");
    assertThat(Reads.problems(text.replace("Bob,48", "Bob,44"))).startsWith("usable: ");
  }

  @Test
  void lettersThatMayBeMarksNameContests() {
    assertThat(Reads.problems("board,candidate,votes\nX,Ann,5\nX,Bob,4\nY,Cy,3\nY,Di,2\n"))
        .contains("--map contest=board");
    assertThat(Reads.problems("board,candidate,votes\nY,Ann,5\nY,Bob,4\nN,Cy,3\nN,Di,2\n"))
        .startsWith("usable: ");
    assertThat(Reads.problems("role,candidate,votes\nChair,Ann,5\nTreasurer,Di,2\n"))
        .isEqualTo("usable: Chair: Ann 5\nTreasurer: Di 2");
  }

  @Test
  void aContestThatIsCalledAsASumIsAskedFor() {
    String text =
        """
        Ward,Candidate,Votes
        Total,Ann,80
        Total,Bob,70
        Mill,Ann,50
        Mill,Bob,40
        Dock,Ann,30
        Dock,Bob,30
        """;
    assertThat(Reads.problems(text))
        .isEqualTo(
            "-:2: error: the contest \"Total\" is called as the sum of others is: --drop Ward=Total"
                + " leaves it out, --warn looks-like-a-total counts it as a contest"
                + " [looks-like-a-total]");
  }

  @Test
  void numbersOfAProvinceNameContestsWithIt() {
    String text =
        """
        Province,Riding Number,Candidate,Votes
        ON,1,Ann,50
        ON,1,Bob,40
        ON,2,Cy,30
        ON,2,Di,20
        BC,1,Ed,5
        BC,1,Flo,4
        """;
    assertThat(Reads.problems(text))
        .contains("--map \"contest=Province+Riding Number\" reads a contest for each number in it");
    assertThat(Reads.problems(text, Reads.mapped("contest=Province+Riding Number").build()))
        .isEqualTo("usable: ON / 1: Ann 50, Bob 40\nON / 2: Cy 30, Di 20\nBC / 1: Ed 5, Flo 4");
  }

  private static String withColumn(String text, String name, String... cells) {
    String[] lines = text.split("\n", -1);
    StringBuilder wider = new StringBuilder(lines[0] + "," + name + "\n");
    for (int i = 0; i < cells.length; i++) {
      wider.append(lines[i + 1]).append(',').append(cells[i]).append('\n');
    }
    return wider.toString();
  }

  /** Where two columns part the candidates in two ways, one alone would merge contests. */
  @Test
  void columnsThatPartInTwoWaysAreNamedTogetherAndEach() {
    String text =
        """
        Province,Zone,candidate,votes
        A,1st,Ann,5
        A,1st,Bob,4
        A,2nd,Cy,5
        A,2nd,Di,4
        B,1st,Ed,5
        B,1st,Flo,4
        B,2nd,Gus,5
        B,2nd,Hal,4
        """;
    assertThat(Reads.problems(text))
        .isEqualTo(
            "-:2: error: each of the columns \"Province\", \"Zone\" gives every candidate to one of"
                + " several values, and no column is known to name the contest: --map"
                + " contest=Province+Zone reads a contest for each pair of values, --map"
                + " contest=Province reads a contest for each value of \"Province\", --map"
                + " contest=Zone for each of \"Zone\", --map contest= one for all"
                + " [several-contests]");
    assertThat(Reads.problems(text, Reads.mapped("contest=Province+Zone").build()))
        .startsWith("usable: A / 1st: Ann 5, Bob 4\nA / 2nd: Cy 5, Di 4\nB / 1st: ");
  }

  /** Of columns that say the same, one is named, and the finer goes first. */
  @Test
  void ofColumnsThatPartInOneWayOneIsNamed() {
    String text =
        """
        Land,Kennung,Bezirk,candidate,votes
        A,Q,I,Ann,5
        A,Q,I,Bob,4
        A,R,II,Cy,5
        A,R,II,Di,4
        B,S,III,Ed,5
        B,S,III,Flo,4
        """;
    assertThat(Reads.problems(text))
        .startsWith("-:2: error: each of the columns \"Kennung\", \"Land\" gives every")
        .contains(": --map contest=Kennung reads a contest for each value of \"Kennung\", ");
  }
}
