package nectally.tally.matching;

import static nectally.tally.Ballot.named;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nectally.model.Contest;
import nectally.model.Election;
import nectally.model.NameKey;
import org.junit.jupiter.api.Test;

class MatchesTest {

  private static final MatchRules NEAR = new MatchRules(true, Aliases.NONE);

  private static Election election(Contest... contests) {
    return new Election("E", List.of(contests));
  }

  /** Returns the matches as {@code Now@X < Before@Y REASON}, unapplied ones with a question. */
  private static List<String> found(Election now, Election before, MatchRules rules) {
    return Matches.of(now, before, rules).all().stream()
        .map(
            match ->
                match.now().map(MatchesTest::text).orElse("")
                    + match.before().map(text -> " < " + text(text)).orElse("")
                    + match.reason().map(reason -> " " + reason).orElse("")
                    + (match.isSuggestion() ? " suggested" : "")
                    + (match.isMove() ? " moved" : "")
                    + (match.applied() ? " applied" : ""))
        .toList();
  }

  private static List<String> found(Election now, Election before) {
    return found(now, before, MatchRules.EXACT);
  }

  private static String text(Match.Standing standing) {
    return standing.candidate() + "@" + standing.contest();
  }

  @Test
  void thoseOfNowComeInTheirOrderThenThoseOnlyBefore() {
    assertThat(
            found(
                election(named("X", 1, "Bea New 1", "Ann Black 2"), named("Y", 1, "Cy Old 1")),
                election(
                    named("Y", 1, "Dee Gone 1", "OLD, Cy 2"),
                    named("X", 1, "Ann Black 1", "Eve Left 1"))))
        .containsExactly(
            "Bea New@X",
            "Ann Black@X < Ann Black@X NAME applied",
            "Cy Old@Y < OLD, Cy@Y NAME applied",
            " < Dee Gone@Y",
            " < Eve Left@X");
  }

  @Test
  void aNearNameIsSuggestedUntilTheRulesTakeIt() {
    Election now = election(named("X", 1, "Pete Willsman 1"));
    Election before = election(named("X", 1, "Peter Willsman 1"));
    assertThat(found(now, before))
        .containsExactly("Pete Willsman@X < Peter Willsman@X NEAR suggested");
    assertThat(found(now, before, NEAR))
        .containsExactly("Pete Willsman@X < Peter Willsman@X NEAR applied");
  }

  @Test
  void anExactNameIsAppliedBesideASuggestion() {
    assertThat(
            found(
                election(named("X", 1, "Ann Black 2", "Pete Willsman 1")),
                election(named("X", 1, "Peter Willsman 1", "Ann Black 2"))))
        .containsExactly(
            "Ann Black@X < Ann Black@X NAME applied",
            "Pete Willsman@X < Peter Willsman@X NEAR suggested");
  }

  @Test
  void whoStoodInAnotherContestBeforeHasMoved() {
    Election before = election(named("X", 1, "Bea Gone 1"), named("Y", 1, "BLACK, Ann 1"));
    assertThat(found(election(named("X", 1, "Ann Black 1"), named("Y", 1, "Cy New 1")), before))
        .containsExactly("Ann Black@X < BLACK, Ann@Y NAME moved", "Cy New@Y", " < Bea Gone@X");
  }

  @Test
  void aPersonOfAContestThatIsNoMoreMayHaveMoved() {
    assertThat(
            found(
                election(named("X", 1, "Ann Black 1"), named("Z", 1, "Bea New 1")),
                election(named("Y", 1, "Ann Black 1"), named("W", 1, "Cy Gone 1"))))
        .containsExactly("Ann Black@X < Ann Black@Y NAME moved", "Bea New@Z", " < Cy Gone@W");
  }

  @Test
  void aNameThatStandsTwiceNowHasNotMoved() {
    assertThat(
            found(
                election(named("X", 1, "Ann Black 1"), named("Z", 1, "Ann Black 1")),
                election(named("Y", 1, "Ann Black 1"), named("W", 1))))
        .containsExactly("Ann Black@X", "Ann Black@Z", " < Ann Black@Y");
  }

  @Test
  void aNameThatStoodTwiceBeforeHasNotMoved() {
    assertThat(
            found(
                election(named("X", 1, "Ann Black 1"), named("Z", 1)),
                election(named("Y", 1, "Ann Black 1"), named("W", 1, "Ann Black 1"))))
        .containsExactly("Ann Black@X", " < Ann Black@Y", " < Ann Black@W");
  }

  @Test
  void whoIsPairedWithinTheContestHasNotMovedToAnother() {
    assertThat(
            found(
                election(named("X", 1, "Ann Black 1"), named("Y", 1, "Ann Black 1")),
                election(named("X", 1, "Ann Black 1"), named("Y", 1, "Bea Gone 1"))))
        .containsExactly("Ann Black@X < Ann Black@X NAME applied", "Ann Black@Y", " < Bea Gone@Y");
  }

  @Test
  void differentIdsAreOfTwoPeopleInDifferentContestsToo() {
    Election now = election(named("X", 1, "Ann Black 1"), named("Z", 1));
    Election now1 = election(named("X", 1, "Ann Black#1 1"), named("Z", 1));
    Election before = election(named("Y", 1, "Ann Black 1"), named("Z", 1));
    Election before1 = election(named("Y", 1, "Ann Black#1 1"), named("Z", 1));
    Election before2 = election(named("Y", 1, "Ann Black#2 1"), named("Z", 1));
    assertThat(found(now1, before2)).containsExactly("Ann Black@X", " < Ann Black@Y");
    assertThat(found(now1, before1)).containsExactly("Ann Black@X < Ann Black@Y ID moved");
    List<String> moved = List.of("Ann Black@X < Ann Black@Y NAME moved");
    assertThat(found(now1, before)).isEqualTo(moved);
    assertThat(found(now, before2)).isEqualTo(moved);
  }

  @Test
  void anAliasTellsWhoHasMoved() {
    Aliases aliases = new Aliases(Map.of(NameKey.of("Bex Bailey"), "Rebecca Jones"));
    assertThat(
            found(
                election(named("X", 1, "Bex Bailey 1"), named("Z", 1)),
                election(named("Y", 1, "Rebecca Jones 1"), named("Z", 1)),
                new MatchRules(false, aliases)))
        .containsExactly("Bex Bailey@X < Rebecca Jones@Y ALIAS moved");
  }
}
