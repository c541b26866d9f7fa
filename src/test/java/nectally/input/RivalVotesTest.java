package nectally.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Columns that may hold the votes as well as the one that is called so. */
class RivalVotesTest {

  private static String beside(String name, String... figures) {
    return "candidate,votes,%s\nAnn,100,%s\nBob,98,%s\nCy,40,%s\n"
        .formatted(name, figures[0], figures[1], figures[2]);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Recount",
        "Nachzählung",
        "Corrected votes",
        "Preliminary",
        "Second count",
        "Count 2",
        "Run-off",
        "Weighted votes",
        "Votes incl. postal",
        "Tally B",
        "Stimmen"
      })
  void areAskedFor(String name) {
    String text = beside(name, "99", "101", "42");
    assertThat(Reads.problems(text))
        .startsWith("-:1: error: votes: each of the columns \"votes\", \"" + name + "\" may hold")
        .contains("say which does with --map votes=votes or --map ")
        .endsWith(" [unclear-votes]");
    assertThat(Reads.problems(text, Reads.mapped("votes=" + name).build()))
        .isEqualTo("usable: standard input: Ann 99, Bob 101, Cy 42");
    assertThat(Reads.problems(text, Reads.mapped("votes=votes").build()))
        .isEqualTo("usable: standard input: Ann 100, Bob 98, Cy 40");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Previous votes",
        "Votes 2019",
        "Postal",
        "Election day",
        "Age",
        "Expenses",
        "Majority",
        "Candidate code",
        "Transfers",
        "Jahr"
      })
  void areNoneWhereTheHeaderSaysWhatElseTheyAre(String name) {
    assertThat(Reads.problems(beside(name, "99", "101", "42")))
        .isEqualTo("usable: standard input: Ann 100, Bob 98, Cy 40");
  }

  @Test
  void areThoseOfOneOrderToo() {
    assertThat(Reads.problems(beside("Tally B", "160", "130", "70"))).contains("[unclear-votes]");
    assertThat(Reads.problems(beside("Tally B", "130", "160", "70"))).startsWith("usable: ");
    assertThat(Reads.problems(beside("Tally B", "900", "800", "70"))).startsWith("usable: ");
  }

  @Test
  void areNoneWhereNothingDiffers() {
    assertThat(Reads.problems(beside("Recount", "100", "98", "40"))).startsWith("usable: ");
    assertThat(Reads.problems(beside("Recount", "yes", "98", "40"))).startsWith("usable: ");
    assertThat(Reads.problems(beside("Provisional", "4", "3", "1"))).startsWith("usable: ");
    assertThat(Reads.problems("candidate,votes,Recount\nAnn,100,99\nBob,98,\n"))
        .startsWith("usable: ");
  }

  @Test
  void areFoundInRowsByArea() {
    String text =
        """
        candidate,area,votes,recount
        Ann,North,100,99
        Bob,North,98,101
        Ann,South,10,12
        Bob,South,9,9
        """;
    assertThat(Reads.problems(text)).contains("[unclear-votes]");
  }
}
