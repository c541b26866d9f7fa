package nectally.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nectally.csv.ColumnChoice;
import nectally.problem.UnusableInputException;
import org.junit.jupiter.api.Test;

/** Tables that have no row for each candidate, and the options that are proposed for them. */
class WideTablesTest {

  private static final String END = " [wide-table]";

  private static ReadingOptions shape(String wide, String repeated, int lines, String... mappings) {
    return Reads.mapped(mappings)
        .shape(
            new Shape(
                Optional.of(wide).filter(text -> !text.isEmpty()).map(ColumnChoice::new),
                Optional.of(repeated).filter(text -> !text.isEmpty()).map(ColumnChoice::new),
                Optional.empty(),
                lines))
        .build();
  }

  private static String wide(String text, String columns, String... mappings) {
    return read(text, shape(columns, "", 1, mappings));
  }

  private static String read(String text, ReadingOptions options) {
    try {
      Reading reading = Reads.text(text, options);
      String warnings = Reads.lines(reading.warnings());
      return Reads.described(reading) + (warnings.isEmpty() ? "" : "\n" + warnings);
    } catch (UnusableInputException e) {
      return Reads.lines(e.diagnostics());
    }
  }

  @Test
  void eachOfTheColumnsIsACandidateAndEachRowAnArea() {
    String text = "District,Poll,Ann,\"Best, Bob\",Rejected\nX,1,105,20,3\nX,2,153,38,5\n";
    String expected = "X: Ann 258, Best, Bob 58";
    assertThat(wide(text, "Ann..Best, Bob", "contest=District")).isEqualTo(expected);
    assertThat(wide(text, "Best, Bob,Ann", "contest=District", "area=Poll")).isEqualTo(expected);
    assertThat(wide(text, "A*,*Bob", "contest=District")).isEqualTo(expected);
  }

  @Test
  void factsOfARowAreThoseOfItsArea() throws UnusableInputException {
    String text = "Poll,Ann,Bob,Rejected ballots,Electors\n1,105,20,3,200\n2,153,38,5,300\n";
    Reading reading = Reads.text(text, shape("Ann..Bob", "", 1));
    assertThat(reading.election().contests().get(0).facts().spoilt()).hasValue(8);
    assertThat(reading.election().contests().get(0).facts().electorate()).hasValue(500);
  }

  @Test
  void aRowIsAContestOnlyWhereTheUserSaysSo() {
    String text = "Ward,Red,Blue\nMill,5,3\nDock,,4\n";
    assertThat(wide(text, "Red..Blue"))
        .isEqualTo(
            """
            standard input: Red ?, Blue 7
            -:1:1: warning: Ward: the rows of a wide table are areas, and added up; --map contest=Ward makes contests of them [rows-added-up]\
            """);
    assertThat(wide(text, "Red..Blue", "contest=Ward"))
        .as("a blank cell of a contest is nobody")
        .isEqualTo("Mill: Red 5, Blue 3\nDock: Blue 4");
    assertThat(wide("Ward,Red,Blue\nMill,5,3\n", "Red..Blue")).isEqualTo("Mill: Red 5, Blue 3");
  }

  @Test
  void theHeaderIsBelowItsTitle() {
    assertThat(wide("Contest: Chair\nAnn,Bob\n10,20\n", "Ann..Bob"))
        .isEqualTo(
            """
            standard input: Ann 10, Bob 20
            -:2: warning: the table starts here; the lines above it, from "Contest: Chair" on, are passed over [title-lines]\
            """);
  }

  @Test
  void aFileWithoutTheColumnsIsReadAsOthersAre() {
    assertThat(wide("candidate,votes\nA,1\n", "Ann..Bob")).isEqualTo("standard input: A 1");
    assertThat(wide("Ann,Bob,Cy\n1,2,9\n", "Ann..Dee")).contains("--wide Ann..Cy");
  }

  @Test
  void headersOfSeveralLinesAreJoined() {
    String text =
        """
        Title
        Nr;Place;Valid;;Red;;Blue;
        ;;First;Second;First;Second;First;Second
        1;North;15;16;8;9;7;7
        """;
    assertThat(read(text, shape("Red / First,Blue / First", "", 2)))
        .startsWith(
            "standard input: Red / First 8, Blue / First 7\n-:2: warning: the table starts");
    assertThat(read(text, shape("Red*Second,Blue*Second", "", 2)))
        .startsWith("standard input: Red / Second 9, Blue / Second 7\n");
    assertThat(read(text, ReadingOptions.DEFAULT))
        .startsWith("-:2: error: expected a row for each candidate or party, found a column")
        .contains("with --wide \"Red / First,Blue / First\" --header-lines 2 [wide-table]");
  }

