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
    boolean[] hasVotes = new boolean[count];
    Arrays.fill(equalsRest, true);
    for (CandidacyBuilder candidacy : contest.candidacies()) {
      OptionalLong sum = candidacy.votes();
      boolean[] seen = new boolean[count];
      for (CandidacyBuilder.PartVotes votes : candidacy.parts()) {
        long own = votes.votes().orElse(0);
        seen[votes.part()] = true;
        hasVotes[votes.part()] |= own > 0;
        equalsRest[votes.part()] &= sum.isPresent() && own == sum.getAsLong() - own;
      }
      for (int i = 0; i < count; i++) {
        equalsRest[i] &= seen[i];
      }
    }
    for (Part part : contest.parts()) {
      if (equalsRest[part.number()] && hasVotes[part.number()] && !part.isTotal()) {
        String name = part.area().isEmpty() ? part.place().file() : part.area();
        problems.error(
            part.place(),
            Rule.LOOKS_LIKE_A_TOTAL,
            "area: the votes of "
                + Shown.quoted(name)
                + " are the sum of the other areas of "
                + Shown.quoted(contest.name())
                + (part.area().isEmpty()
                    ? "; leave the file out"
                    : "; say that they are with --row " + Shown.inShell("total=" + name))
                + ", or add them with --warn looks-like-a-total");
      }
    }
  }
}
