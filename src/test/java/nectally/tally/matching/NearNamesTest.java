package nectally.tally.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nectally.model.Candidacy;
import nectally.model.NameKey;
import nectally.tally.Ballot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearNamesTest {

  private static final MatchRules NEAR = new MatchRules(true, Aliases.NONE);

  /** Returns candidacies from names, each perhaps with {@code /SLATE}. */
  private static List<Candidacy> people(String... names) {
    return Stream.of(names)
        .map(name -> name.split("/", 2))
        .map(parts -> Ballot.candidacy(parts[0] + " 1" + (parts.length > 1 ? " " + parts[1] : "")))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "Pete Willsman, Peter Willsman",
    "Tony Benn, Anthony Benn",
    "Bill Smith, 'SMITH, William'",
    "Bex Bailey, Rebecca Bailey",
    "Jo Baxter, Johanna Baxter",
    "P Willsman, Peter Willsman",
    "'Smith, A.M.', Alan Smith",
    "Stuart C. McDonald, Stuart McDonald",
    "LEE Ann, Ann Lee",
    "Nagy Anna Maria, Anna Maria Nagy",
    "VAN DER BERG Jan, Jan van der Berg"
  })
  void aShortFirstNameIsNear(String now, String before) {
    assertThat(People.pair(people(now), people(before), NEAR))
        .containsExactly(new Pair(0, 0, Reason.NEAR));
    assertThat(People.of(people(now), people(before), MatchRules.EXACT).suggestions())
        .containsExactly(new Pair(0, 0, Reason.NEAR));
  }

  @ParameterizedTest
  @CsvSource({
    "Peter Willsman, Peter Wilson",
    "B Willsman, Peter Willsman",
    "Paul Smith, Peter Smith",
    "Willsman, Peter Willsman",
    "Lee Ann, Ann Lea",
    "Ann Lee Day, Ann Day Lee"
  })
  void anotherSurnameOrFirstNameIsNotNear(String now, String before) {
    assertThat(People.pair(people(now), people(before), NEAR)).isEmpty();
  }

  @Test
  void whereItCouldBeTwoItIsNobody() {
    assertThat(People.pair(people("J Smith"), people("Joanna Smith", "Jack Smith"), NEAR))
        .isEmpty();
    assertThat(People.pair(people("Jo Smith"), people("Joanna Smith", "Joseph Smith"), NEAR))
        .isEmpty();
    assertThat(People.pair(people("Jo Smith", "Joan Smith"), people("Joanna Smith"), NEAR))
        .isEmpty();
  }

  @Test
  void theSlateTellsTwoApartAtLast() {
    assertThat(
            People.pair(
                people("Jo Smith/Left"), people("Joanna Smith/Right", "Joseph Smith/Left"), NEAR))
        .containsExactly(new Pair(0, 1, Reason.NEAR));
  }

  @Test
  void otherGivenNamesTellTwoApartBeforeTheSlate() {
    assertThat(
            People.pair(
                people("John Paul Smith/Left"),
                people("Jack Smith/Left", "Johnny Paul Smith/Right"),
                NEAR))
        .containsExactly(new Pair(0, 1, Reason.NEAR));
  }

  @Test
  void whomANamePairsIsSuggestedForNobody() {
    assertThat(
            People.of(people("Pete Willsman"), people("Pete Willsman"), MatchRules.EXACT)
                .suggestions())
        .isEmpty();
  }

  @Test
  void anExactNameComesBeforeANearOne() {
    assertThat(
            People.pair(people("Pete Willsman"), people("Peter Willsman", "Pete Willsman"), NEAR))
        .containsExactly(new Pair(0, 1, Reason.NAME));
  }

  @Test
  void anAliasPairsNamesThatHaveNothingInCommon() {
    Aliases aliases = new Aliases(Map.of(NameKey.of("Bex Bailey"), "Rebecca Jones"));
    MatchRules rules = new MatchRules(false, aliases);
    assertThat(People.pair(people("BAILEY, Bex"), people("Rebecca Jones"), rules))
        .containsExactly(new Pair(0, 0, Reason.ALIAS));
    assertThat(People.pair(people("Rebecca Jones"), people("Bex Bailey"), rules))
        .containsExactly(new Pair(0, 0, Reason.ALIAS));
  }
}
