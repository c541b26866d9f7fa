package nectally.tally.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import nectally.model.Attributes;
import nectally.model.Candidacy;
import nectally.model.NameKey;
import nectally.model.Place;
import nectally.model.Published;
import org.junit.jupiter.api.Test;

class CalledTest {

  private static final List<Candidacy> STANDING =
      List.of(
          candidacy("Jo Ng", "1"),
          candidacy("Jo Ng", "2"),
          candidacy("BLACK, Ann", "3"),
          candidacy("Ann Black", "4"),
          candidacy("Zoë Lee", "5"),
          candidacy("!!!", "6"));

  private static Candidacy candidacy(String name, String id) {
    return new Candidacy(
        name,
        Optional.of(id),
        OptionalLong.of(1),
        Optional.empty(),
        Attributes.NONE,
        Published.NOTHING,
        new Place("test.csv", 2));
  }

  private static List<Integer> by(String word) {
    return Called.by(word, STANDING, new Aliases(Map.of(NameKey.of("Zed"), "Zoe Lee")));
  }

  @Test
  void anIdAnExactNameAFoldedNameAndAnAliasSayWhoIsMeant() {
    assertThat(by("2")).containsExactly(1);
    assertThat(by("BLACK, Ann")).containsExactly(2);
    assertThat(by("Ann Black")).containsExactly(3);
    assertThat(by("lee, zoe")).containsExactly(4);
    assertThat(by("zed")).containsExactly(4);
  }

  @Test
  void anAliasMayStandForAnId() {
    Aliases aliases = new Aliases(Map.of(NameKey.of("Big Jo"), "2"));
    assertThat(Called.by("big jo", STANDING, aliases)).containsExactly(1);
  }

  @Test
  void aNameThatTwoHaveSaysNobody() {
    assertThat(by("Jo Ng")).containsExactly(0, 1);
    assertThat(by("ann BLACK")).containsExactly(2, 3);
  }

  @Test
  void aNameOfSignsIsNobodyElses() {
    assertThat(by("!!!")).containsExactly(5);
    assertThat(by("???")).isEmpty();
    assertThat(by("Nobody")).isEmpty();
  }
}
