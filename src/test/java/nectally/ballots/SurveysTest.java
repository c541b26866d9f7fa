package nectally.ballots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Ballots as programs for surveys export them: codes, ranks in brackets, and who voted. */
class SurveysTest {

  @Test
  void codesOfChoicesMayStandBeforeTheTextOfAQuestion() {
    String text =
        """
        id,chair[SQ001]. Chair? [Ann],chair[SQ002]. Chair? [Bob],board[SQ001]. Board? [Cy],board[SQ002]. Board? [Di]
        1,Yes,No,No,Yes
        2,No,Yes,Yes,No
        """;
    assertThat(new Counted().most(1).of(text).contests().stream().map(Counted::figures))
        .containsExactly(
            "Ann 1, Bob 1, of 2 spoilt 0 blank 0", "Cy 1, Di 1, of 2 spoilt 0 blank 0");
  }

  @Test
  void questionsOfWhichOneHasASingleChoiceMayBeContests() {
    assertThat(first("Chair - Ann,Chair - Bob,Clerk - Cy\n1,0,1\n0,1,0\n"))
        .startsWith("-:1:1: error: \"Chair\" and what else stands before \"-\" in the names of");
  }

  @Test
  void ranksInBracketsStandAboveNames() {
    String text = "Timestamp,Chair [1st choice],Chair [2nd choice]\nt1,Ann,Bob\nt2,Bob,\n";
    assertThatThrownBy(() -> new Counted().most(2).of(text))
        .hasMessageContaining("OrderLostException");
    assertThatThrownBy(
            () -> new Counted().most(2).of("t,Ann [Chair],Bob [Chair]\n1,1. Wahl,2. Wahl\n"))
        .hasMessageContaining("OrderLostException");
    String several = "Chair [1. Wahl],Chair [2. Wahl],Board [1. Wahl]\nAnn,Bob,Cy\n";
    assertThat(first(several))
        .isEqualTo(
            "-:1:1: error: the columns rank the names of several contests, which are counted one"
                + " at a time; \"Chair\" is read with --map \"ignored=Board [1. Wahl]\""
                + " [several-contests]");
  }

  @Test
  void columnsAreRanksInManyLanguages() {
    for (String header :
        List.of(
            "1. Wahl,2. Wahl",
            "1er choix,2e choix",
            "1ª opción,2ª opción",
            "Erste Wahl,Zweite Wahl",
            "Premier choix,Deuxième choix",
            "Priorität 1,Priorität 2")) {
      assertThatThrownBy(() -> new Counted().most(2).of(header + "\nAnn,Bob\n"))
          .as(header)
          .hasMessageContaining("OrderLostException");
    }
  }

  @Test
  void whoVotedMayStandBesideColumnsOfMarks() {
    String text = "Name,Ann,Bob\nKim,OK,\nLee,OK,OK\n";
    assertThat(first(text))
        .endsWith(
            "if each column of marks is a candidate, \"Name\" is read as who voted with --map"
                + " ignored=Name [no-marks]");
    assertThat(new Counted().most(2).map(BallotField.IGNORED, "Name").of(text).figures())
        .isEqualTo("Ann 2, Bob 1, of 2 spoilt 0 blank 0");
  }

  @Test
  void theColumnOfNamesIsProposedInRowsOfOneNameEach() {
    assertThat(first("Ballot,Position,Choice,Votes\n1,Chair,Ann,1\n2,Chair,Bob,1\n"))
        .endsWith(
            "if \"Choice\" holds one name in each row, and several rows are a ballot, say so with"
                + " --map candidate=Choice [no-marks]");
  }

  @Test
  void ballotsOfStrangersAloneAreNoBallotsOfThoseWhoStand() {
    String text = "id,Vote for two - Ann,Vote for two - Bob\n7,1,0\n9,0,1\n";
    assertThat(new Counted().most(2).standing("Ann/", "Bob/").of(text).messages().get(0))
        .isEqualTo(
            "-:2:2: error: none of the 2 names that ballots mark, such as \"Vote for two - Ann\","
                + " stands as who.csv has it, so that all ballots would be spoilt; write names and"
                + " contests there as the ballots do [unknown-name]");
  }

  @Test
  void whoAbstainsMarksNobody() {
    assertThat(new Counted().most(2).of("Ann,Bob\nJa,Enthaltung\nNein,Ja\n").figures())
        .isEqualTo("Ann 1, Bob 1, of 2 spoilt 0 blank 0");
  }

  @Test
  void optionsNameLongColumnsWhole() {
    String question =
        "Which of the people who stand do you want to elect to the board of directors";
    assertThat(first("Time," + question + " [Ann]," + question + " [Bob]\n1,For,no\n"))
        .endsWith("leave it out with --map \"ignored=" + question + " [Ann]\" [not-a-mark]");
  }

  private static String first(String text) {
    return new Counted().most(3).of(text).messages().get(0);
  }
}