  @Test
  void groupsOfColumnsAreCandidates() {
    String text =
        """
        Ward,Seats,Candidate 1,Party 1,Votes 1,Candidate 2,Party 2,Votes 2
        Mill,2,Ann,Red,31,Bob,Blue,15
        Dock,1,Di,Red,9,,,
        """;
    String expected = "Mill/2: Ann 31 (Red), Bob 15 (Blue)\nDock/1: Di 9 (Red)";
    assertThat(read(text, shape("", "Candidate 1..Votes 2", 1, "contest=Ward")))
        .isEqualTo(expected);
    assertThat(read(text, ReadingOptions.DEFAULT))
        .isEqualTo(
            "-:1: error: expected a row for each candidate or party, found columns that are"
                + " repeated for each; read them with --repeated \"Candidate 1..Votes 2\""
                + " [wide-table]");
    assertThat(
            read(
                text.replaceAll("(Candidate|Party|Votes) [12]", "$1"),
                shape("", "Candidate..Votes", 1, "contest=Ward")))
        .as("without numbers")
        .isEqualTo(expected);
  }

  @Test
  void groupsOfColumnsThatHaveTheSameNamesAreProposed() {
    String known = "Ward,Candidate,Votes,Candidate,Votes\nMill,Ann,5,Bob,4\nDock,Cy,3,,\n";
    assertThat(read(known, ReadingOptions.DEFAULT))
        .isEqualTo(
            "-:1: error: expected a row for each candidate or party, found columns that are"
                + " repeated for each; read them with --repeated Candidate..Votes [wide-table]");
    assertThat(read(known, shape("", "Candidate..Votes", 1)))
        .isEqualTo("Mill: Ann 5, Bob 4\nDock: Cy 3");
    String unknown = known.replace("Candidate,Votes", "Wer,Kreuze,Platz").replace("5", "5,1");
    assertThat(read(unknown.replace(",4", ",4,2").replace(",,", ",1,,,"), ReadingOptions.DEFAULT))
        .contains("--repeated Wer..Platz --map votes=Kreuze --map candidate=Wer, or with --rep")
        .contains("or with --repeated Wer..Platz --map votes=Platz --map candidate=Wer [wide");
  }

  @Test
  void mappingsNameTheColumnsOfAGroup() {
    String text = "v1,last1,first1,v2,last2,first2\n40,ABLE,Ann,60,BEST,Bob\n";
    assertThat(
            read(text, shape("", "v1..first2", 1, "votes=v", "surname=last", "first_name=first")))
        .isEqualTo("standard input: Ann ABLE 40, Bob BEST 60");
    assertThat(read(text, ReadingOptions.DEFAULT))
        .contains(
            "--repeated v1..first2 --map votes=v --map surname=last" + " --map first_name=first");
  }

  @Test
  void theProposedColumnsAreThoseThatATotalIsTheSumOf() {
    assertThat(
            read("Place,Xyz,Sum of it,A A,B B\nN,20,9,5,4\nS,30,11,5,6\n", ReadingOptions.DEFAULT))
        .isEqualTo(
            "-:1: error: expected a row for each candidate or party, found a column for each;"
                + " read them with --wide \"A A..B B\", or with --wide \"A A..B B\" --map"
                + " contest=Place if each row is a contest"
                + END);
    assertThat(read("Poll No,Ann,O'Neil,Electors\n1,5,4,20\n2,5,6,20\n", ReadingOptions.DEFAULT))
        .contains("--wide \"Ann..O'Neil\"");
    assertThat(read("Wer,Kreuze\nAnn,5\n", ReadingOptions.DEFAULT)).contains("[no-header]");
    assertThat(read("Party,Votes,Share of all\nA,5,7\n", ReadingOptions.DEFAULT))
        .contains("[missing-column]");
  }

  @Test
  void aDotInOneOfTheColumnsIsReadAsInAll() {
    assertThat(wide("Place;Ann;Bob\nN;1.234;5\nS;7;1.234.567\n", "Ann..Bob"))
        .isEqualTo("standard input: Ann 1241, Bob 1234572");
    assertThat(wide("Place;Ann;Bob\nN;5;1.234\n", "Ann..Bob"))
        .contains("-:2:3: error: votes: expected a whole number, found \"1.234\"");
  }

