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

  /** Returns the contests of now, each beside the earlier one that it is the same choice as. */
  static List<RankedComparison> of(
      Election now,
      List<RankedContest> counted,
      Election before,
      List<RankedContest> countedBefore,
      MatchRules rules) {
    Matches matches = Matches.of(now, before, rules);
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
          index.isPresent() ? Optional.of(countedBefore.get(index.getAsInt())) : Optional.empty();
      compared.add(new RankedComparison(counted.get(i), other, earlier));
    }
    return compared;
  }
}
