package nectally.tally.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nectally.model.Contest;
import nectally.model.Ratio;
import nectally.tally.Ballot;
import nectally.tally.ContestResult;
import nectally.tally.verdict.WinnerRules;
import org.junit.jupiter.api.Test;

class SlateMatesTest {

  private static List<SlateMates> mates(String attribute, Map<String, String> of, Contest contest) {
    Contest marked = Ballot.with(attribute, each -> of.getOrDefault(each.name(), ""), contest);
    return SlateMates.of(List.of(ContestResult.of(marked, WinnerRules.DEFAULT)), "slate");
  }

  private static SlateMates only(MateComparison comparison, List<SlateMates> all) {
    return all.stream().filter(each -> each.comparison() == comparison).findFirst().orElseThrow();
  }

  @Test
  void aSlateGivesOneFigureHoweverManyStood() {
    SlateMates women =
        only(
            MateComparison.GENDER,
            mates(
                "gender",
                Map.of("A", "F", "B", "F", "C", "M", "D", "M"),
                Ballot.contest(2, "A 120 P", "B 80 P", "C 90 P", "D 70 P")));
    assertThat(List.of(women.pairs(), women.firstAhead(), women.secondAhead(), women.equal()))
        .isEqualTo(List.of(1, 1, 0, 0));
    assertThat(women.median()).isEqualTo(Ratio.of(2000, 90));
  }

  @Test
  void independentsUnknownVotesAndSingleSeatsAreLeftOut() {
    Map<String, String> genders = Map.of("A", "F", "B", "M");
    for (Contest contest :
        List.of(
            Ballot.contest(2, "A 5 Independent", "B 4 Independent", "C 3 Q"),
            Ballot.contest(2, "A 5", "B 4", "C 3 Q"),
            Ballot.contest(2, "A 5 P", "B ? P", "C 3 Q"),
            Ballot.contest(1, "A 5 P", "B 4 P", "C 3 Q"))) {
      assertThat(mates("gender", genders, contest)).isEmpty();
    }
  }

  @Test
  void equalMeansCountForNeither() {
    SlateMates women =
        only(
            MateComparison.GENDER,
            mates(
                "gender",
                Map.of("A", "F", "B", "M"),
                Ballot.contest(2, "A 5 P", "B 5 P", "C 1 Q")));
    assertThat(List.of(women.pairs(), women.equal())).isEqualTo(List.of(1, 1));
    assertThat(women.p()).isEqualTo(Ratio.of(1));
  }

  @Test
  void theAlphabetGoesBySurname() {
    SlateMates alphabet =
        only(
            MateComparison.ALPHABET,
            mates(
                "none",
                Map.of(),
                Ballot.contest(2, "Zoe Adams 9 P", "MILLS, Ann 8 P", "Bob Young 5 P")));
    assertThat(List.of(alphabet.firstAhead(), alphabet.secondAhead())).isEqualTo(List.of(1, 0));
    assertThat(SurnameOrder.key("Cole A.M.")).startsWith("cole");
    assertThat(SurnameOrder.key("Ann Cole")).isEqualTo("cole ann");
  }

  @Test
  void incumbentsAndPlacesOnThePaperAreReadFromTheirColumns() {
    Contest contest = Ballot.contest(2, "A 5 P", "B 9 P", "C 1 Q");
    SlateMates held =
        only(MateComparison.INCUMBENT, mates("incumbent", Map.of("B", "yes"), contest));
    assertThat(List.of(held.firstAhead(), held.secondAhead())).isEqualTo(List.of(1, 0));
    SlateMates paper =
        only(
            MateComparison.BALLOT_PAPER,
            mates("ballot_order", Map.of("A", "2", "B", "10", "C", "1"), contest));
    assertThat(List.of(paper.firstAhead(), paper.secondAhead())).isEqualTo(List.of(0, 1));
  }
}
