package nectally.tally.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nectally.model.Election;
import nectally.tally.Ballot;
import org.junit.jupiter.api.Test;

class PairsByIdTest {

  private static PairsById of(List<String> now, List<String> before) {
    return PairsById.of(election(now), election(before), MatchRules.EXACT);
  }

  private static Election election(List<String> people) {
    String[] votes = people.stream().map(name -> name + " 1").toArray(String[]::new);
    return new Election("X", List.of(Ballot.contest(1, votes)));
  }

  @Test
  void namesThatOthersHaveAreCrossed() {
    assertThat(of(List.of("Ann#1", "Bob#2"), List.of("Bob#1", "Cat#2")).crossed()).isPresent();
    assertThat(of(List.of("Ann#1"), List.of("Bob#1", "Ann#2")).crossed()).isPresent();
    assertThat(of(List.of("Amanat Gill#1"), List.of("GUL, Amanat#1", "Bob#2")).crossed()).isEmpty();
  }

  @Test
  void aNewNameOfOneOfTwoNamesakesIsNotCrossed() {
    List<String> now = List.of("Ann Lee#1", "Ann Lee#2");
    assertThat(of(now, List.of("Ann Old#1", "Ann Lee#2")).crossed()).isEmpty();
    assertThat(of(now, List.of("Ann Old#1", "Ann Lee#3")).crossed()).isPresent();
  }

  @Test
  void mostPairsOfUnlikeNamesAreNoPeople() {
    List<String> now = List.of("Ann Lee#1", "Bob Ray#2", "Cat Fox#3");
    PairsById unlike = of(now, List.of("Dan Orr#1", "Eve Fry#2", "Fay Fox#3"));
    assertThat(unlike.areMostlyUnlike()).isTrue();
    assertThat(unlike.unlike()).isEqualTo(2);
    assertThat(unlike.all()).isEqualTo(3);
    PairsById one = of(now, List.of("Ann Orr#1", "Bob Fry#2", "Gus Hay#3"));
    assertThat(one.areMostlyUnlike()).isFalse();
    assertThat(one.firstUnlike()).isPresent();
  }

  @Test
  void namesWithOtherIdsArePeopleWhereIdsPairAsMany() {
    List<String> now = List.of("Ann#1", "Bob#2", "Cat#3");
    PairsById parted = of(now, List.of("ANN#4", "Bob#5", "Cat#3"));
    assertThat(parted.partMostNames()).isTrue();
    assertThat(parted.apart()).isEqualTo(2);
    PairsById one = of(now, List.of("Ann#1", "Bob#5", "Cat#3"));
    assertThat(one.partMostNames()).isFalse();
    assertThat(one.firstApart()).isPresent();
  }

  @Test
  void anIdThatSeveralHavePairsNobody() {
    PairsById shared = of(List.of("Ann#7", "Bob#7"), List.of("Cat#7"));
    assertThat(shared.all()).isZero();
    assertThat(shared.firstUnlike()).isEmpty();
  }
}
