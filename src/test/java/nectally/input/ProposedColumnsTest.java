package nectally.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nectally.problem.Shown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The columns that a message names which may hold the names or the votes. */
class ProposedColumnsTest {

  @ParameterizedTest
  @CsvSource({
    "Preliminary votes, Final votes, 2 1",
    "Certified, Election night, 1 2",
    "Original count, Recount, 2 1",
    "Count 2, Count 10, 1 2",
    "Second count, First count, 2 1",
    "Red box, Blue box, 1 2",
  })
  void columnsOfFiguresAreProposedTheLikeliestFirst(String first, String second, String order) {
    String text = "candidate,%s,%s\nAnn,100,105\nBob,90,98\n".formatted(first, second);
    String one = "--map " + Shown.inShell("votes=" + first);
    String two = "--map " + Shown.inShell("votes=" + second);
    assertThat(Reads.problems(text, ReadingOptions.DEFAULT))
        .contains(" with " + (order.equals("1 2") ? one + " or " + two : two + " or " + one));
  }

  @ParameterizedTest
  @CsvSource({"Majorité", "Ventaja", "Vantaggio", "Majority", "Vorsprung"})
  void validVotesAreProposedBesideWhatSomebodyIsAheadBy(String ahead) {
    String text = "Circonscription;Candidat(e);Votes valides;%s\nT;A;90;10\nT;B;80;\n";
    assertThat(Reads.problems(text.formatted(ahead)))
        .contains("say which it is with --map \"votes=Votes valides\" [");
  }

  @ParameterizedTest
  @CsvSource({
    "'Candidate,Q1 box,Q2 box,Postal box,All boxes;A,10,20,5,35;B,9,19,4,32', '\"votes=All boxes\"'",
    "'Kandidatas,Apylinkėse,Paštu,Iš viso;A,51,9,60;B,43,7,50', '\"votes=Iš viso\"'",
    "'Тойрог,Нэр дэвшигч,Нам,Санал;1,Бат Дорж,МАН,52;1,Цэцэг Болд,АН,49', 'votes=Санал'",
    "'Place,Runner,Points,Votes;1,Ann Lee,30,100;2,Bob Roy,20,90', 'candidate=Runner'",
    "'Name,Ballots;Ann Lee,31;Bob Roy,28', 'votes=Ballots'",
  })
  void aColumnThatAddsUpOthersIsProposedAloneAndNoneThatHasOneNumber(String text, String option) {
    assertThat(Reads.problems(text.replace(';', '\n') + "\n"))
        .contains("--map " + option)
        .doesNotContain("adds them up")
        .doesNotContain("--wide");
  }

  @Test
  void transfersAreNoVotes() {
    String text = "candidate,Stage 1,Transfer 2,Stage 2\nAnn,100,5,105\nBob,90,8,98\n";
    assertThat(Reads.problems(text, ReadingOptions.DEFAULT))
        .contains("with --map \"votes=Stage 1\" or --map \"votes=Stage 2\" [missing-column]");
  }

  @Test
  void rowsThatAreLeftOutAreNamed() {
    String spoilt = "candidate,votes,elected\nAnn,5,\nSpoilt papers,1,\nSpoilt papers,2,\n";
    assertThat(Reads.problems(spoilt, ReadingOptions.DEFAULT))
        .contains("a second time; --row \"drop=Spoilt papers\" leaves such rows out");
    String withdrawn = "candidate,votes,status\nAnn Able,7,W/D\nBob,2,\n";
    assertThat(Reads.problems(withdrawn, ReadingOptions.DEFAULT))
        .contains("has votes; --row \"drop=Ann Able\" leaves such rows out");
  }

  @Test
  void columnsOfTextsAreProposedForTheNames() {
    String text = "Wer,Wo,votes\nAnn,Bonn,5\nBob,Ulm,4\n";
    assertThat(Reads.problems(text, ReadingOptions.DEFAULT))
        .endsWith(
            "say which it is with --map candidate=Wer or --map candidate=Wo [missing-column]");
    assertThat(Reads.problems("surname,votes\nAnn,5\nBob,4\n", ReadingOptions.DEFAULT))
        .contains("with --map candidate=surname");
  }

  @Test
  void noOptionIsProposedThatCannotBeRight() {
    assertThat(Reads.problems("candidate,Anteil\nAnn,50.5%\nBob,49.5%\n", ReadingOptions.DEFAULT))
        .contains("\"Anteil\"; none of them holds whole numbers [missing-column]");
  }

  @Test
  void aHeaderOfTwoLinesIsProposedWhereVotesStandBelow() {
    String text = "Candidate,Mill,,Dock,\n,Votes,%,Votes,%\nAnn,100,5.5,24,4.1\nBob,5,1.2,4,3.4\n";
    assertThat(Reads.problems(text, ReadingOptions.DEFAULT))
        .contains("say which it is with --header-lines 2 [missing-column]");
    Shape two = new Shape(Optional.empty(), Optional.empty(), Optional.empty(), 2);
    assertThat(Reads.problems(text, ReadingOptions.builder().shape(two).build()))
        .contains("with --map \"votes=Mill / Votes\" or --map \"votes=Dock / Votes\"");
  }

  @Test
  void roundedNumbersAndNumbersOfRowsAreNoVotes() {
    assertThat(Reads.problems("Candidate,Votes (thousands)\nAnn,50\nBob,40\n"))
        .contains("the numbers of \"Votes (thousands)\" are rounded, and every vote counts");
    assertThat(Reads.problems("Candidate,CKAND,K1,K2\nAnn,1,50,60\nBob,2,40,30\nCy,3,7,8\n"))
        .contains("with --map votes=K1 or --map votes=K2, or --map votes=K1+K2 adds them up");
  }
}
