package nectally.tally;

import static nectally.tally.Ballot.named;
import static nectally.tally.Ballot.result;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nectally.model.Contest;
import nectally.model.Election;
import nectally.model.Ratio;
import nectally.model.Share;
import org.junit.jupiter.api.Test;

class GroupsTest {

  private final List<GroupChange> groups =
      Groups.of(
          ContestComparison.of(
              result(2, "A 50 Left", "B 30 Left", "C 20 Right"),
              result(2, "A 10 Left", "C 40 Right", "D 30 Right", "E 20 Ind")),
          "slate");

  private GroupChange group(String name) {
    return groups.stream().filter(group -> group.group().equals(name)).findFirst().orElseThrow();
  }

  @Test
  void largestFirstAndThoseThatStoodOnlyBeforeLast() {
    assertThat(groups).extracting(GroupChange::group).containsExactly("Left", "Right", "Ind");
  }

  @Test
  void aGroupAddsUpItsCandidates() {
    GroupResult left = group("Left").now();
    assertThat(left.candidates()).isEqualTo(2);
    assertThat(left.votes()).hasValue(80);
    assertThat(left.share()).contains(Share.of(80, 100));
    assertThat(left.elected()).hasValue(2);
    assertThat(left.mean()).contains(Ratio.of(40));
    assertThat(left.top()).hasValue(50);
  }

  @Test
  void aGroupThatNobodyStoodForHasNoughtVotesAndThatIsKnown() {
    GroupChange ind = group("Ind");
    assertThat(ind.now().candidates()).isZero();
    assertThat(ind.now().votes()).hasValue(0);
    assertThat(ind.now().mean()).isEmpty();
    assertThat(ind.now().top()).isEmpty();
    assertThat(ind.votesChange()).hasValue(-20);
    assertThat(ind.shareChange()).contains(Share.NONE.minus(Share.of(20, 100)));
    assertThat(ind.electedChange()).hasValue(0);
  }

  @Test
  void changesAreThoseOfTheSums() {
    GroupChange left = group("Left");
    assertThat(left.votesChange()).hasValue(70);
    assertThat(left.shareChange()).contains(Share.of(80, 100).minus(Share.of(10, 100)));
    assertThat(left.electedChange()).hasValue(2);
  }

  @Test
  void likeForLikeCountsOnlyThoseWhoStoodBothTimes() {
    assertThat(group("Left").likeForLikeChange())
        .contains(Share.of(50, 70).minus(Share.of(10, 50)));
    assertThat(group("Ind").likeForLikeChange()).isEmpty();
  }

  @Test
  void anUnknownVoteMakesTheGroupsSumUnknown() {
    GroupChange group =
        Groups.of(ContestComparison.alone(result(1, "A 5 Left", "B ? Left")), "slate").get(0);
    assertThat(group.now().votes()).isEmpty();
    assertThat(group.now().mean()).isEmpty();
    assertThat(group.now().top()).isEmpty();
    assertThat(group.before()).isEmpty();
  }

  @Test
  void candidatesWithoutAValueAreAGroupWithoutAName() {
    assertThat(Groups.of(ContestComparison.alone(result(1, "A 5", "B 3 Left")), "slate"))
        .extracting(GroupChange::group)
        .containsExactly("", "Left");
  }

  @Test
  void withoutOutcomesNobodyCountsAsElectedOrNot() {
    assertThat(
            Groups.of(ContestComparison.alone(result(0, "A 5 Left")), "slate")
                .get(0)
                .now()
                .elected())
        .isEmpty();
  }

  @Test
  void overAllContestsEarlierContestsCountEvenIfComparedWithNone() {
    Comparison comparison =
        Comparison.of(
            Ballot.election("2", named("X", 1, "A 5 Left"), named("Y", 1, "B 5 Right")),
            Ballot.election("1", named("X", 1, "A 4 Left"), named("Z", 1, "C 6 Left")));
    GroupChange left = Groups.overall(comparison, "slate").get(0);
    assertThat(left.now().votes()).hasValue(5);
    assertThat(left.before().orElseThrow().votes()).hasValue(10);
  }

