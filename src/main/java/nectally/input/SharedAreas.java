package nectally.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nectally.problem.Problems;
import nectally.problem.Rule;
import nectally.problem.Shown;

/**
 * Areas of a contest that two files have with the same votes, so that they would count twice.
 *
 * <p>Files of the ways of voting have the same areas with other votes. A few of those may be the
 * same by chance; where most are, rows stand in both files.
 */
final class SharedAreas {

  /** What two files have in common. */
  private static final class Pair {
    private final String file;
    private final List<Part> same = new ArrayList<>(1);
    private int shared;

    Pair(String file) {
      this.file = file;
    }
  }

  private final ContestBuilder contest;
  private final long[] prints;
  private final int[] voted;

  private SharedAreas(ContestBuilder contest) {
    this.contest = contest;
    prints = new long[contest.parts().size()];
    voted = new int[prints.length];
    int candidate = 0;
    for (CandidacyBuilder candidacy : contest.candidacies()) {
      candidate++;
      for (CandidacyBuilder.PartVotes each : candidacy.parts()) {
        long votes = each.votes().orElse(0);
        if (votes > 0) {
          prints[each.part()] += print(candidate, votes);
          voted[each.part()]++;
        }
      }
    }
  }

  /** Returns a number of which sums are the same where all that is added up is. */
  private static long print(int candidate, long votes) {
    long print = (votes + 1) * 0x9E3779B97F4A7C15L + candidate;
    return (print ^ (print >>> 29)) * 0xC2B2AE3D27D4EB4FL;
  }

  /** Reports two files most of whose common areas have the same votes. */
  static void check(ContestBuilder contest, Problems problems) {
    Map<String, List<Part>> areas = new HashMap<>();
    for (Part part : contest.parts()) {
      if (!part.key().isEmpty()) {
        areas.computeIfAbsent(part.key(), key -> new ArrayList<>(1)).add(part);
      }
    }
    if (areas.size() < contest.parts().size()) {
      new SharedAreas(contest).check(areas, problems);
    }
  }

  private void check(Map<String, List<Part>> areas, Problems problems) {
    Map<String, Pair> pairs = new LinkedHashMap<>();
    for (Part part : contest.parts()) {
      for (Part other : areas.getOrDefault(part.key(), List.of())) {
        if (other.number() < part.number()) {
          count(other, part, pairs);
        }
      }
    }
    Optional<Pair> most =
        pairs.values().stream().filter(pair -> 2 * pair.same.size() > pair.shared).findFirst();
    most.ifPresent(pair -> report(pair, problems));
  }

  private void count(Part one, Part other, Map<String, Pair> pairs) {
    String file = one.place().file();
    Pair pair = pairs.computeIfAbsent(file + '\0' + other.place().file(), files -> new Pair(file));
    pair.shared++;
    if (prints[one.number()] == prints[other.number()]
        && voted[one.number()] == voted[other.number()]
        && voted[one.number()] > 1) {
      pair.same.add(other);
    }
  }

  private void report(Pair pair, Problems problems) {
    int same = pair.same.size();
    Part first = pair.same.get(0);
    problems.error(
        first.place(),
        Rule.SAME_ROWS,
        "the votes of "
            + (same == 1 ? "an area" : same + " areas")
            + " of "
            + Shown.quoted(contest.name())
            + ", such as "
            + Shown.quoted(first.area())
            + ", are the same in "
            + pair.file
            + "; leave them out of one of the files, or add them up with --warn same-rows");
  }
}
