package nectally.tally.winners;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nectally.model.Candidacy;
import nectally.model.Contest;
import nectally.model.ContestFacts;
import nectally.model.Role;
import nectally.tally.verdict.Outcome;
import nectally.tally.verdict.QuotaOrder;
import nectally.tally.verdict.SeatRange;
import nectally.tally.verdict.Unmet;
import nectally.tally.verdict.Verdict;
import nectally.tally.verdict.WinnerRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Holds the seats of groups to every completion and every way in which a lot may fall. */
class OpenSeatsTest {

  @ParameterizedTest
  @EnumSource
  void theBoundsAreThoseOfEveryCompletionAndLot(Unmet unmet) {
    RandomContests random = new RandomContests(80 + unmet.name().length());
    WinnerRules rules = new WinnerRules(QuotaOrder.TOTAL, unmet, false, Map.of());
    int open = 0;
    for (int i = 0; i < RandomContests.cases(3_000); i++) {
      Contest contest = i % 4 == 0 ? random.crossing(7) : random.contest(6, i % 2 == 0);
      BitSet members = members(random, contest);
      Optional<SeatRange> found = found(contest, rules, members);
      if (found.isPresent()) {
        open++;
        Tried tried = new Tried(contest, members);
        Fillings.complete(contest, done -> tried.add(UnmetSearch.committees(done, unmet)));
        assertThat(found.get()).as("%s %s", members, contest).isEqualTo(tried.range());
      }
    }
    assertThat(open).isGreaterThan(RandomContests.cases(300));
  }

  @Test
  void theBoundsHoldInOrderOfVotesAndAfterHalfALot() {
    RandomContests random = new RandomContests(91);
    int open = 0;
    for (int i = 0; i < RandomContests.cases(6_000); i++) {
      Contest contest = i % 2 == 0 ? random.crossing(7) : random.contest(7, false);
      QuotaOrder order = i % 3 == 0 ? QuotaOrder.TOTAL : QuotaOrder.VOTES;
      List<String> lot = random.order(contest.candidacies().size() / 2);
      WinnerRules rules =
          ExhaustiveSearchTest.rules(order, Contests.lot(contest, lot.toArray(String[]::new)));
      BitSet members = members(random, contest);
      Optional<SeatRange> found = found(contest, rules, members);
      if (found.isPresent()) {
        open++;
        Tried tried = new Tried(contest, members);
        tried.add(Exhaustive.of(contest, order).afterLot(lot));
        assertThat(found.get()).as("%s %s", members, contest).isEqualTo(tried.range());
      }
    }
    assertThat(open).isGreaterThan(RandomContests.cases(300));
  }

  @Test
  void theBoundsAreThoseOfEveryNumberOfUnknownVotes() {
    RandomContests random = new RandomContests(92);
    int open = 0;
    for (int i = 0; i < RandomContests.cases(1_500); i++) {
      Contest any = random.contest(5, i % 4 == 0);
      Contest contest =
          Fillings.withoutVotes(i % 2 == 0 ? any : Contests.withQuotas(any, ""), 1 + i % 3);
      BitSet members = members(random, contest);
      Optional<SeatRange> found = found(contest, WinnerRules.DEFAULT, members);
      if (found.isPresent()) {
        open++;
        Tried tried = new Tried(contest, members);
        Fillings.complete(
            contest,
            done ->
                Fillings.vote(
                    done, 0, voted -> tried.add(UnmetSearch.committees(voted, Unmet.ERROR))));
        assertThat(found.get()).as("%s %s", members, contest).isEqualTo(tried.range());
      }
    }
    assertThat(open).isGreaterThan(RandomContests.cases(300));
  }

  @Test
  void aChoiceThatWinsASeatLeavesItToNobody() {
    Contest tie = Contests.of(2, "", "Ann 50", "Bob 40", "Eve 40");
    assertThat(range(withChoice(tie, "RON", 60), 1, 2)).isEqualTo(new SeatRange(0, 0));
    assertThat(range(withChoice(tie, "RON", 40), 1, 2)).isEqualTo(new SeatRange(0, 1));
    assertThat(range(withChoice(tie, "RON", 10), 1, 2)).isEqualTo(new SeatRange(1, 1));
  }

  @Test
  void seatsThatNobodyCountedMayBeAnybodysAndNeedNotBe() {
    Contest contest = Contests.of(3, "gender:F=3", "A 9 M", "B 8 M", "C 7 F", "D 6 F");
    assertThat(range(contest, 0, 1)).isEqualTo(new SeatRange(0, 2));
  }

  private static SeatRange range(Contest contest, int... members) {
    BitSet some = new BitSet();
    for (int member : members) {
      some.set(member);
    }
    return found(contest, WinnerRules.DEFAULT, some).orElse(SeatRange.NONE);
  }

  private static Contest withChoice(Contest contest, String name, long votes) {
    List<Candidacy> all = new ArrayList<>(contest.candidacies());
    Candidacy like = Contests.candidacy(name + " " + votes);
    all.add(
        new Candidacy(
            like.name(),
            like.id(),
            like.votes(),
            Optional.empty(),
            like.attributes(),
            like.published(),
            like.place(),
            Role.NONE));
    return new Contest("", contest.statedSeats(), List.of(), ContestFacts.NONE, all);
  }

  /** Returns all seats of the members, those that are sure among them; empty where none is open. */
  private static Optional<SeatRange> found(Contest contest, WinnerRules rules, BitSet members) {
    Verdict verdict = Winners.of(contest, rules);
    int sure = 0;
    for (int c = members.nextSetBit(0); c >= 0; c = members.nextSetBit(c + 1)) {
      boolean isElected = verdict.findings().get(c).outcome().equals(Optional.of(Outcome.ELECTED));
      sure += isElected ? 1 : 0;
    }
    int certain = sure;
    return OpenSeats.of(contest, rules, verdict)
        .map(open -> open.of(members))
        .map(range -> new SeatRange(certain + range.least(), certain + range.most()));
  }

  private static BitSet members(RandomContests random, Contest contest) {
    BitSet members = new BitSet();
    for (int c = 0; c < contest.candidacies().size(); c++) {
      members.set(c, random.upTo(1) == 1);
    }
    return members;
  }

  /** What was found of some members by trying everything. */
  private static final class Tried {

    private final Contest contest;
    private final BitSet members;
    private int least = Integer.MAX_VALUE;
    private int most;

    Tried(Contest contest, BitSet members) {
      this.contest = contest;
      this.members = members;
    }

    void add(List<Integer> committees) {
      if (committees.isEmpty()) {
        least = 0;
        most = Math.max(most, Math.min(members.cardinality(), contest.seats().orElseThrow()));
      }
      for (int committee : committees) {
        BitSet own = BitSet.valueOf(new long[] {committee});
        own.and(members);
        least = Math.min(least, own.cardinality());
        most = Math.max(most, own.cardinality());
      }
    }

    SeatRange range() {
      return new SeatRange(least, most);
    }
  }
}
