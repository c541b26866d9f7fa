package nectally.ballots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nectally.ballots.BallotOptions.Order;
import org.junit.jupiter.api.Test;

/** The layouts in which ballots may stand, each recognised from its header. */
class LayoutsTest {

  @Test
  void choiceColumnsHoldNames() {
    assertThat(
            new Counted()
                .most(2)
                .of("ballot,choice1,choice2,choice3\n1,A,B,\n2,A,A,\n3,A,B,C\n4,,,\n5,B,,\n")
                .figures())
        .isEqualTo("A 2, B 2, C 0, of 5 spoilt 1 blank 1");
  }

  @Test
  void choiceColumnsStandInAnyOrderAndUnderAnyOfTheirNames() {
    String text = "Choice 2;CHOICE_1\nB;A\nA;\n;\n";
    assertThat(new Counted().most(2).of(text).figures())
        .isEqualTo("A 2, B 1, of 3 spoilt 0 blank 1");
  }

  @Test
  void longRowsOfABallotStandTogether() {
    String text = "ballot,candidate\n1,A\n1,B\n2,A\n3,A\n3,B\n3,C\n4,\n5,B\n";
    assertThat(new Counted().most(2).of(text).figures())
        .isEqualTo("A 2, B 2, C 0, of 5 spoilt 1 blank 1");
  }

  @Test
  void longRowsThatStandApartAreRefused() {
    Counted counted = new Counted().most(2).of("ballot,candidate\n1,A\n2,A\n1,B\n");
    assertThat(counted.messages())
        .containsExactly(
            "-:4:1: error: ballot: the rows of ballot \"1\" do not stand together; sort the file"
                + " by ballot, or gather them with --unsorted [ballot-apart]");
  }

  @Test
  void unsortedRowsAreGathered() {
    String text = "ballot,candidate\n1,A\n3,C\n5,B\n2,A\n1,B\n4,\n3,A\n3,B\n";
    assertThat(new Counted().most(2).unsorted().of(text).figures())
        .isEqualTo("A 2, B 2, C 0, of 5 spoilt 1 blank 1");
  }

  @Test
  void aBallotMayBeForSeveralContests() {
    String text =
        "ballot,contest,candidate\n1,North,A\n1,South,X\n1,North,B\n2,South,Y\n2,North,A\n";
    assertThat(new Counted().most(2).of(text).contests().stream().map(Counted::figures))
        .containsExactly("A 2, B 1, of 2 spoilt 0 blank 0", "X 1, Y 1, of 2 spoilt 0 blank 0");
  }

  @Test
  void aFileMayListContestAfterContest() {
    String text = "ballot,contest,candidate\n1,North,A\n2,North,A\n1,South,X\n2,South,Y\n";
    assertThat(new Counted().most(2).of(text).messages()).isEmpty();
  }

  @Test
  void aMatrixHasAColumnForEachCandidate() {
    String text = "A,B,C\n1,1,0\n1,0,0\n1,1,1\n0,0,0\n0,1,0\n";
    assertThat(new Counted().most(2).of(text).figures())
        .isEqualTo("A 2, B 2, C 0, of 5 spoilt 1 blank 1");
  }

  @Test
  void aMatrixMayMarkWithCrossesAndTicks() {
    String text = "A,B,C\nx,X,\n✓,,\nx,x,x\n,,\n,yes,no\n";
    assertThat(new Counted().most(2).of(text).figures())
        .isEqualTo("A 2, B 2, C 0, of 5 spoilt 1 blank 1");
  }

  @Test
  void aColumnThatHoldsTextsIsNoCandidate() {
    String text = "ballot,machine,A,B\n1,old,1,0\n2,new,1,1\n";
    assertThat(new Counted().most(2).of(text).figures())
        .isEqualTo("A 2, B 1, of 2 spoilt 0 blank 0");
  }

