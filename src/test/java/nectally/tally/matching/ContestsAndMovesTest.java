package nectally.tally.matching;

import static nectally.tally.Ballot.named;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nectally.model.Contest;
import nectally.model.Election;
import nectally.model.NameKey;
import org.junit.jupiter.api.Test;

class ContestsAndMovesTest {

  /** Returns a contest of people, each perhaps with {@code #id}. */
  private static Contest contest(String name, String... people) {
    return named(name, 0, Stream.of(people).map(person -> person + " 1").toArray(String[]::new));
  }

  private static Election election(Contest... contests) {
    return new Election("E", List.of(contests));
  }

  /** Returns {@code NOW > BEFORE REASON}, a line for each match. */
  private static List<String> matches(Election now, Election before, Aliases aliases) {
    return Matches.of(now, before, new MatchRules(false, aliases)).all().stream()
        .map(
            match ->
                match.now().map(Match.Standing::candidate).orElse("nobody")
                    + " > "
                    + match.before().map(Match.Standing::candidate).orElse("nobody")
                    + match.reason().map(reason -> " " + reason).orElse("")
                    + (match.isMove() ? " moved" : ""))
        .toList();
  }

  @Test
  void anIdTellsThatSomebodyMovedWhateverTheName() {
    Election now = election(contest("X", "Al#8"), contest("Y", "Jane Doe#3", "John Smith#1"));
    Election before =
        election(contest("X", "J. Doe-Brown#3", "John Smith#2"), contest("Z", "John Smith#1"));
    assertThat(matches(now, before, Aliases.NONE))
        .containsExactly(
            "Al > nobody",
            "Jane Doe > J. Doe-Brown ID moved",
            "John Smith > John Smith ID moved",
            "nobody > John Smith");
  }

  @Test
  void whoMovesUnderAnAliasIsKnownByIt() {
    Aliases aliases = new Aliases(Map.of(NameKey.of("Sam Lee"), "Sam Old"));
    assertThat(
            matches(
                election(contest("X", "Sam Lee"), contest("Y", "B")),
                election(contest("X", "C"), contest("Y", "Sam Old")),
                aliases))
        .containsExactly("Sam Lee > Sam Old ALIAS moved", "B > nobody", "nobody > C");
  }

  @Test
  void anAliasJoinsContests() {
    Aliases aliases = new Aliases(Map.of(NameKey.of("Bridge ward"), "Bridge"));
    assertThat(
            matches(
                election(contest("Bridge ward", "A", "B"), contest("Y", "C")),
                election(contest("Y", "C"), contest("Bridge", "A", "B")),
                aliases))
        .containsExactly("A > A NAME", "B > B NAME", "C > C NAME");
  }

  @Test
  void contestsThatOnlyFoldingJoinsAreComparedWithNone() {
    assertThat(
            matches(
                election(contest("Ward 1-2", "A"), contest("Ward 1/2", "B")),
                election(contest("Ward 1 2", "A"), contest("Y", "C")),
                Aliases.NONE))
        .containsExactly("A > A NAME moved", "B > nobody", "nobody > C");
  }

  @Test
  void whereSeveralPeopleMoveTogetherTheContestMayHaveANewName() {
    Election now =
        election(contest("Bridge ward", "A", "B"), contest("Y", "C"), contest("New", "D"));
    Election before = election(contest("Y", "C"), contest("Bridge", "A", "B"), contest("Old", "D"));
    Matches matches = Matches.of(now, before, MatchRules.EXACT);
    assertThat(matches.renamings(matches.all()))
        .containsExactly(new Renaming("Bridge", "Bridge ward"));
  }

  @Test
  void whereAContestIsComparedItHasNoNewName() {
    Election now = election(contest("X", "A", "B"), contest("Y", "C"));
    Election before = election(contest("X", "C"), contest("Y", "A", "B"));
    Matches matches = Matches.of(now, before, MatchRules.EXACT);
    assertThat(matches.renamings(matches.all())).isEmpty();
  }

  @Test
  void aCommaMakesNoOtherContest() {
    Contest yardley = contest("Birmingham, Yardley", "B");
    assertThat(
            matches(
                election(contest("Birmingham, Edgbaston", "A"), yardley),
                election(contest("Birmingham Edgbaston", "A"), contest("Birmingham Yardley", "B")),
                Aliases.NONE))
        .containsExactly("A > A NAME", "B > B NAME");
  }

  @Test
  void namesOfContestsAreNeverTurnedAndSignsAloneMatchNothing() {
    assertThat(
            matches(
                election(contest("Lee, North", "A"), contest("!!!", "B"), contest("+5%", "C")),
                election(contest("North Lee", "A"), contest("???", "B"), contest("-5%", "C")),
                Aliases.NONE))
        .allMatch(match -> match.endsWith(" moved"));
  }

  @Test
  void namesThatDifferInOneSignAreTwoPeople() {
    assertThat(
            matches(
                election(contest("X", "C++", "C+", "!!!", "A-B")),
                election(contest("X", "C+", "C++", "???", "A B")),
                Aliases.NONE))
        .containsExactly(
            "C++ > C++ NAME", "C+ > C+ NAME", "!!! > nobody", "A-B > A B NAME", "nobody > ???");
  }

  @Test
  void aBallotPaperOfAnotherDateIsOfTheSameWard() {
    Election now =
        election(
            contest("St Mary / local.a.st-mary.2022-05-05", "A"),
            contest("St Mary / local.b.st-mary.2022-05-05", "B"));
    Election before =
        election(
            contest("St Mary / local.b.st-mary.2018-05-03", "B"),
            contest("St Mary / local.a.st-mary.2018-05-03", "A"));
    assertThat(matches(now, before, Aliases.NONE)).containsExactly("A > A NAME", "B > B NAME");
  }

  @Test
  void aNameThatSeveralHaveTellsNothing() {
    Contest smiths = contest("X", "John Smith");
    assertThat(
            matches(
                election(smiths, contest("Y", "John Smith")),
                election(contest("X", "A"), contest("Z", "John Smith")),
                Aliases.NONE))
        .containsExactly(
            "John Smith > nobody", "John Smith > nobody", "nobody > A", "nobody > John Smith");
  }
}
