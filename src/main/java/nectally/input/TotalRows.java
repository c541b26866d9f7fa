package nectally.input;

import java.util.Arrays;
import java.util.OptionalLong;
import nectally.csv.HeaderName;
import nectally.model.Place;
import nectally.problem.Problems;
import nectally.problem.Rule;
import nectally.problem.Shown;

/** Finds rows that are the total of other rows: adding them up would count every vote twice. */
final class TotalRows {

  private static final int FEWEST_AREAS = 3;

  private TotalRows() {}

  /** Warns of areas and candidates that are called total, and of areas that equal all others. */
  static void check(ContestBuilder contest, Problems problems) {
    for (CandidacyBuilder candidacy : contest.candidacies()) {
      if (isTotal(candidacy.key())) {
        warn(
            candidacy.place(),
            "candidate: " + Shown.quoted(candidacy.name()) + " looks like the total of other rows",
            problems);
      }
    }
    for (Part part : contest.parts()) {
      if (isTotal(HeaderName.key(part.area()))) {
        warn(
            part.place(),
            "area: "
                + Shown.quoted(part.area())
                + " looks like the total of the other areas of "
                + Shown.quoted(contest.name())
                + ", which it is added to",
            problems);
      }
    }
    if (contest.parts().size() >= FEWEST_AREAS) {
      checkSums(contest, problems);
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
      if (equalsRest[part.number()]
          && hasVotes[part.number()]
          && !isTotal(HeaderName.key(part.area()))) {
        warn(
            part.place(),
            "area: the votes of "
                + Shown.quoted(part.area().isEmpty() ? part.place().file() : part.area())
                + " are the sum of the other areas of "
                + Shown.quoted(contest.name())
                + ", which they are added to",
            problems);
      }
    }
  }

  /** Returns whether a name in lower case, with single blanks, is what a total is called. */
  private static boolean isTotal(String name) {
    return switch (name) {
      case "total",
          "totals",
          "sum",
          "overall",
          "all areas",
          "all wards",
          "all candidates",
          "valid votes",
          "votes cast",
          "ballots cast",
          "all" ->
          true;
      default -> name.startsWith("total ") || name.endsWith(" total") || name.endsWith(" totals");
    };
  }

  private static void warn(Place place, String message, Problems problems) {
    problems.warning(place, Rule.LOOKS_LIKE_A_TOTAL, message);
  }
}