  @Test
  void theOnlyColumnOfMarksBesideTextsIsACandidateWhereOneSaysSo() {
    String text = "Antrag,Stimme\n1,Ja\n1,Nein\n1,Ja\n";
    assertThat(new Counted().most(2).of(text).messages()).hasSize(1);
    assertThat(new Counted().most(2).map(BallotField.IGNORED, "Stimme").of(text).figures())
        .isEqualTo("Antrag 3, of 3 spoilt 0 blank 0");
    assertThat(new Counted().standing("Antrag/").of(text).messages().get(0))
        .contains("--map ignored=Antrag or --map ignored=Stimme");
    assertThat(new Counted().standing("Antrag/").of(text.replace('J', 'N')).figures())
        .isEqualTo("Antrag 3, of 3 spoilt 0 blank 0");
  }

  @Test
  void aColumnThatMixesMarksAndTextsIsRefused() {
    assertThat(new Counted().most(2).of("A,B\n1,0\n1,maybe\n").messages())
        .containsExactly(
            "-:3:2: error: B: expected 1 or 0, found \"maybe\"; if the column is no candidate,"
                + " leave it out with --map ignored=B [not-a-mark]");
    assertThat(new Counted().most(2).of("A,B\n1,maybe\n1,1\n").messages())
        .containsExactly(
            "-:3:2: error: B: expected no mark, as in the rows above, found \"1\"; if the column is"
                + " no candidate, leave it out with --map ignored=B [not-a-mark]");
  }

  @Test
  void namesInOneCellAreSplit() {
    String text =
        """
        Timestamp,Which candidates do you vote for?
        1/5,"A, B"
        1/5,A
        1/5,"A,B,C"
        1/5,
        1/5,B
        """;
    assertThat(new Counted().most(2).split(", ").of(text).figures())
        .isEqualTo("A 2, B 2, C 0, of 5 spoilt 1 blank 1");
  }

  @Test
  void whichCellHoldsTheNamesIsAskedWhereNobodyCanTell() {
    assertThat(new Counted().split(",").of("Which list?,Which candidates?\nL,A\n").messages())
        .containsExactly(
            "-:1: error: choices: no column is known to hold the names; the columns are \"Which"
                + " list?\", \"Which candidates?\"; say which it is with --map"
                + " \"choices=Which list?\" or --map \"choices=Which candidates?\" [no-marks]");
    String text = "Which list?,Which candidates?\nL,\"A, B\"\n";
    assertThat(new Counted().split(",").of(text).messages().get(0))
        .endsWith("say which it is with --map \"choices=Which candidates?\" [no-marks]");
    assertThat(
            new Counted()
                .most(2)
                .split(",")
                .map(BallotField.CHOICES, "Which candidates?")
                .of(text)
                .figures())
        .isEqualTo("A 1, B 1, of 1 spoilt 0 blank 0");
  }

  @Test
  void equalPapersHaveAWeight() {
    String text = "weight,choice1,choice2\n3,A,B\n2,A,\n1,,\n";
    assertThat(new Counted().most(2).of(text).figures())
        .isEqualTo("A 5, B 3, of 6 spoilt 0 blank 1");
    assertThat(new Counted().most(2).of("weight,choice1\n0,A\n,B\n-1,A\n").messages())
        .containsExactly(
            "-:2:1: error: weight: expected a number of equal ballots that is at least 1, found"
                + " \"0\" [out-of-range]",
            "-:3:1: error: weight: expected a number of equal ballots that is at least 1, found"
                + " \"\" [out-of-range]",
            "-:4:1: error: weight: expected a number of equal ballots that is at least 1, found"
                + " \"-1\" [out-of-range]");
  }

  @Test
  void aFormThatNamesNobodyInAnyKnownWayIsRefused() {
    assertThat(new Counted().of("candidate,votes\nA,3\n").messages().get(0))
        .startsWith("-:1: error: expected ballots: columns choice1, choice2 and so on")
        .endsWith(
            "found \"candidate\", \"votes\"; say which columns hold what with --map, such as"
                + " --map ballot=candidate --map candidate=votes [no-marks]");
    assertThat(new Counted().of("town,remarks\nYork,fine\n").messages().get(0))
        .endsWith("[no-marks]");
  }

