package nectally.input;

import java.util.Optional;
import nectally.model.Contest;
import nectally.problem.Problems;
import nectally.problem.Rule;
import nectally.problem.Shown;

/** Holds rows that state the sum of others against it; they are never added to anything. */
final class StatedTotals {

  private static final int FEWEST = 3;

  private StatedTotals() {}

  /** Warns of totals that are no sum, and keeps of each area what it says all votes are. */
  static void settle(ContestBuilder contest, Problems problems) {
    PartSums sums = null;
    for (Part part : contest.parts()) {
      if (part.totals().isEmpty() || part.isTotal()) {
        continue;
      }
      sums = sums == null ? new PartSums(contest) : sums;
      Part.Total best = largest(part);
      for (Part.Total total : part.totals()) {
        if (total.votes().value() == sums.votes(part)) {
          best = total;
        } else if (sums.isKnown(part) && !sums.isSum(total.votes().value(), part)) {
          long excess = anyFits(part, sums) ? 0 : sums.votes(part) - total.votes().value();
          differs(contest, part, total, stranger(contest, part, excess), sums, problems);
        }
      }
      boolean withOthers =
          best.votes().value() != sums.votes(part) && sums.isSum(best.votes().value(), part);
      if (!withOthers) {
        part.state(Field.TOTAL, best.votes());
      }
    }
  }

  /** Warns of a stated total that is more than all votes, as where write-ins are not listed. */
  static void checkWhole(Contest contest, ContestBuilder builder, Problems problems) {
    if (contest.facts().publishedTotal().isEmpty() || contest.votes().isEmpty()) {
      return;
    }
    long says = contest.facts().publishedTotal().getAsLong();
    long votes = contest.votes().getAsLong();
    for (Part part : builder.parts()) {
      if (!part.totals().isEmpty()) {
        return;
      }
    }
    if (says > votes) {
      problems.warning(
          contest.facts().totalPlace().orElse(builder.place()),
          Rule.TOTAL_DIFFERS,
          "total: "
              + says
              + " is more than the "
              + votes
              + " votes of "
              + Shown.quoted(contest.name())
              + ", which are counted; --share-of total divides by what is stated");
    }
  }

  /** Returns the total of most votes, which is of the others' as well, in whatever order. */
  private static Part.Total largest(Part part) {
    Part.Total largest = part.totals().get(0);
    for (Part.Total total : part.totals()) {
      largest = total.votes().value() > largest.votes().value() ? total : largest;
    }
    return largest;
  }

  /** Returns whether another total is what the rows add up to, so that nobody among them is odd. */
  private static boolean anyFits(Part part, PartSums sums) {
    for (Part.Total total : part.totals()) {
      if (sums.isSum(total.votes().value(), part)) {
        return true;
      }
    }
    return false;
  }

  private static void differs(
      ContestBuilder contest,
      Part part,
      Part.Total total,
      Optional<String> stranger,
      PartSums sums,
      Problems problems) {
    long sum = sums.votes(part);
    long says = total.votes().value();
    String message =
        Shown.quoted(total.name())
            + " of "
            + Shown.quoted(contest.name())
            + (part.area().isEmpty() ? "" : ", " + Shown.quoted(part.area()) + ",")
            + " says "
            + says
            + ", but its rows add up to "
            + sum;
    if (stranger.isPresent()) {
      problems.error(
          total.votes().place(),
          Rule.TOTAL_DIFFERS,
          message
              + ", more by the votes of "
              + Shown.quoted(stranger.get())
              + ", who may be nobody; --row "
              + Shown.inShell("drop=" + stranger.get())
              + " leaves the row out, --warn total-differs counts it");
    } else {
      problems.warning(
          total.votes().place(),
          Rule.TOTAL_DIFFERS,
          message
              + ", which is counted"
              + (says > sum ? "; --share-of total divides by what is stated" : ""));
    }
  }

  /** Returns whose row alone makes the rows more than their total, where several others stand. */
  private static Optional<String> stranger(ContestBuilder contest, Part part, long excess) {
    if (excess <= 0 || contest.candidacies().size() < FEWEST) {
      return Optional.empty();
    }
    for (CandidacyBuilder candidacy : contest.candidacies()) {
      for (CandidacyBuilder.PartVotes votes : candidacy.parts()) {
        if (votes.part() == part.number() && votes.votes().orElse(0) == excess) {
          return Optional.of(candidacy.name());
        }
      }
    }
    return Optional.empty();
  }
}