  @Test
  void aHeaderMayNameTheFirstOfTheGroupsAlone() {
    String blank =
        "Town;Electors;Name;Votes;%;;;\nA;9;Ann;5;55,5;Bob;3;44,5\nB;8;Ann;4;50;Bob;2;50\n";
    String behind = "Town;Electors;Name;Votes;%\nA;9;Ann;5;55,5;Bob;3;44,5\nB;8;Ann;4;50\n";
    assertThat(read(blank, ReadingOptions.DEFAULT))
        .isEqualTo(
            "-:1:6: error: columns without a name hold names and figures, as of further candidates;"
                + " read them with --repeated \"Name..%\" [unnamed-columns]");
    assertThat(read(blank, shape("", "Name..%", 1))).isEqualTo("standard input: Ann 9, Bob 5");
    assertThat(read(behind, ReadingOptions.DEFAULT))
        .startsWith(
            "-:1:6: error: rows have names and figures behind the last column of the header")
        .contains("; read them with --repeated \"Name..%\" [unnamed-columns]");
    assertThat(read(behind, shape("", "Name..%", 1)))
        .as("rows end behind any group")
        .isEqualTo("standard input: Ann 9, Bob 3");
    assertThat(read(behind.replace(";44,5", ""), shape("", "Name..%", 1)))
        .as("but not inside one")
        .contains("[row-too-long]");
  }

  @Test
  void aFileWithoutAHeaderIsAnsweredWithTheNamesOfItsColumns() {
    assertThat(read("1,Ann Ash,Red,12\n2,Bo Birch,Red,9\n3,Cy,Blue,7\n", ReadingOptions.DEFAULT))
        .endsWith(
            "; if the file has no such line, name its columns with --columns"
                + " column1,candidate,column3,votes [no-header]");
    assertThat(read("Ann,12,4\nBo,9,3\n", ReadingOptions.DEFAULT))
        .as("two columns of figures")
        .endsWith(
            "--columns candidate,votes,column3 or --columns candidate,column2,votes [no-header]");
  }

  @Test
  void partiesAreProposedWhereNobodyElseHasAName() {
    assertThat(read("Land,Party,Votes\nX,A,5\nX,B,7\nY,C,2\n", ReadingOptions.DEFAULT))
        .endsWith("say which it is with --map candidate=Party [missing-column]");
    assertThat(read("Votes,Party,Who\n5,A,Ann Ash\n7,B,Bo Birch\n", ReadingOptions.DEFAULT))
        .endsWith(
            "say which it is with --map candidate=Who or --map candidate=Party [missing-column]");
  }

  @Test
  void theProposedColumnsNumberNoRowsAndAreAllThatVotersBound() {
    String text = "Ann,Row,Electors,Bob,Cy\n5,1,40,6,7\n8,2,50,9,10\n11,3,60,12,13\n";
    assertThat(read(text, ReadingOptions.DEFAULT)).contains("with --wide Ann,Bob,Cy [wide-table]");
    assertThat(read(text.replace("Row", "Count"), ReadingOptions.DEFAULT))
        .contains("with --wide Ann,Bob,Cy [wide-table]");
    assertThat(read(text.replace("40", "15"), ReadingOptions.DEFAULT))
        .contains("with --wide Bob..Cy [wide-table]");
  }

  @Test
  void aMappingIsInUseAlthoughAnotherColumnIsMissing() {
    assertThat(read("who;what\nAnn;5\n", Reads.mapped("candidate=who").build()))
        .startsWith("-:1: error: votes: no column is known")
        .endsWith("with --map votes=what [missing-column]");
  }

  @Test
  void theRowsOfAWideTableAreNoParties() {
    String text = "Ward,Party,First,Second\nA,Red,5,6\nA,Blue,7,8\n";
    assertThat(wide(text, "First..Second"))
        .endsWith(
            "-:1:2: error: Party: the rows of a wide table are areas, and here they are several"
                + " parties; --map slate= leaves the column out; without --wide, --map"
                + " candidate=Party reads a row for each [wide-table]");
    assertThat(wide(text, "First..Second", "slate=")).startsWith("A: First 12");
  }

  @Test
  void aReferendumHasAColumnForYesAndOneForNo() {
    assertThat(read("District,Yes,No,Invalid\nA,5,7,1\nB,6,6,2\n", ReadingOptions.DEFAULT))
        .contains("with --wide Yes..No, or with --wide Yes..No --map contest=District if");
  }
}
