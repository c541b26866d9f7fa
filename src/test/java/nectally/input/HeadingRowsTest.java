package nectally.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows that name a list or a contest above those who stand, and people who only look so. */
class HeadingRowsTest {

  @Test
  void namesWithoutVotesAboveRowsWithVotesAreRefused() {
    assertThat(Reads.problems("candidate,votes\nLAB,\nAnn A,10\nBob B,9\nGREEN,\nCy C,8\n"))
        .isEqualTo(
            "-:2:1: error: candidate: \"LAB\", \"GREEN\" of \"standard input\" have no votes and"
                + " may be notes, or headings of those who stand: --row drop=LAB --row drop=GREEN"
                + " leaves them out; --headings contest, --headings slate or --headings area says"
                + " what such lines are of the rows below them; --row candidate=LAB --row"
                + " candidate=GREEN counts them as people [unclear-row]");
  }

  @Test
  void aNameWithoutVotesThatIsThePartyOfOthersIsRefused() {
    assertThat(
            Reads.problems(
                """
                ward,candidate,party,votes
                N,Ann A,Labour,10
                N,LABOUR,,
                N,Bob B,Green,9
                """))
        .startsWith(
            "-:3:2: error: candidate: \"LABOUR\" of \"N\" has no votes and may be a note, or"
                + " a heading");
  }

  @Test
  void aRowCalledAsThePartyOfTwoOthersIsRefused() {
    assertThat(
            Reads.problems(
                """
                candidate,party,votes
                Ann A,Labour,10
                Bob B,Labour,9
                Labour,Labour,40
                Cy C,Green,12
                """))
        .isEqualTo(
            "-:4:1: error: candidate: \"Labour\" of \"standard input\" is called as the party of"
                + " others, or as its total: --row drop=Labour leaves a heading or a sum out, --row"
                + " list=Labour counts votes for the list alone, --row candidate=Labour counts them"
                + " as people [unclear-row]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "North,210\nAnn A,120\nBob B,90\nSouth,300\nCy C,180\nDi D,120\n",
        "Ann A,120\nBob B,90\nNorth,210\nCy C,180\nDi D,120\nSouth,300\n",
        "North,210\nAnn A,120\nBob B,90\nZoe Z,0\nSouth,300\nCy C,180\nDi D,120\n"
      })
  void rowsWithTheVotesOfThoseBesideThemAreRefused(String rows) {
    assertThat(Reads.problems("candidate,votes\n" + rows))
        .contains(
            "error: candidate: \"North\", \"South\" of \"standard input\" each have the votes")
        .contains("--row drop=North --row drop=South leaves them out");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Unknown votes of people.
        "candidate,votes\nA,5\nB,\nC,3\n",
        "candidate,votes\nA,\nB,5\nC,3\n",
        "candidate,votes\nA,\nB,\nC,3\n",
        "candidate,votes\nA,\nB,2\nC,\nD,4\n",
        "candidate,gender,votes\nA,F,\nB,M,2\nC,M,3\nD,F,\nE,F,4\n",
        "candidate,votes\nA,\nB,\n",
        // A party that stands itself, and one in a file of parties.
        "candidate,party,votes\nLabour,Labour,\nGreen,Green,3\n",
        "candidate,party,votes\nLabour,Labour,5\nAnn A,Labour,4\nCy C,Green,3\n",
        // Sums by chance: falling votes, few votes.
        "ward,candidate,votes\nW,A,400\nW,B,300\nW,C,100\nW,D,90\nW,E,60\nW,F,30\n",
        "candidate,votes\nA,4\nB,2\nC,2\nD,6\nE,3\nF,3\n",
        "candidate,votes\nA,400\nB,300\nC,100\nD,390\nE,200\nF,100\n"
      })
  void peopleAreNoHeadings(String text) {
    assertThat(Reads.problems(text)).startsWith("usable");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "candidate,votes\nAnn A,120\nBob B,90\nLIST X,\nCy C,40\nLIST Y,\n",
        "candidate,votes\nAnn A,120\nBob B,90\n* elected unopposed,\n",
        "candidate,votes\nAnn A,120\nBob B,90\nSource: the town clerk,\n",
        "candidate,party,votes\nAnn A,Lab,120\nBob B,Lab,90\nLab total,Lab,215\nCy C,Grn,4\n",
        "candidate,party,votes\nA,Red,9\nB,Red,9\nRed,Total,18\nC,Blue,8\nBlue,Total,8\n",
        "candidate or party,votes\nLab,19\nAnn,10\nBob,9\nGreen,20\nCy,8\nDi,12\n",
        "candidate,votes\nList A,210\nAnn A,120\nBob B,90\nList B,70\nCy C,40\nDi D,30\n"
      })
  void whatElseIsNobodyIsRefused(String text) {
    assertThat(Reads.problems(text)).contains("[unclear-row]");
  }

  @Test
  void anOptionSaysWhatHeadingsAre() {
    String text = "candidate,votes\nLAB,\nAnn A,10\nBob B,9\nGREEN,\nCy C,8\n";
    ReadingOptions.Builder drop = ReadingOptions.builder();
    drop.rows(List.of(RowRule.parse("drop=LAB"), RowRule.parse("drop=GREEN")));
    assertThat(Reads.problems(text, drop.build()))
        .isEqualTo("usable: standard input: Ann A 10, Bob B 9, Cy C 8");
    ReadingOptions.Builder keep = ReadingOptions.builder();
    keep.rows(List.of(RowRule.parse("candidate=LAB"), RowRule.parse("candidate=GREEN")));
    assertThat(Reads.problems(text, keep.build())).startsWith("usable: standard input: LAB ?");
  }
}
