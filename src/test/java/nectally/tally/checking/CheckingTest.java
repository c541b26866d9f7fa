package nectally.tally.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import nectally.model.Candidacy;
import nectally.model.Contest;
import nectally.model.ContestFacts;
import nectally.model.Published;
import nectally.tally.Ballot;
import nectally.tally.Comparison;
import org.junit.jupiter.api.Test;

class CheckingTest {

  /** Returns a candidacy from {@code NAME VOTES SLATE|share|rank|change}, blank for nothing. */
  private static Candidacy candidacy(String text) {
    String[] parts = text.split("\\|", -1);
    Candidacy plain = Ballot.candidacy(parts[0]);
    return new Candidacy(
        plain.name(),
        plain.id(),
        plain.votes(),
        plain.declaredElected(),
        plain.attributes(),
        new Published(Optional.of(parts[1]), Optional.of(parts[2]), Optional.of(parts[3])),
        plain.place());
  }

  private static Contest contest(int seats, String... candidacies) {
    Contest plain = Ballot.contest(seats);
    return new Contest(
        plain.name(),
        plain.statedSeats(),
        List.of(),
        ContestFacts.NONE,
        List.of(candidacies).stream().map(CheckingTest::candidacy).toList());
  }

  private static Check check(Contest contest) {
    return Checking.of(
        Comparison.alone(Ballot.election("now", contest)), Optional.empty(), Optional.empty());
  }

  private static Check check(Contest now, Contest before, Optional<ChangeOf> changeOf) {
    return Checking.of(
        Comparison.of(Ballot.election("now", now), Ballot.election("before", before)),
        changeOf,
        Optional.empty());
  }

  private static List<String> found(Check check) {
    return check.differences().stream()
        .map(
            d ->
                d.subject().candidate().orElse("")
                    + " "
                    + d.figure()
                    + " "
                    + d.published()
                    + " "
                    + d.recomputed())
        .toList();
  }

  @Test
  void aJointRankMayBePrintedWithOrWithoutItsSign() {
    Check check = check(contest(1, "A 5 L||1|", "B 3 L||2=|", "C 3 L||2|", "D 1 L||4|"));
    assertThat(found(check)).isEmpty();
    assertThat(check.checked()).isEqualTo(Map.of(Figure.RANK, 4));
    assertThat(check.figures()).isEqualTo(4);
  }

  @Test
  void aRankThatIsNotJointHasNoSign() {
    assertThat(found(check(contest(1, "A 5 L||1=|", "B 3 L||3|"))))
        .containsExactly("A RANK 1= 1", "B RANK 3 2");
  }

  @Test
  void aRankIsReadInTheFormsThatAreInUse() {
    assertThat(
            found(
                check(
                    contest(
                        1,
                        "A 9 L||1st|",
                        "B 7 L||=2|",
                        "C 7 L||Joint 2nd|",
                        "D 7 L||T2|",
                        "E 3 L||5.0|",
                        "F 2 L||6.|"))))
        .isEmpty();
    assertThat(found(check(contest(1, "A 5 L||second|", "B 3 L||=2|"))))
        .containsExactly("A RANK second 1", "B RANK =2 2");
  }

  @Test
  void ballotsCarryTheVotesBesideTheSpoiltOnes() {
    assertThat(found(check(ballots(12, 2, 20)))).isEmpty();
    assertThat(found(check(ballots(11, 2, 20)))).containsExactly(" BALLOTS 11 at least 12");
    assertThat(found(check(ballots(20, 2, 20)))).isEmpty();
    assertThat(found(check(ballots(22, 2, 20)))).containsExactly(" BALLOTS 22 at most 20");
    assertThat(check(ballots(12, 2, 20)).checked()).isEqualTo(Map.of(Figure.BALLOTS, 1));
  }

  /** Returns a contest of one seat and 10 votes. */
  private static Contest ballots(long ballots, long spoilt, long electorate) {
    Contest plain = Ballot.contest(1, "A 6 L", "B 4 R");
    ContestFacts facts =
        new ContestFacts(
            ContestFacts.NONE.votesPerBallot(),
            OptionalLong.of(ballots),
            OptionalLong.of(spoilt),
            OptionalLong.of(electorate),
            OptionalLong.empty());
    return new Contest("X", plain.statedSeats(), List.of(), facts, plain.candidacies());
  }

  @Test
  void whatHangsOnUnknownVotesIsNotChecked() {
    Check check = check(contest(1, "A 5 L|50%|1|", "B ? L|50%|2|"));
    assertThat(check.figures()).isZero();
    assertThat(check.unknown()).isEqualTo(Map.of(Figure.SHARE, 2, Figure.RANK, 2));
  }

  @Test
  void aFigureThatIsNoNumberDiffers() {
    assertThat(found(check(contest(1, "A 3 L|75.O%||", "B 1 R|25.0%||"))))
        .containsExactly("A SHARE 75.O% 75.0000");
  }

  @Test
  void aChangeIsOfTheSlateWhereThereIsOneSeat() {
    Contest before = contest(1, "Z 50 L|||", "B 50 R|||");
    assertThat(found(check(contest(1, "A 60 L|||+10.0", "B 40 R|||-10.0"), before, none())))
        .isEmpty();
  }

