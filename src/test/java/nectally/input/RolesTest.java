package nectally.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import nectally.model.Contest;
import nectally.model.ContestFacts;
import nectally.model.RowFacts;
import nectally.problem.UnusableInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Rows that are no candidates, and rows that look like it. */
// A line of a file each would take the page that the cases share with what is read of them.
@SuppressWarnings("StringConcatToTextBlock")
class RolesTest {

  static Stream<Arguments> files() {
    return Stream.of(
        arguments(
            "votes beside those of people",
            "candidate,votes\nAnn Able,5\nBob Best,3\nWrite-ins,2\nUnder Votes,9\nOver Votes,1\n",
            "Ann Able 5, Bob Best 3 | votes 10 write_in 2 under 9 over 1"),
        arguments(
            "facts",
            "candidate,votes\n"
                + "Ann Able,5\n"
                + "Bob Best,3\n"
                + "Votos en blanco,2\n"
                + "Votos nulos,1\n"
                + "Censo,20\n"
                + "Votantes,11\n",
            "Ann Able 5, Bob Best 3 | votes 8 ballots 11 spoilt 1 blank 2 electorate 20"),
        arguments(
            "a total by candidates, with blank and spoilt or without",
            "ward,candidate,votes\n"
                + "N,Ann Able,5\n"
                + "N,Blank,1\n"
                + "N,Total,6\n"
                + "S,Bob Best,3\n"
                + "S,Rejected,1\n"
                + "S,Total,3\n",
            "Ann Able 5 | votes 5 blank 1 || Bob Best 3 | votes 3 spoilt 1 total 3"),
        arguments(
            "a total by areas", "candidate,area,votes\nA,N,2\nA,S,3\nA,Total,5\n", "A 5 | votes 5"),
        arguments(
            "an area without a name beside others",
            "candidate,area,votes\nA,,5\nB,,3\nA,N,2\nA,S,3\nB,N,1\nB,S,2\n",
            "A 5, B 3 | votes 8"),
        arguments(
            "a candidate whose total alone is there",
            "candidate,area,votes\nA,N,2\nA,S,3\nA,,5\nB,,4\n",
            "A 5, B 4 | votes 9"),
        arguments(
            "no total where all areas have no name",
            "candidate,area,votes\nA,,5\nB,,3\n",
            "A 5, B 3 | votes 8"),
        arguments(
            "a person with two names",
            "first name,surname,votes\nJane,Blank,5\nJohn,Total,3\n",
            "Jane Blank 5, John Total 3 | votes 8"),
        arguments(
            "a person with a party",
            "candidate,party,votes\nBlank,Green,5\nAnn Able,Red,3\nTotal,Blue,1\n",
            "Ann Able 3 (Red), Blank 5 (Green), Total 1 (Blue) | votes 9"),
        arguments(
            "a person who is elected, or has held a seat",
            "candidate,votes,elected,incumbent\nAnn Able,5,,\nBlank,3,yes,\nTotal,2,,yes\n",
            "Ann Able 5, Blank 3*, Total 2 | votes 10"),
        arguments(
            "totals of parties",
            "candidate,party,votes\n"
                + "Ann Able,Red,5\n"
                + "Bob Best,Red,4\n"
                + "Total,Red,9\n"
                + "Cy Cole,Blue,3\n"
                + "Di Dunn,Blue,3\n"
                + "Blue total,Blue,6\n"
                + "Total,,15\n",
            "Ann Able 5 (Red), Bob Best 4 (Red), Cy Cole 3 (Blue), Di Dunn 3 (Blue) | votes 15"
                + " total 15"),
        arguments(
            "a total with a slip in one of three areas",
            "candidate,area,votes\n"
                + "Ann A,N,3\n"
                + "Bob B,N,2\n"
                + "Total,N,4\n"
                + "Ann A,S,6\n"
                + "Bob B,S,2\n"
                + "Total,S,8\n"
                + "Ann A,W,6\n"
                + "Bob B,W,3\n"
                + "Total,W,9\n",
            "Ann A 15, Bob B 7 | votes 22 total 21"),
        arguments(
            "a total with a slip",
            "candidate,votes\nAnn,500\nBob,400\nGesamt,890\n",
            "Ann 500, Bob 400 | votes 900 total 890"),
        arguments(
            "a party that all have",
            "candidate,party,votes\nAnn Able,DEM,5\nBob Best,DEM,3\nBlank,DEM,2\n",
            "Ann Able 5 (DEM), Bob Best 3 (DEM) | votes 8 blank 2"),
        arguments(
            "a lone word that would win nothing",
            "candidate,votes\nAnn Able,5\nBlank,4\nBob Best,3\n",
            "Ann Able 5, Bob Best 3 | votes 8 blank 4"),
        arguments(
            "a lone word that would win, without the party that all have",
            "candidate,party,votes\nAnn Able,Red,5\nBlank,,9\nBob Best,Blue,3\n",
            "Ann Able 5 (Red), Bob Best 3 (Blue) | votes 8 blank 9"),
        arguments(
            "a lone word that would win, where others are marked",
            "candidate,votes,elected\nAnn Able,5,yes\nVoid,9,\nBob Best,3,\n",
            "Ann Able 5*, Bob Best 3 | votes 8 spoilt 9"),
        arguments(
            "an abstention that would win a vote on a question",
            "candidate,votes\nYes,5\nNo,3\nBlank,9\n",
            "Yes 5, No 3 | votes 8 blank 9"),
        arguments(
            "answers", "candidate,votes\nYes,5\nNo,3\nBlank,2\n", "Yes 5, No 3 | votes 8 blank 2"),
        arguments(
            "short names with other rows",
            "candidate,votes\nVVD,5\nPvdA,3\nBlanco,2\nOngeldig,1\n",
            "VVD 5, PvdA 3 | votes 8 spoilt 1 blank 2"),
        arguments(
            "named write-ins are people",
            "candidate,votes\nAnn Able,5\nWrite-in: Cy Cole,3\nDi Dunn (write-in),2\n",
            "Ann Able 5, Write-in: Cy Cole 3, Di Dunn (write-in) 2 | votes 10"),
        arguments(
            "write-ins of an unknown number",
            "candidate,votes\nAnn Able,5\nWrite-ins,\n",
            "Ann Able 5 | votes ?"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void isReadAs(String what, String text, String expected) throws UnusableInputException {
    assertThat(described(Reads.text(text))).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void isReadTheSameInAnyOrder(String what, String text, String expected)
      throws UnusableInputException {
    List<String> lines = new ArrayList<>(List.of(text.split("\n")));
    String header = lines.remove(0);
    Random random = new Random(what.hashCode());
    for (int i = 0; i < 10; i++) {
      Collections.shuffle(lines, random);
      String shuffled = header + "\n" + String.join("\n", lines) + "\n";
      assertThat(sorted(described(Reads.text(shuffled)))).as(shuffled).isEqualTo(sorted(expected));
    }
  }

  @Test
  void whatIsSetAsideIsToldOnce() throws UnusableInputException {
    String text =
        "candidate,area,votes\n"
            + "Ann Able,N,5\n"
            + "Write-ins,N,1\n"
            + "Ann Able,Total,5\n"
            + "Under Votes,N,2\n"
            + "Write-ins,S,1\n";
    assertThat(Reads.lines(Reads.text(text).warnings()))
        .startsWith(
            "-: note: 4 rows are no candidates: 2 write_in (\"Write-ins\"); 1 under_vote (\"Under"
                + " Votes\"); 1 total (\"Total\"); --row candidate=Total says"
                + " otherwise [rows-set-aside]");
  }

  @Test
  void aTotalThatIsNoSumIsAWarning() throws UnusableInputException {
    assertThat(
            Reads.lines(Reads.text("candidate,area,votes\nA,N,2\nA,S,3\nA,Total,6\n").warnings()))
        .endsWith(
            "-:4:3: warning: votes: the total of \"A\" in \"standard input\" says 6, but the rows"
                + " by area add up to 5, which is counted [total-differs]");
    assertThat(Reads.lines(Reads.text("candidate,votes\nA,2\nB,1\nValid votes,2\n").warnings()))
        .endsWith(
            "-:4:2: warning: \"Valid votes\" of \"standard input\" says 2, but its rows add up to"
                + " 3, which is counted [total-differs]");
  }

  @Test
  void rowsAreChosenByTheirCells() throws UnusableInputException {
    String text = "candidate,status,votes\nA,final,2\nA,early,1\nB,final,3\nC,,9\n";
    ReadingOptions keep =
        ReadingOptions.builder().keep(List.of(CellRule.parse("Status=FIN*"))).build();
    ReadingOptions drop =
        ReadingOptions.builder()
            .drop(List.of(CellRule.parse("status=early"), CellRule.parse("status=")))
            .build();
    assertThat(described(Reads.text(text, keep))).isEqualTo("A 2, B 3 | votes 5");
    assertThat(described(Reads.text(text, drop))).isEqualTo("A 2, B 3 | votes 5");
    ReadingOptions unknown =
        ReadingOptions.builder().keep(List.of(CellRule.parse("stauts=final"))).build();
    assertThat(Reads.problems(text, unknown))
        .contains(
            "-:1: error: no column is called \"stauts\", to choose rows by; did you mean \"status\"?"
                + " (there are \"candidate\", \"status\", \"votes\") [unknown-column]");
  }

  @Test
  void anAreaThatIsTheSumOfAllOthersIsNotAdded() {
    assertThat(
            Reads.problems(
                "candidate,area,votes\nA,N,2\nB,N,1\nA,S,3\nB,S,1\nA,Both,5\nB,Both,2\n"))
        .isEqualTo(
            "-:6: error: area: the votes of \"Both\" are the sum of the other areas of \"standard"
                + " input\"; say that they are with --row total=Both, or add them with --warn"
                + " looks-like-a-total [looks-like-a-total]");
  }

  @Test
  void notesBelowTheTableArePassedOver() throws UnusableInputException {
    String text =
        "candidate,party,votes\nA,X,2\nSource: the board,,\nAll figures are provisional.\n";
    assertThat(Reads.lines(Reads.text(text).warnings()))
        .isEqualTo(
            "-:3: warning: these 2 lines below the table, from \"Source: the board\" on, are passed"
                + " over [footnotes]");
    assertThat(
            Reads.lines(
                Reads.text("ward,candidate,votes\nN,A,2\nSource: the board, 5 May 2024\n")
                    .warnings()))
        .as("with a comma in it")
        .isEqualTo(
            "-:3: warning: this line below the table, from \"Source: the board, 5 May 2024\" on,"
                + " is passed over [footnotes]");
    for (String note : List.of("Źródło PKW", "Stand 5. Mai", "Примечание", "出典 総務省")) {
      assertThat(Reads.problems("candidate,party,votes\nA,X,2\n" + note + ",,\n"))
          .as(note)
          .isEqualTo("usable: standard input: A 2 (X)");
    }
    assertThat(Reads.problems("candidate,party,votes\nA,X,2\nStand\n"))
        .contains("-:3: error: expected 3 cells as in the header, found 1; where it names");
    assertThat(Reads.problems("ward,party,candidate,votes\nN,X,A,2\nNote: N,7\n"))
        .as("with a figure of its own")
        .contains("-:3: error: expected 4 cells as in the header, found 2 [row-too-short]");
    assertThat(Reads.problems("candidate,party,votes\nA,X,2\nBob\n"))
        .contains("-:3: error: expected 3 cells as in the header, found 1; where it names what");
    assertThat(Reads.problems("candidate,party,votes\nA,X,2\nWard: South,,\nB,Y,3\n"))
        .contains("-:3: error: a line of one text, \"Ward: South\", stands between rows");
  }

  @Test
  void aFactInTheContestsColumnIsThatOfAllContestsOfTheArea() throws UnusableInputException {
    String text =
        "contest,area,candidate,votes\n"
            + "Registered Voters,N,,20\n"
            + "Mayor,N,Ann Able,5\n"
            + "Clerk,N,Bob Best,4\n"
            + "Mayor,S,Ann Able,1\n"
            + "Registered Voters,S,,10\n";
    assertThat(described(Reads.text(text)))
        .isEqualTo("Ann Able 6 | votes 6 electorate 30 || Bob Best 4 | votes 4 electorate 20");
  }

  private static String sorted(String described) {
    List<String> parts = new ArrayList<>(List.of(described.split("[,|] ?")));
    parts.replaceAll(String::strip);
    Collections.sort(parts);
    return parts.toString();
  }

  private static String described(Reading reading) {
    List<String> contests = new ArrayList<>();
    for (Contest contest : reading.election().contests()) {
      String people = Reads.described(contest);
      ContestFacts facts = contest.facts();
      RowFacts rows = facts.rows();
      StringBuilder text = new StringBuilder(people).append(" | votes ");
      text.append(contest.votes().isPresent() ? contest.votes().getAsLong() : "?");
      rows.writeIn().ifPresent(n -> text.append(" write_in ").append(n));
      facts.ballots().ifPresent(n -> text.append(" ballots ").append(n));
      facts.spoilt().ifPresent(n -> text.append(" spoilt ").append(n));
      rows.blank().ifPresent(n -> text.append(" blank ").append(n));
      rows.underVotes().ifPresent(n -> text.append(" under ").append(n));
      rows.overVotes().ifPresent(n -> text.append(" over ").append(n));
      facts.electorate().ifPresent(n -> text.append(" electorate ").append(n));
      facts.publishedTotal().ifPresent(n -> text.append(" total ").append(n));
      contests.add(text.toString());
    }
    return String.join(" || ", contests);
  }
}
