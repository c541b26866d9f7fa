package nectally.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nectally.model.Candidacy;
import nectally.model.Contest;
import nectally.problem.UnusableInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who stands no longer is nobody of the contest (file-format.md 6.5). */
class WithdrawnTest {

  private static Contest contest(String text) throws UnusableInputException {
    return Reads.text(text).election().contests().get(0);
  }

  private static List<String> names(List<Candidacy> candidacies) {
    return candidacies.stream().map(Candidacy::name).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "withdrawn",
        "Withdrawn",
        "W/D",
        "w/d",
        "WD",
        "Stood down",
        "zurückgezogen",
        "Zurueckgezogen",
        "Kandidatur zurückgezogen",
        "retiré",
        "Retirée",
        "désistement",
        "retirado",
        "RETIRADA",
        "renunció",
        "Renúncia",
        "renunciou",
        "ritirato",
        "teruggetrokken",
        "снят",
        "снялась",
        "退選",
        "辞退",
        "사퇴",
        "tillbakadragen",
        "wycofany",
        "odstoupil",
        "tynnwyd yn ôl",
        "visszalépett",
        "vetäytynyt",
        "trukket"
      })
  void whoHasWithdrawnInAnyLanguageStandsNoLonger(String word) throws UnusableInputException {
    Contest contest = contest("candidate,votes,status\nA,5,\nB,," + word + "\nC,3,ok\n");
    assertThat(names(contest.candidacies())).containsExactly("A", "C");
    assertThat(names(contest.facts().withdrawn())).containsExactly("B");
    assertThat(contest.votes()).hasValue(8);
  }

  @Test
  void noVotesAreNoneAndStayBlank() throws UnusableInputException {
    Contest contest = contest("candidate,votes,status\nA,5,\nB,0,withdrawn\n");
    assertThat(contest.facts().withdrawn())
        .singleElement()
        .satisfies(one -> assertThat(one.votes()).isEqualTo(OptionalLong.empty()));
  }

  @Test
  void whoStandsByABlankVoteIsUnknown() throws UnusableInputException {
    Contest contest = contest("candidate,votes,status\nA,5,\nB,,nominated\n");
    assertThat(names(contest.candidacies())).containsExactly("A", "B");
    assertThat(contest.votes()).isEmpty();
    assertThat(contest.candidacies().get(1).attributes().get("status"))
        .isEqualTo(Optional.of("nominated"));
  }

  @Test
  void theColumnOfMarksSaysItToo() throws UnusableInputException {
    Contest contest = contest("candidate,votes,elected\nA,5,yes\nB,,Withdrawn\nC,3,no\n");
    assertThat(names(contest.facts().withdrawn())).containsExactly("B");
    assertThat(contest.seats()).hasValue(1);
  }

  @Test
  void inEveryAreaNoVotesAreNone() throws UnusableInputException {
    Contest contest =
        contest("candidate,area,votes,status\nA,N,5,\nA,S,4,\nB,N,,withdrawn\nB,S,,withdrawn\n");
    assertThat(names(contest.facts().withdrawn())).containsExactly("B");
    assertThat(contest.votes()).hasValue(9);
  }
}
