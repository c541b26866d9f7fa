package nectally.tally.matching;

import static nectally.tally.Ballot.named;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nectally.model.Candidacy;
import nectally.model.Election;
import nectally.model.NameKey;
import org.junit.jupiter.api.Test;

class AliasesTest {

  private static final Aliases LABOUR =
      new Aliases(Map.of(NameKey.of("Labour and Co-operative"), "Labour"));

  private static final Election ELECTION =
      new Election(
          "E",
          List.of(
              named("X", 2, "Ann Black 3 Labour", "Bob Blue 2 Green"),
              named("Y", 1, "Cy Coop 1 LABOUR AND CO-OPERATIVE", "Dee Dim 0")));

  private static List<String> slates(Election election) {
    return election.contests().stream()
        .flatMap(contest -> contest.candidacies().stream())
        .map(candidacy -> candidacy.slate().orElse(""))
        .toList();
  }

  @Test
  void slatesAreCalledByTheNameThatStandsForTheirs() {
    assertThat(slates(LABOUR.joinSlates(ELECTION)))
        .containsExactly("Labour", "Green", "Labour", "");
  }

  @Test
  void nothingButTheSlateIsAnother() {
    Election joined = LABOUR.joinSlates(ELECTION);
    assertThat(joined.name()).isEqualTo("E");
    assertThat(joined.contests().get(0)).isEqualTo(ELECTION.contests().get(0));
    Candidacy before = ELECTION.contests().get(1).candidacies().get(0);
    assertThat(joined.contests().get(1).candidacies().get(0))
        .isEqualTo(
            new Candidacy(
                before.name(),
                before.id(),
                before.votes(),
                before.declaredElected(),
                before.attributes().with("slate", "Labour"),
                before.published(),
                before.place()));
    assertThat(joined.contests().get(1).candidacies().get(1))
        .isEqualTo(ELECTION.contests().get(1).candidacies().get(1));
  }

  @Test
  void withoutAliasesTheElectionIsLeftAsItIs() {
    assertThat(Aliases.NONE.joinSlates(ELECTION)).isSameAs(ELECTION);
  }
}