  @Test
  void theDefaultColumnIsBlocWhereBothHaveItElseSlate() {
    ElectionResult slates = Ballot.election("1", named("X", 1, "A 5 Left"));
    assertThat(Groups.defaultColumn(slates.election(), Optional.empty())).contains("slate");
    assertThat(Groups.defaultColumn(new Election("0", List.of()), Optional.empty())).isEmpty();
  }

  private static List<String> order(ContestResult now, ContestResult before) {
    return Groups.of(ContestComparison.of(now, before), "slate").stream()
        .map(GroupChange::group)
        .toList();
  }

  @Test
  void aGroupWithoutVotesStandsBeforeOneThatDoesNotStand() {
    assertThat(order(result(1, "A 5 Left", "B 0 Zen"), result(1, "A 5 Left", "C 9 Ago")))
        .containsExactly("Left", "Zen", "Ago");
  }

  @Test
  void equalVotesAreOrderedByThoseBeforeThenByName() {
    ContestResult now = result(1, "A 5 Right", "B 5 Left");
    assertThat(order(now, result(1, "A 3 Right", "B 1 Left"))).containsExactly("Right", "Left");
    assertThat(order(now, result(1, "A 1 Right", "B 3 Left"))).containsExactly("Left", "Right");
    assertThat(order(now, now)).containsExactly("Left", "Right");
  }

  @Test
  void theLargestGroupNeedNotHaveTheFirstCandidate() {
    ContestResult now = result(1, "A 5 Right", "B 4 Left", "C 3 Left");
    assertThat(order(now, now)).containsExactly("Left", "Right");
  }

  @Test
  void sharesFollowTheMethod() {
    List<GroupChange> means =
        Groups.of(
            ContestComparison.of(
                result(2, "A 50 Left", "B 30 Left", "C 20 Right"),
                result(2, "A 10 Left", "C 40 Right", "D 20 Right")),
            "slate",
            SlateMethod.MEAN);
    assertThat(means).extracting(GroupChange::group).containsExactly("Left", "Right");
    assertThat(means.get(0).now().share()).contains(Share.of(40, 60));
    assertThat(means.get(0).before().orElseThrow().share()).contains(Share.of(10, 40));
    assertThat(means.get(1).now().share()).contains(Share.of(20, 60));
  }

  @Test
  void seatsLostAreBelowNought() {
    assertThat(group("Right").electedChange()).hasValue(-2);
  }

  private static Election blocs(String bloc) {
    Contest contest = Ballot.contest(1, "A 5 Left", "B 4 Left");
    return new Election("E", List.of(Ballot.with("bloc", each -> bloc, contest)));
  }

  @Test
  void blocsAreTheDefaultWhereBothElectionsHaveThem() {
    Election slates = Ballot.election("1", named("X", 1, "A 5 Left")).election();
    assertThat(Groups.defaultColumn(blocs("L"), Optional.empty())).contains("bloc");
    assertThat(Groups.defaultColumn(blocs("L"), Optional.of(blocs("R")))).contains("bloc");
    assertThat(Groups.defaultColumn(blocs("L"), Optional.of(slates))).contains("slate");
    assertThat(Groups.defaultColumn(slates, Optional.of(blocs("L")))).contains("slate");
  }

  @Test
  void namesAreThoseOfBothElectionsInOrderOfTheAlphabet() {
    Election now = Ballot.election("2", named("X", 1, "A 5 Left", "B 4", "C 3 Ind")).election();
    Election before = Ballot.election("1", named("Y", 1, "D 5 Green", "A 4 Left")).election();
    assertThat(Groups.names(now, Optional.empty(), "slate")).containsExactly("Ind", "Left");
    assertThat(Groups.names(now, Optional.of(before), "slate"))
        .containsExactly("Green", "Ind", "Left");
  }
}
