package nectally.input;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import nectally.problem.Problems;
import nectally.problem.Rule;
import nectally.problem.Shown;

/** Finds areas that are the sum of all others: adding them would count every vote twice. */
final class TotalRows {

  private static final int FEWEST_AREAS = 3;

  private TotalRows() {}

  /** Reports an area whose votes are the sum of all others. */
  static void check(ContestBuilder contest, Problems problems) {
    int counted = 0;
    for (Part part : contest.parts()) {
      counted += part.isTotal() ? 0 : 1;
    }
    if (contest.parts().size() > 1) {
      checkNames(contest, problems);
    }
    if (counted >= FEWEST_AREAS) {
      checkSums(contest, problems);
    }
  }

  private static void checkNames(ContestBuilder contest, Problems problems) {
    for (Part part : contest.parts()) {
      for (String level : part.isTotal() ? List.<String>of() : part.levels()) {
        if (TotalNames.isLikeOne(level)) {
          problems.error(
              part.place(),
              Rule.LOOKS_LIKE_A_TOTAL,
              "area: "
                  + Shown.quoted(level)
                  + " is called as a sum of other areas is; say that it is with --row "
                  + Shown.inShell("total=" + level)
                  + ", or add it with --warn looks-like-a-total");
        }
      }
    }
  }

  private static void checkSums(ContestBuilder contest, Problems problems) {
    int count = contest.parts().size();
    boolean[] equalsRest = new boolean[count];
    long[] all = new long[count];
    long[] prints = new long[count];
    int[] several = new int[count];
    Arrays.fill(equalsRest, true);
    for (CandidacyBuilder candidacy : contest.candidacies()) {
      OptionalLong sum = candidacy.votes();
      long weight = BlockSums.weight(candidacy.key());
      boolean[] seen = new boolean[count];
      for (CandidacyBuilder.PartVotes votes : candidacy.parts()) {
        long own = votes.votes().orElse(0);
        seen[votes.part()] = true;
        all[votes.part()] += own;
        prints[votes.part()] += own * weight;
        several[votes.part()] += own > 0 ? 1 : 0;
        equalsRest[votes.part()] &= sum.isPresent() && own == sum.getAsLong() - own;
      }
      for (int i = 0; i < count; i++) {
        equalsRest[i] &= seen[i];
      }
    }
    boolean isWhole = false;
    BlockSums blocks = new BlockSums();
    for (Part part : contest.parts()) {
      int number = part.number();
      if (equalsRest[number] && several[number] > 0 && !part.isTotal()) {
        isWhole = true;
        report(part, "the other areas of " + Shown.quoted(contest.name()), problems);
      }
      blocks.add(part.isTotal() ? 0 : all[number], prints[number], several[number]);
    }
    if (!isWhole) {
      blocks
          .sums("area")
          .forEach((place, those) -> report(contest.parts().get(place), those, problems));
    }
  }

  private static void report(Part part, String those, Problems problems) {
    String name = part.area().isEmpty() ? part.place().file() : part.area();
    problems.error(
        part.place(),
        Rule.LOOKS_LIKE_A_TOTAL,
        "area: the votes of "
            + Shown.quoted(name)
            + " are the sum of "
            + those
            + (part.area().isEmpty()
                ? "; leave the file out"
                : "; say that they are with --row " + Shown.inShell("total=" + name))
            + ", or add them with --warn looks-like-a-total");
  }
}
