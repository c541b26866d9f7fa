package nectally.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nectally.model.Election;
import nectally.tally.matching.MatchRules;
import nectally.tally.matching.Matches;
import nectally.tally.matching.Pair;
import nectally.transferable.RankedComparison;
import nectally.transferable.RankedContest;

/** Pairs counted contests, and the people in them, with those of an earlier election. */
final class TransferableMatching {

  private TransferableMatching() {}

  /**
   * Returns the contests of now, each beside the earlier one that it is the same choice as; slates
   * are called by the names that stand for theirs.
   */
  static List<RankedComparison> of(
      Election now,
      List<RankedContest> counted,
      Election before,
      List<RankedContest> countedBefore,
      MatchRules rules) {
    Matches matches = Matches.of(now, before, rules);
    Election joined = rules.aliases().joinSlates(now);
    Election joinedBefore = rules.aliases().joinSlates(before);
    List<RankedComparison> compared = new ArrayList<>();
    for (int i = 0; i < counted.size(); i++) {
      OptionalInt index = matches.before(i);
      List<OptionalInt> earlier =
          new ArrayList<>(
              Collections.nCopies(
                  counted.get(i).contest().candidacies().size(), OptionalInt.empty()));
      for (Pair pair : matches.pairs(i)) {
        earlier.set(pair.now(), OptionalInt.of(pair.before()));
      }
      Optional<RankedContest> other =
          index.isPresent()
              ? Optional.of(with(joinedBefore, countedBefore, index.getAsInt()))
              : Optional.empty();
      compared.add(new RankedComparison(with(joined, counted, i), other, earlier));
    }
    return compared;
  }

  private static RankedContest with(Election joined, List<RankedContest> counted, int index) {
    RankedContest own = counted.get(index);
    return new RankedContest(
        joined.contests().get(index),
        own.columns(),
        own.papers(),
        own.count(),
        own.withoutQuotas(),
        own.lot());
  }
}