  @Test
  void aChangeIsOfTheCandidateWhereThereAreSeveralSeats() {
    Contest before = contest(2, "A 10 L|||", "C 40 L|||", "B 50 R|||");
    Contest now = contest(2, "A 30 L|||+20.0", "C 30 L|||-10.0", "B 40 R|||-10.0");
    assertThat(found(check(now, before, none()))).isEmpty();
    assertThat(found(check(now, before, Optional.of(ChangeOf.SLATE))))
        .containsExactly("A CHANGE +20.0 +10.0", "C CHANGE -10.0 10.0");
  }

  @Test
  void aChangeOfSomebodyWhoDidNotStandIsNamedAndNotChecked() {
    Check check =
        check(
            contest(1, "A 60 L|||+10.0", "B 40 New|||+40.0"),
            contest(1, "A 50 L|||", "B 50 R|||"),
            none());
    assertThat(check.strangers()).containsExactly("New");
    assertThat(check.unknown()).isEqualTo(Map.of(Figure.CHANGE, 1));
    assertThat(found(check)).isEmpty();
  }

  @Test
  void aChangeOfNoughtIsReadInTheUnitOfTheShares() {
    assertThat(
            found(
                check(
                    contest(1, "A 60 L|60.0||0.0"), contest(1, "A 50 L|||", "B 50 R|||"), none())))
        .contains("A CHANGE 0.0 50.0");
  }

  @Test
  void aTotalIsTheSumOfTheVotes() {
    Contest plain = Ballot.contest(1, "A 3 L", "B 1 R");
    assertThat(found(check(Ballot.with(total(5), plain)))).containsExactly(" TOTAL 5 4");
  }

  private static ContestFacts total(long total) {
    return new ContestFacts(
        ContestFacts.NONE.votesPerBallot(),
        OptionalLong.empty(),
        OptionalLong.empty(),
        OptionalLong.empty(),
        OptionalLong.of(total));
  }

  /** Returns a contest whose candidates are marked elected or not: {@code NAME VOTES*}. */
  private static Contest marked(int seats, String... candidacies) {
    Contest plain = Ballot.contest(seats);
    return new Contest(
        plain.name(),
        plain.statedSeats(),
        List.of(),
        ContestFacts.NONE,
        Stream.of(candidacies).map(CheckingTest::mark).toList());
  }

  private static Candidacy mark(String text) {
    Candidacy plain = Ballot.candidacy(text.replace("*", ""));
    return new Candidacy(
        plain.name(),
        plain.id(),
        plain.votes(),
        Optional.of(text.endsWith("*")),
        plain.attributes(),
        plain.published(),
        plain.place());
  }

  @Test
  void marksThatFollowFromTheVotesHold() {
    Check check = check(marked(1, "A 5*", "B 3"));
    assertThat(found(check)).isEmpty();
    assertThat(check.checked()).isEqualTo(Map.of(Figure.ELECTED, 2, Figure.WINNERS, 1));
  }

  @Test
  void marksThatDoNotFollowFromTheVotesDiffer() {
    Check check = check(marked(1, "A 5", "B 3*"));
    assertThat(found(check)).containsExactly("A ELECTED no yes", "B ELECTED yes no");
    assertThat(check.differing(Figure.ELECTED)).isEqualTo(2);
    assertThat(check.differing(Figure.WINNERS)).isZero();
  }

  @Test
  void aTieIsNeitherElectedNorNot() {
    assertThat(found(check(marked(1, "A 5*", "B 5*"))))
        .containsExactlyInAnyOrder(" WINNERS 2 1", "A ELECTED yes tied", "B ELECTED yes tied");
  }

  @Test
  void thereAreNoMoreWinnersThanCandidates() {
    assertThat(found(check(marked(3, "A 5*", "B 5*")))).isEmpty();
  }

  @Test
  void marksOfUnknownVotesAreNotChecked() {
    Check check = check(marked(1, "A 5*", "B ?"));
    assertThat(check.unknown()).isEqualTo(Map.of(Figure.ELECTED, 2));
    assertThat(check.checked()).isEqualTo(Map.of(Figure.WINNERS, 1));
  }

  @Test
  void aTotalOfUnknownVotesIsNotChecked() {
    Check check = check(Ballot.with(total(5), Ballot.contest(1, "A 3", "B ?")));
    assertThat(check.unknown()).isEqualTo(Map.of(Figure.TOTAL, 1));
    assertThat(check.figures()).isZero();
  }

  @Test
  void figuresOfEveryKindAreCounted() {
    Check check =
        check(
            contest(1, "A 60 L|60%|1|+10.0", "B 40 R|40%|2|-10.0"),
            contest(1, "Z 50 L|||", "B 50 R|||"),
            none());
    assertThat(check.checked())
        .isEqualTo(Map.of(Figure.SHARE, 2, Figure.RANK, 2, Figure.CHANGE, 2));
    assertThat(check.figures()).isEqualTo(6);
  }

  @Test
  void differencesComeInTheOrderOfTheContests() {
    Contest first = contest(1, "A 3 L|70%||", "B 1 R|25%||");
    Contest second = contest(1, "C 3 L||2|", "D 1 R||2|");
    Comparison both = Comparison.alone(Ballot.election("now", first, second));
    assertThat(found(Checking.of(both, none(), Optional.empty())))
        .containsExactly("A SHARE 70% 75%", "C RANK 2 1");
  }

  private static Optional<ChangeOf> none() {
    return Optional.empty();
  }
}
