package nectally.ballots;

import static org.assertj.core.api.Assertions.assertThat;

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
                + " \"choices=Committee\" --split \";\" [no-marks]");
  }

  @Test
  void textsOfAMatrixMayBeNamesOfOneContestEach() {
    String text = "President,Treasurer\nAnn,Zoe\nBob,Zoe\n";
    assertThat(new Counted().most(2).of(text).messages().get(0))
        .endsWith(
            "found \"President\", \"Treasurer\"; if each column such as \"President\" holds the"
                + " names of a contest, read one after the other, this one with --map"
                + " \"choices=President\" --split \",\" [no-marks]");
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
    assertThat(MatrixColumns.rank("2nd")).isEqualTo(2);
  }

  @Test
  void namesOfColumnsMayBeWrittenTogether() {
    assertThat(BallotField.of("CvrNumber")).contains(BallotField.BALLOT);
  }
}
