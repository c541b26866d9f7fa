package nectally.ballots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Ballots as forms export them, and what their columns leave in doubt. */
class FormsTest {

  @Test
  void eachQuestionOfAFormWithGridsIsAContest() {
    String text =
        """
        Timestamp,Chair [Ann],Chair [Bob],Committee [Cid],Committee [Dee]
        t1,Yes,,Yes,
        t2,,Yes,Yes,Yes
        t3,Yes,Yes,,
        """;
    assertThat(new Counted().most(1).of(text).contests().stream().map(Counted::figures))
        .containsExactly(
            "Ann 1, Bob 1, of 3 spoilt 1 blank 0", "Cid 1, Dee 0, of 3 spoilt 1 blank 1");
  }

  @Test
  void whatStandsInBracketsOnceForEachColumnIsNoChoice() {
    String text = "Ann [Left],Bob [Right]\n1,0\n1,1\n";
    assertThat(new Counted().most(2).of(text).figures())
        .isEqualTo("Ann [Left] 2, Bob [Right] 1, of 2 spoilt 0 blank 0");
  }

  @Test
  void theNameOnAFormMayBeWhoFilledItIn() {
    String text =
        "ID,Start time,Name,Committee\n1,10:00,Jo Voter,Ann;Bob;\n2,10:01,Al Voter,Ann;\n";
    assertThat(new Counted().most(2).of(text).messages())
        .containsExactly(
            "-:1: error: expected ballots: columns choice1, choice2 and so on, rows of ballot and"
                + " candidate, a column of 1 and 0 for each candidate, or one cell of names with"
                + " --split; found \"ID\", \"Start time\", \"Name\", \"Committee\"; if"
                + " \"Committee\" holds the names, they are read with --map"
                + " choices=Committee --split \";\" [no-marks]");
  }

  @Test
  void textsOfAMatrixMayBeNamesOfOneContestEach() {
    String text = "President,Treasurer\nAnn,Zoe\nBob,Zoe\n";
    assertThat(new Counted().most(2).of(text).messages().get(0))
        .endsWith(
            "found \"President\", \"Treasurer\"; if each column such as \"President\" holds the"
                + " names of a contest, read one after the other, this one with --map"
                + " choices=President --split \",\" [no-marks]");
  }

  @Test
  void aColumnThatMayBeWeightsIsAskedAbout() {
    assertThat(new Counted().most(2).of("choice1,choice2,count\nA,B,3\nB,,2\n").messages())
        .containsExactly(
            "-:1:3: error: count: may say how many equal ballots a row stands for; --map"
                + " weight=\"count\" says so, --map ignored=\"count\" that each row is one ballot"
                + " [unclear-weight]");
  }

  @Test
  void marksAreWordsOfManyLanguages() {
    for (String marks :
        List.of("ja,nein", "Oui,Non", "sí,no", "tak,nie", "Selected,Not selected")) {
      String text = "A,B\nYES,NO\nYES,YES\n".replace("YES", yes(marks)).replace("NO", no(marks));
      assertThat(new Counted().most(2).of(text).figures())
          .as(marks)
          .isEqualTo("A 2, B 1, of 2 spoilt 0 blank 0");
    }
  }

  private static String yes(String marks) {
    return marks.substring(0, marks.indexOf(','));
  }

  private static String no(String marks) {
    return marks.substring(marks.indexOf(',') + 1);
  }

  @Test
  void wordsThatAreNoMarksAreNoBlankBallots() {
    assertThat(first("Vote [Ann],Vote [Bob]\nFor,Against\nFor,For\n"))
        .isEqualTo(
            "-:2:1: error: Vote [Ann]: expected 1 or 0, found \"For\"; if the column is no"
                + " candidate, leave it out with --map \"ignored=Vote [Ann]\" [not-a-mark]");
    assertThat(first("Ann,Bob\nFor,no\nFor,no\n")).contains("[no-marks]");
  }

  @Test
  void codesOfQuestionsMayStandBeforeBrackets() {
    assertThat(new Counted().most(2).of("id,lastpage,Q1[A],Q1[B]\n1,1,Y,\n2,1,Y,Y\n").figures())
        .isEqualTo("A 2, B 1, of 2 spoilt 0 blank 0");
  }

