package nectally.input;

import nectally.model.Contest;
import nectally.problem.Problems;
import nectally.problem.Rule;
import nectally.problem.Shown;

/** Holds rows that state the sum of others against it; they are never added to anything. */
final class StatedTotals {

  private StatedTotals() {}

  /** Warns of totals that are no sum, and keeps of each area what it says all votes are. */
  static void settle(ContestBuilder contest, Problems problems) {
    PartSums sums = null;
    for (Part part : contest.parts()) {
      if (part.totals().isEmpty() || part.isTotal()) {
        continue;
      }
      sums = sums == null ? new PartSums(contest) : sums;
      Part.Total best = part.totals().get(0);
      for (Part.Total total : part.totals()) {
        if (total.votes().value() == sums.votes(part)) {
          best = total;
        } else if (sums.isKnown(part) && !sums.isSum(total.votes().value(), part)) {
          warn(contest, part, total, sums.votes(part), problems);
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

  private static void warn(
      ContestBuilder contest, Part part, Part.Total total, long sum, Problems problems) {
    long says = total.votes().value();
    problems.warning(
        total.votes().place(),
        Rule.TOTAL_DIFFERS,
        Shown.quoted(total.name())
            + " of "
            + Shown.quoted(contest.name())
            + (part.area().isEmpty() ? "" : ", " + Shown.quoted(part.area()) + ",")
            + " says "
            + says
            + ", but its rows add up to "
            + sum
            + ", which is counted"
            + (says > sum ? "; --share-of total divides by what is stated" : ""));
  }
}