  @Test
  void rankedBallotsAreNotCountedAsIfTheirOrderMeantNothing() {
    for (String text :
        new String[] {
          "2 1\n3 1 2 0\n0\n\"A\"\n\"B\"\n",
          "rank1,rank2\nA,B\n",
          "ballot,candidate,rank\n1,A,1\n",
          "A,B\n1,2\n2,1\n"
        }) {
      assertThatThrownBy(() -> new Counted().read(text)).isInstanceOf(OrderLostException.class);
    }
    assertThatThrownBy(() -> new Counted().split(">").read("choices\nA>B\n"))
        .isInstanceOf(OrderLostException.class);
  }

  @Test
  void theOrderMayBeLetGo() {
    Counted counted = new Counted().order(Order.LET_GO);
    assertThat(counted.of("2 1\n3 1 0\n2 2 0\n1 1 2 0\n1 0\n0\n\"A\"\n\"B\"\n\"Town\"").figures())
        .isEqualTo("A 3, B 2, of 7 spoilt 1 blank 1");
    assertThat(counted.only().name()).isEqualTo("Town");
    assertThat(new Counted().order(Order.LET_GO).of("A,B\n1,2\n2,1\n,1\n").figures())
        .isEqualTo("B 3, A 2, of 3 spoilt 0 blank 0");
  }

  @Test
  void participatoryBudgetsAreReadAsPublished() {
    String text =
        """
        META
        key;value
        num_votes;2
        vote_type;approval
        max_length;2
        PROJECTS
        project_id;cost;name
        7;10;Pool
        8;20;"Park; old"
        VOTES
        voter_id;vote
        a;7,8
        b;8
        """;
    assertThat(new Counted().of(text).figures())
        .isEqualTo("Park; old 2, Pool 1, of 2 spoilt 0 blank 0");
  }

  @Test
  void otherFormatsAreHeldToTheirOwnRules() {
    assertThat(
            new Counted()
                .order(Order.LET_GO)
                .of("2 1\n3 1 3 0\n1 1=2 0\n0\n\"A\"\n\"B\"\n")
                .messages())
        .containsExactly(
            "-:2: error: expected a candidate from 1 to 2, found \"3\" in \"3 1 3 0\""
                + " [not-a-ballot]",
            "-:3: error: equal ranks cannot be counted: \"1=2\" [not-a-ballot]");
    assertThat(
            new Counted()
                .of(
                    """
                    META
                    key;value
                    num_votes;3
                    PROJECTS
                    project_id
                    7
                    VOTES
                    voter_id;vote
                    a;7
                    """)
                .messages())
        .containsExactly(
            "-: warning: num_votes is \"3\", and there are 1 ballots [stated-otherwise]");
  }

  @Test
  void withdrawnCandidatesOfABltFileStandNoLonger() {
    String text = "3 1\n-2\n3 1 2 0\n2 2 3 0\n0\n\"A\"\n\"B\"\n\"C\"\n";
    assertThat(new Counted().order(Order.LET_GO).most(2).of(text).figures())
        .isEqualTo("A 3, C 2, of 5 spoilt 0 blank 0");
  }

  @Test
  void blankLinesOfOneColumnAreBlankBallotsWithAWarning() {
    Counted counted = new Counted().most(1).of("choice1\nA\n\nB\n\n\n");
    assertThat(counted.figures()).isEqualTo("A 1, B 1, of 3 spoilt 0 blank 1");
    assertThat(counted.messages())
        .containsExactly(
            "-:3: warning: nothing stands on 1 line up to here, counted as a blank ballot"
                + " [blank-lines]",
            "-:6: warning: nothing stands on 2 lines at the end, passed over [blank-lines]");
  }

  @Test
  void twoColumnsOfOneNameAreRefused() {
    assertThat(new Counted().of("A,B,a\n1,0,1\n").messages())
        .containsExactly("-:1:3: error: a: column 1 has the same name [duplicate-header]");
    assertThat(new Counted().of("choice1,choice 1\nA,B\n").messages())
        .containsExactly("-:1:2: error: choice 1: column 1 has the same name [duplicate-header]");
  }
}
