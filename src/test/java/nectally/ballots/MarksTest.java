package nectally.ballots;

import static org.assertj.core.api.Assertions.assertThat;

import nectally.model.CountedContest;
import nectally.model.CountedContest.Irregular;
import org.junit.jupiter.api.Test;

/** What becomes of unusual marks: each is counted, and listed with the place of the first. */
class MarksTest {

  private static String irregular(CountedContest contest) {
    StringBuilder listed = new StringBuilder();
    for (Irregular each : contest.irregular()) {
      listed.append(each.what().name()).append(' ').append(each.name()).append(each.ballots());
      listed.append(" at ").append(each.place()).append("; ");
    }
    return listed.toString();
  }

  @Test
  void moreNamesThanAllowedSpoilTheBallot() {
    Counted counted = new Counted().most(1).of("choice1,choice2\nA,\nA,B\nB,A\n");
    assertThat(counted.figures()).isEqualTo("A 1, B 0, of 3 spoilt 2 blank 0");
    assertThat(irregular(counted.only())).isEqualTo("OVER_VOTE 2 at -:3; ");
    assertThat(counted.messages()).isEmpty();
  }

  @Test
  void theSameNameTwiceCountsOnceWithAWarning() {
    Counted counted = new Counted().most(2).of("choice1,choice2,choice3\nA,B,A\nA,A,\nB,,\n");
    assertThat(counted.figures()).isEqualTo("A 2, B 2, of 3 spoilt 0 blank 0");
    assertThat(counted.messages())
        .containsExactly(
            "-:2: warning: 2 ballots mark a name twice, which counts once [same-name-twice]");
  }

  @Test
  void anUnknownNameIsListedAndSpoilsItsBallot() {
    Counted counted =
        new Counted()
            .most(2)
            .standing("A", "B")
            .of("choice1,choice2\nA,Zed\nA,B\nzed,\nB,Yan\nA,\n");
    assertThat(counted.figures()).isEqualTo("A 2, B 1, of 5 spoilt 3 blank 0");
    assertThat(counted.messages())
        .containsExactly(
            "-:2:2: warning: \"Zed\" does not stand as who.csv has it; 2 ballots that mark it are"
                + " spoilt [unknown-name]",
            "-:5:2: warning: \"Yan\" does not stand as who.csv has it; 1 ballot that marks it is"
                + " spoilt [unknown-name]");
    assertThat(irregular(counted.only()))
        .isEqualTo("UNKNOWN_NAME Zed2 at -:2:2; UNKNOWN_NAME Yan1 at -:5:2; ");
  }

  @Test
  void whoeverStandsIsListedWithoutAVote() {
    assertThat(new Counted().most(1).standing("A", "B").of("choice1\nA\n").figures())
        .isEqualTo("A 1, B 0, of 1 spoilt 0 blank 0");
    assertThat(new Counted().most(1).of("A,B\n1,0\n").figures())
        .isEqualTo("A 1, B 0, of 1 spoilt 0 blank 0");
    assertThat(new Counted().most(1).of("A,B\nx,\n").figures())
        .isEqualTo("A 1, B 0, of 1 spoilt 0 blank 0");
  }

  @Test
  void spellingsOfOneNameAreCountedTogetherWithAWarning() {
    Counted counted = new Counted().most(1).of("choice1\nAnna Bell\n\"BELL, Anna\"\nÄnna  Bell\n");
    assertThat(counted.figures()).isEqualTo("Anna Bell 3, of 3 spoilt 0 blank 0");
    assertThat(counted.messages())
        .containsExactly(
            "-:3:1: warning: \"BELL, Anna\" is counted as \"Anna Bell\" [spelled-differently]");
  }

  @Test
  void aBallotWithoutAContestBesideOthersIsRefused() {
    assertThat(new Counted().most(1).of("contest,choice1\nNorth,A\n,A\n").messages())
        .containsExactly(
            "-:3: error: this ballot names no contest, and others do; write its contest on it,"
                + " or say with --map contest= that all ballots are of one contest [no-contest]");
  }

  @Test
  void candidatesMayStandInOneContestOnly() {
    Counted counted =
        new Counted()
            .most(1)
            .standing("North:A", "North:B", "South:X", "East:Y")
            .of("contest,choice1\nnorth,A\nSouth,A\nSouth,X\n");
    assertThat(counted.contests().stream().map(each -> each.name() + ": " + Counted.figures(each)))
        .containsExactly(
            "North: A 1, B 0, of 1 spoilt 0 blank 0",
            "South: X 1, of 2 spoilt 1 blank 0",
            "East: Y 0, of 0 spoilt 0 blank 0");
  }

  @Test
  void whoStandsInWhichContestIsSeenFromTheVotesWhereNoFileSays() {
    Counted counted =
        new Counted().most(1).standing("A", "B").of("contest,choice1\nNorth,A\nSouth,B\n");
    assertThat(counted.contests().stream().map(each -> each.name() + ": " + Counted.figures(each)))
        .containsExactly("North: A 1, of 1 spoilt 0 blank 0", "South: B 1, of 1 spoilt 0 blank 0");
  }

  @Test
  void moreBallotsThanALongAreRefused() {
    String most = Long.toString(Long.MAX_VALUE);
    assertThat(new Counted().most(1).of("weight,choice1\n" + most + ",A\n1,A\n").messages())
        .containsExactly(
            "-:3: error: there are more than 9223372036854775807 ballots or votes"
                + " [count-too-large]");
  }
}