  @Test
  void whatAllAgreeToOnAFormIsNoCandidate() {
    String text = "Timestamp,I am a member,Ann,Bob\nt1,Yes,Yes,No\nt2,Yes,No,Yes\n";
    assertThat(first(text))
        .isEqualTo(
            "-:1:2: error: I am a member: marked on every row of a form, as what all must agree to"
                + " is; --map \"ignored=I am a member\" leaves it out; if it is a candidate, name"
                + " all who stand in a file with --candidates [no-marks]");
    assertThat(new Counted().most(2).map(BallotField.IGNORED, "I am a member").of(text).figures())
        .isEqualTo("Ann 1, Bob 1, of 2 spoilt 0 blank 0");
  }

  @Test
  void aLineThatRepeatsTheHeaderIsNoBallot() {
    String text = "StartDate,EndDate,Q1\nStart Date,End Date,Pick\n1,1,\"Ann,Bob\"\n";
    assertThat(new Counted().split(",").of(text).messages().get(0))
        .startsWith("-:2: error: this line repeats names of columns, and is no ballot;");
  }

  @Test
  void whatEveryRowMarksDoesNotSpoilAllBallots() {
    String text = "Member,Ann,Bob\nYes,Yes,No\nYes,No,Yes\n";
    assertThat(new Counted().most(2).standing("Ann/", "Bob/").of(text).messages().get(0))
        .startsWith("-:1:1: error: Member: marked on every row, and nobody who stands, so that");
    assertThat(
            new Counted()
                .most(2)
                .standing("Ann/", "Bob/")
                .of(text.replace("\nYes,N", "\nNo,N"))
                .figures())
        .isEqualTo("Bob 1, Ann 0, of 2 spoilt 1 blank 0");
  }

  @Test
  void namesMayStandBesideQuestionsOfYesAndNo() {
    assertThat(first("Member,Paid,Your votes\nYes,Yes,\"Ann, Bob\"\nYes,No,Ann\n"))
        .isEqualTo(
            "-:1:3: error: Your votes: may hold the names, beside columns of marks; then they are"
                + " read with --map \"choices=Your votes\" --split \",\"; if the columns of marks are"
                + " the candidates, say so with --map \"ignored=Your votes\" [no-marks]");
  }

  @Test
  void columnsThatAreMarkedInTwoWaysAreNotAllCandidates() {
    assertThat(first("Page,Ann,Bob\n1,Yes,No\n1,No,Yes\n"))
        .startsWith("-:1:2: error: \"Ann\" is marked in another way than \"Page\", figures beside");
  }

  @Test
  void sumsAreNoBallots() {
    assertThat(first("Ballot,Ann,Bob\n1,1,0\n2,0,1\nTotal,1,1\n"))
        .startsWith(
            "-:4:1: error: \"Total\" is what a sum is called, and no ballot; take the line");
    assertThat(first("Ballot,Ann,Bob,Total\n1,1,0,1\n2,0,1,1\n"))
        .startsWith("-:2:4: error: \"Total\" is no name but a word for a sum; leave");
    assertThat(first("No,Choice 1,Choice 2\n1,Ann,Bob\n2,Bob,\n,2,1\n"))
        .startsWith("-:4:2: error: \"2\" is a number among names, as in a line of sums; take such");
    assertThat(new Counted().most(2).of("Choice 1,Choice 2\n101,102\n102,\n").figures())
        .isEqualTo("102 2, 101 1, of 2 spoilt 0 blank 0");
  }

  @Test
  void aColumnMaySayWhichRowsAreBallots() {
    String text = "Status,Choice 1\nvalid,Ann\ninvalid,Bob\n";
    assertThat(first(text))
        .isEqualTo(
            "-:1:1: error: Status: may say which rows are ballots that count; --per \"Status\""
                + " counts those of each value apart, --map ignored=\"Status\" says that all count"
                + " alike [unclear-validity]");
    assertThat(new Counted().per("Status").of(text).contests()).hasSize(2);
    assertThat(new Counted().map(BallotField.IGNORED, "Status").of(text).figures())
        .isEqualTo("Ann 1, Bob 1, of 2 spoilt 0 blank 0");
  }

