package nectally.input;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nectally.problem.Problems;
import nectally.problem.Rule;
import nectally.problem.Shown;

/**
 * Finds a contest in which everybody has as many votes as in all others together, or as in those
 * right above or below it: the sum of the whole or of a region, called by a name and not as totals
 * are, so that its votes would count twice.
 */
final class SumOfContests {

  private static final int FEWEST = 3;

  private final BlockSums blocks = new BlockSums();
  private int contests;
  private long all;
  private long most;

  /** Notes the votes of a contest. */
  void add(ContestBuilder contest) {
    long votes = 0;
    long print = 0;
    int several = 0;
    for (CandidacyBuilder candidacy : contest.candidacies()) {
      long own = votes(candidacy);
      votes += own;
      print += own * BlockSums.weight(candidacy.key());
      several += own > 0 ? 1 : 0;
    }
    blocks.add(votes, print, several);
    contests++;
    all += votes;
    most = Math.max(most, votes);
  }

  /** Returns whether some contest has as many votes as all others, or as some, together. */
  boolean mayBe() {
    return contests >= FEWEST
        && most > 0
        && (most == all - most || !blocks.sums("contest").isEmpty());
  }

  /** Reports such contests, if there are any; all of them were noted. */
  void check(List<ContestBuilder> builders, Problems problems) {
    Map<String, Long> sums = new HashMap<>();
    for (ContestBuilder contest : builders) {
      for (CandidacyBuilder candidacy : contest.candidacies()) {
        sums.merge(candidacy.key(), votes(candidacy), Long::sum);
      }
    }
    boolean isWhole = false;
    for (ContestBuilder contest : builders) {
      if (isSum(contest, sums)) {
        isWhole = true;
        report(contest, "as in all other contests together", problems);
      }
    }
    if (!isWhole) {
      blocks
          .sums("contest")
          .forEach((place, those) -> report(builders.get(place), "as in " + those, problems));
    }
  }

  private static long votes(CandidacyBuilder candidacy) {
    long sum = 0;
    for (CandidacyBuilder.PartVotes part : candidacy.parts()) {
      sum += part.votes().orElse(0);
    }
    return sum;
  }

  private boolean isSum(ContestBuilder contest, Map<String, Long> sums) {
    long own = 0;
    int several = 0;
    for (CandidacyBuilder candidacy : contest.candidacies()) {
      long votes = votes(candidacy);
      if (2 * votes != sums.getOrDefault(candidacy.key(), 0L)) {
        return false;
      }
      own += votes;
      several += votes > 0 ? 1 : 0;
    }
    return several > 1 && own == most;
  }

  private static void report(ContestBuilder contest, String what, Problems problems) {
    String column = contest.candidacies().get(0).source().contest().orElse("");
    boolean isOneColumn = !column.isEmpty() && column.indexOf('+') < 0;
    problems.error(
        contest.place(),
        Rule.LOOKS_LIKE_A_TOTAL,
        "contest: everybody has as many votes in "
            + Shown.quoted(contest.name())
            + " "
            + what
            + "; "
            + (isOneColumn
                ? "--drop " + Shown.inShell(column + "=" + contest.name()) + " leaves it out, "
                : "")
            + "--warn looks-like-a-total keeps it");
  }
}
