package nectally.ballots;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands where names should and is none, or is several. */
class NoNamesTest {

  @Test
  void whatProgramsWriteForNothingIsNobody() {
    for (String nothing : List.of("NA", "n/a", "-", "NaN", "?")) {
      String text = "choice1,choice2\nAnn," + nothing + "\nBob,Ann\n";
      assertThat(first(text))
          .as(nothing)
          .startsWith("-:2:2: error: \"" + nothing + "\" is no name but stands for nobody; leave");
      assertThat(new Counted().most(2).standing("Ann/", "Bob/").of(text).messages().get(0))
          .as(nothing)
          .startsWith("-:2:2: error: \"" + nothing + "\" would spoil its ballots as a name of");
    }
    for (String nobody : List.of("None", "nobody", "Keine")) {
      String text = "choice1\n" + nobody + "\nBob\n";
      assertThat(first(text)).contains("is no name but a word for votes for nobody;");
      assertThat(new Counted().most(2).standing("Ann/", "Bob/").of(text).figures())
          .isEqualTo("Bob 1, Ann 0, of 2 spoilt 1 blank 0");
    }
    assertThat(first("choice1,choice2\n101,0\n102,101\n"))
        .startsWith(
            "-:2:2: error: \"0\" may stand for nobody; leave the cell empty where it does;");
  }

  @Test
  void aColumnMayBeNumberedByWhatFoundItsNameAgain() {
    String rows = "Ann,Bob,\nBob,Cy,Ann\n";
    for (String header :
        List.of("Choice,Choice2,Choice3", "Vote,Vote.1,Vote.2", "Wahl 1,Wahl 2,Wahl 3")) {
      assertThat(new Counted().most(3).of(header + "\n" + rows).figures())
          .as(header)
          .isEqualTo("Ann 2, Bob 2, Cy 1, of 2 spoilt 0 blank 0");
    }
    assertThat(new Counted().most(3).of("vote1,vote2,votes\nAnn,Bob,2\nBob,,1\n").figures())
        .isEqualTo("Bob 2, Ann 1, of 2 spoilt 0 blank 0");
    assertThat(first("ballot,candidate,candidate2\n1,Ann,Bob\n"))
        .startsWith("-:1:3: error: candidate2: may hold names as \"candidate\" does; then call");
  }

  @Test
  void namesThatAreNotOnTheListAreNotPassedOver() {
    assertThat(first("choice1,choice2,write_in\nAnn,,\n,,Zed\n"))
        .startsWith("-:1:3: error: write_in: may hold names that ballots mark; then call it");
    assertThat(first("Ann,Bob,Other (please specify)\n1,0,\n1,1,Zed\n"))
        .startsWith("-:1:3: error: Other (please specify): may hold names that ballots mark;");
  }

  @Test
  void marksBelowChoicesAreNoNames() {
    assertThat(first("Choice 1,Choice 2\nx,\n,x\n"))
        .startsWith("-:1:1: error: Choice 1: holds marks such as 1 or yes, and no names;");
    assertThat(new Counted().most(1).of("vote1,time\nyes,1\nno,2\nyes,3\n").figures())
        .isEqualTo("yes 2, no 1, of 3 spoilt 0 blank 0");
  }

  @Test
  void severalNamesAreNotOne() {
    assertThat(first("choice1,choice2\nAnn;Bob,\nBob,\n"))
        .startsWith("-:2:1: error: \"Ann;Bob\" may be several names, since \"Bob\" is one too;");
    assertThat(first("choice1,choice2\nAnn Li (Green),\nBob,Ann Li\n"))
        .startsWith("-:2:1: error: \"Ann Li (Green)\" may be \"Ann Li\", who is marked too; write");
    assertThat(
            new Counted()
                .split(";")
                .of("id,choices\n1,\"Ann, Bob, Cy\"\n2,\"Bob, Cy\"\n")
                .messages())
        .hasSize(1);
    assertThat(new Counted().most(2).of("choice1,choice2\n\"Li, Ann\",\"Moss, Bo\"\n").figures())
        .isEqualTo("Li, Ann 1, Moss, Bo 1, of 1 spoilt 0 blank 0");
  }

  @Test
  void surnamesAndFirstNamesAreNotParted() {
    String text = "id,choices\n1,\"Li, Ann, Moss, Bo\"\n2,\"Li, Ann\"\n3,\"Moss, Bo, Roe, Cy\"\n";
    assertThat(new Counted().split(",").of(text).messages())
        .containsExactly(
            "-:1:2: error: choices: each cell holds pairs such as \"Li\" and \"Ann\", which may be"
                + " surname and first name of one; name all who stand, as the cells have them, in a"
                + " file with --candidates [unclear-row]");
    assertThat(
            new Counted()
                .most(2)
                .split(",")
                .standing("Li, Ann/", "Moss, Bo/", "Roe, Cy/")
                .of(text)
                .figures())
        .isEqualTo("Li, Ann 2, Moss, Bo 2, Roe, Cy 1, of 3 spoilt 0 blank 0");
  }

  @Test
  void aCellMayBeAListAsProgramsWriteIt() {
    String json = "id,choices\n1,\"[\"\"Li, Ann\"\",\"\"Bo\"\"]\"\n2,\"[\"\"Bo\"\"]\"\n3,[]\n";
    assertThat(new Counted().most(2).split(",").of(json).figures())
        .isEqualTo("Bo 2, Li, Ann 1, of 3 spoilt 0 blank 1");
    assertThat(new Counted().split(",").of("id,choices\n1,\"1. Ann, 2. Bo\"\n2,1. Bo\n").messages())
        .containsExactly(
            "-:1:2: error: choices: each cell numbers its names; take the numbers out of the file"
                + " [unclear-row]");
  }

  @Test
  void figuresBesideNamesMayBeEqualBallots() {
    assertThat(first("ballot,candidate,votes\n1,Ann,3\n1,Bob,1\n"))
        .startsWith("-:1:3: error: votes: has figures, and a ballot gives a name one vote;");
  }

  @Test
  void aMatrixMayLieOnItsSide() {
    assertThat(first(",1,2,3\nAnn,1,0,1\nBob,1,1,0\n"))
        .startsWith("-:1:1: error: the columns are called as ballots are, and the rows as");
    assertThat(new Counted().most(2).of("ballot,1,2\n7,1,0\n8,1,1\n").figures())
        .isEqualTo("1 2, 2 1, of 2 spoilt 0 blank 0");
  }

  @Test
  void namesOfBltFilesMayHaveQuotes() {
    String text = "2 1\n1 1 0\n1 2 0\n0\n\"Ann \\\"Nan\\\" Li\"\n\"Bo \"\"B\"\" Moss\"\n\"T\"\n";
    assertThat(new Counted().order(BallotOptions.Order.LET_GO).of(text).figures())
        .isEqualTo("Ann \"Nan\" Li 1, Bo \"B\" Moss 1, of 2 spoilt 0 blank 0");
  }

  private static String first(String text) {
    return new Counted().most(3).of(text).messages().get(0);
  }
}