  @Test
  void rowsOfNamesMaySayWhichAreMarked() {
    String text = "ballot,candidate,vote\n1,Ann,1\n1,Bob,0\n2,Ann,0\n2,Bob,0\n";
    assertThat(first(text))
        .isEqualTo(
            "-:1:3: error: vote: may say which names are marked; --map mark=vote says so, --map"
                + " ignored=vote that it does not [not-a-mark]");
    assertThat(new Counted().most(2).map(BallotField.MARK, "vote").of(text).figures())
        .isEqualTo("Ann 1, of 2 spoilt 0 blank 1");
    assertThat(
            new Counted()
                .map(BallotField.MARK, "vote")
                .of(text.replace("Ann,1", "Ann,3"))
                .messages())
        .hasSize(1);
  }

  @Test
  void rowsOfNamesMayRankThemInAColumnOfAnyName() {
    String text = "ballot,candidate,line\n1,Ann,2\n1,Bob,1\n2,Bob,1\n";
    assertThatThrownBy(() -> new Counted().most(2).of(text))
        .hasMessageContaining("line: counts the names of each ballot, and may rank them");
    assertThat(new Counted().most(2).map(BallotField.IGNORED, "line").of(text).figures())
        .isEqualTo("Bob 2, Ann 1, of 2 spoilt 0 blank 0");
  }

  @Test
  void columnsMayBeChoicesOfSeveralQuestions() {
    assertThat(first("Chair - Ann,Chair - Bob,Board - Cy,Board - Di\n1,0,1,1\n"))
        .startsWith("-:1:1: error: \"Chair\" and what else stands before \"-\" in the names of");
    assertThat(new Counted().most(2).of("Left - Ann,Right - Bob\n1,0\n").figures())
        .isEqualTo("Left - Ann 1, Right - Bob 0, of 1 spoilt 0 blank 0");
  }

  @Test
  void cellsBelowNoNameAreNotPassedOver() {
    assertThat(first("Choice 1,,Choice 2\nAnn,,Bob\nAnn,Cy,\n"))
        .isEqualTo(
            "-:3:2: error: column 2 has no name in the header, and holds \"Cy\"; give it one, or"
                + " take it out of the file; where the header is two lines, --header-lines 2 reads"
                + " both [no-name]");
    assertThat(new Counted().most(2).of(",Choice 1,\n1,Ann,\n").figures())
        .isEqualTo("Ann 1, of 1 spoilt 0 blank 0");
  }

  @Test
  void aHeaderOfTwoLinesHasTheQuestionAboveItsChoices() {
    String text =
        """
        Respondent ID,Choose two,,
        ,Ann,Bob,Cy
        114,Ann,,Cy
        115,,Bob,Cy
        """;
    assertThat(first(text)).contains("--header-lines 2");
    assertThat(new Counted().most(2).headerLines(2).of(text).contests().get(0).name())
        .isEqualTo("Choose two");
    assertThat(new Counted().most(2).headerLines(2).of(text).figures())
        .isEqualTo("Cy 2, Ann 1, Bob 1, of 2 spoilt 0 blank 0");
    assertThat(new Counted().headerLines(2).of("Left,,Right,\nAnn,Bob,Cy,Di\n1,0,1,1\n").messages())
        .hasSize(1);
  }

  @Test
  void aCellMayMarkACandidateByTheNameOfTheColumn() {
    assertThat(new Counted().most(2).of("id,Ann,Bob\n1,Ann,\n2,Ann,Bob\n").figures())
        .isEqualTo("Ann 2, Bob 1, of 2 spoilt 0 blank 0");
  }

  private static String first(String text) {
    return new Counted().most(3).of(text).messages().get(0);
  }

  @Test
  void ordinalsAreRanks() {
    assertThat(Ordinals.number("1st")).isEqualTo(1);
    assertThat(Ordinals.number("12th")).isEqualTo(12);
    assertThat(Ordinals.number("23rd")).isEqualTo(23);
    assertThat(Ordinals.number("third")).isEqualTo(3);
    assertThat(Ordinals.number("1th")).isZero();
    assertThat(Ordinals.number("11st")).isZero();
    assertThat(Ordinals.number("5")).isZero();
    assertThat(BallotField.rank("2nd Choice")).isEqualTo(2);
    assertThat(BallotField.rank("First preference")).isEqualTo(1);
    assertThat(CellMark.rank("2nd")).isEqualTo(2);
  }

  @Test
  void namesOfColumnsMayBeWrittenTogether() {
    assertThat(BallotField.of("CvrNumber")).contains(BallotField.BALLOT);
  }
}
