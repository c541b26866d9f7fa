package nectally.transferable;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A contest counted by the transferable vote, beside the same one of an earlier election.
 *
 * @param now the contest
 * @param before the earlier one; empty where nothing is compared or there was none
 * @param earlier by candidate: the number in the earlier contest; empty for whoever did not stand
 */
public record RankedComparison(
    RankedContest now, Optional<RankedContest> before, List<OptionalInt> earlier) {

  /** Keeps a copy of the list. */
  public RankedComparison {
    earlier = List.copyOf(earlier);
  }

  /** Returns a contest that is compared with nothing. */
  public static RankedComparison alone(RankedContest contest) {
    List<OptionalInt> nobody =
        contest.contest().candidacies().stream().map(any -> OptionalInt.empty()).toList();
    return new RankedComparison(contest, Optional.empty(), nobody);
  }
}
