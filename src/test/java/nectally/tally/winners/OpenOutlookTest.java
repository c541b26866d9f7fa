package nectally.tally.winners;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import nectally.model.Attributes;
import nectally.model.Candidacy;
import nectally.model.Contest;
import nectally.model.ContestFacts;
import nectally.model.Place;
import nectally.model.Published;
import nectally.model.Quota;
import org.junit.jupiter.api.Test;

/** Holds the outlook without quotas to that which looks at committees. */
class OpenOutlookTest {

  private static final int CASES = 6000;
  private static final int LARGE_CASES = 40;

  private static Candidacy candidacy(int number, long votes, String gender) {
    return new Candidacy(
        "P" + number,
        Optional.empty(),
        OptionalLong.of(votes),
        Optional.empty(),
        Attributes.of(List.of("gender"), List.of(gender)),
        Published.NOTHING,
        new Place("x", number + 2, 0));
  }

  private static Contest contest(Random random, int most, int range) {
    List<Candidacy> candidacies = new ArrayList<>();
    int size = 1 + random.nextInt(most);
    for (int c = 0; c < size; c++) {
      candidacies.add(candidacy(c, random.nextInt(range), ""));
    }
    int seats = 1 + random.nextInt(size + 1);
    return new Contest(
        "X",
        OptionalInt.of(seats),
        List.of(),
        new ContestFacts(
            random.nextInt(4) == 0
                ? OptionalInt.empty()
                : OptionalInt.of(1 + random.nextInt(seats + 1)),
            OptionalLong.empty(),
            OptionalLong.empty(),
            OptionalLong.empty(),
            OptionalLong.empty()),
        candidacies);
  }

  private static void hold(Contest contest, long ballots) {
    assertThat(Outlook.of(contest, ballots))
        .as("%s ballots, %s", ballots, contest)
        .isEqualTo(Outlook.byCommittees(contest, ballots));
  }

  @Test
  void everybodyStandsAsWhereCommitteesAreLookedAt() {
    Random random = new Random(20261129);
    for (int i = 0; i < CASES; i++) {
      int range = random.nextBoolean() ? 6 : 200;
      hold(contest(random, 9, range), random.nextInt(1 + random.nextInt(2 * range)));
    }
    for (int i = 0; i < LARGE_CASES; i++) {
      hold(contest(random, 150, 100_000), random.nextInt(100_000));
    }
  }

  @Test
  void quotasThatLeaveTooManyWaysAreTold() {
    int size = 16_000;
    List<Candidacy> candidacies = new ArrayList<>();
    for (int c = 0; c < size; c++) {
      candidacies.add(candidacy(c, c * 7919L % size, c % 2 == 0 ? "F" : "M"));
    }
    Contest contest =
        new Contest(
            "X",
            OptionalInt.of(size / 2),
            List.of(Quota.parse("gender:F=40%")),
            ContestFacts.NONE,
            candidacies);
    assertThat(Outlook.isTooLarge(contest, 20_000)).isTrue();
    assertThat(Outlook.of(contest, 20_000)).isEmpty();
  }

  @Test
  void votesThatFillALongAreNotAddedUp() {
    long[] votes = {Long.MAX_VALUE / 8, 1};
    assertThat(OpenOutlook.fits(votes, 10, 10)).isFalse();
    assertThat(OpenOutlook.fits(new long[] {1_000_000_000_000L, 1}, 10, 10)).isTrue();
  }
}
