package nectally.tally.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nectally.model.Candidacy;
import nectally.tally.Ballot;
import org.junit.jupiter.api.Test;

class PeopleTest {

  /** Returns candidacies from names, each perhaps with {@code #id}. */
  private static List<Candidacy> people(String... names) {
    return Stream.of(names).map(name -> Ballot.candidacy(name + " 1")).toList();
  }

  @Test
  void namesPairWhateverTheirForm() {
    assertThat(People.pair(people("Luke Akehurst"), people("BLACK, Ann", "AKEHURST, Luke")))
        .containsExactly(new Pair(0, 1, Reason.NAME));
  }

  @Test
  void idsPairWhateverTheNames() {
    assertThat(People.pair(people("Amanat Gill#7"), people("GUL, Amanat#7")))
        .containsExactly(new Pair(0, 0, Reason.ID));
  }

  @Test
  void anIdThatTwoPeopleShareLeavesTheNameToDecide() {
    assertThat(People.pair(people("Ann#7", "Bob#7"), people("Bob#7")))
        .containsExactly(new Pair(1, 0, Reason.NAME));
    assertThat(People.pair(people("Ann#7", "Cat#7"), people("Bob#7"))).isEmpty();
  }

  @Test
  void equalNamesWithDifferentIdsStayApart() {
    assertThat(People.pair(people("Gary Stevens#1"), people("Gary Stevens#2"))).isEmpty();
  }

  @Test
  void anIdOnOneSideOnlyLeavesTheNameToDecide() {
    assertThat(People.pair(people("Ann Black#1"), people("Ann Black")))
        .containsExactly(new Pair(0, 0, Reason.NAME));
  }

  @Test
  void aNameThatTwoPeopleShareTellsNobodyApart() {
    assertThat(People.pair(people("Gary Stevens"), people("Gary Stevens#1", "Gary Stevens#2")))
        .isEmpty();
    assertThat(People.pair(people("Gary Stevens#1", "Gary Stevens#2"), people("Gary Stevens")))
        .isEmpty();
  }

  @Test
  void aPersonPairedByIdIsNotPairedAgainByName() {
    assertThat(People.pair(people("Ann Black", "Ann B#1"), people("Ann Black#1")))
        .containsExactly(new Pair(1, 0, Reason.ID));
  }

  @Test
  void aNearNameIsNeverTakenForTheSame() {
    assertThat(People.pair(people("Pete Willsman"), people("Peter Willsman"))).isEmpty();
  }

  @Test
  void twoIdsAreOfTwoPeopleHoweverNearTheirNames() {
    MatchRules near = new MatchRules(true, Aliases.NONE);
    assertThat(People.pair(people("Pete Willsman#1"), people("Peter Willsman#2"), near)).isEmpty();
    List<Pair> pair = List.of(new Pair(0, 0, Reason.NEAR));
    assertThat(People.pair(people("Pete Willsman#1"), people("Peter Willsman"), near))
        .isEqualTo(pair);
    assertThat(People.pair(people("Pete Willsman"), people("Peter Willsman#2"), near))
        .isEqualTo(pair);
  }

  @Test
  void whomAnIdPairsIsSuggestedForNobodyElse() {
    assertThat(
            People.of(
                    people("Ann Black#1", "Peter Willsman"),
                    people("Pete Willsman#1"),
                    MatchRules.EXACT)
                .suggestions())
        .isEmpty();
  }
}
