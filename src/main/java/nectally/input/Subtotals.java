package nectally.input;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nectally.problem.Shown;

/** Areas that are sums of those above them in the file, as all candidates' votes show. */
final class Subtotals {

  private final List<CandidacyBuilder> candidacies;
  private final Map<Integer, long[]> votes = new HashMap<>();

  private Subtotals(ContestBuilder contest) {
    candidacies = contest.candidacies();
    for (int i = 0; i < candidacies.size(); i++) {
      for (CandidacyBuilder.PartVotes each : candidacies.get(i).parts()) {
        votes.computeIfAbsent(each.part(), key -> new long[candidacies.size()])[i] =
            each.votes().orElse(0);
      }
    }
  }

  /**
   * Returns the options that say so of each; blank where no areas above it add up to each such
   * area, or where these are not half of all votes.
   *
   * @param parts of one total, in the order of the file
   * @param times how often the total has the votes of all parts, at least 2
   */
  static String options(ContestBuilder contest, List<Part> parts, long times) {
    return new Subtotals(contest).of(parts, times);
  }

  private String of(List<Part> parts, long times) {
    List<String> sums = new ArrayList<>();
    long[] above = new long[candidacies.size()];
    long[] left = new long[candidacies.size()];
    int areas = 0;
    for (Part part : parts) {
      long[] own = of(part);
      if (areas > 0 && Arrays.equals(own, above)) {
        sums.add("--row " + Shown.inShell("total=" + part.area()));
        above = new long[own.length];
        areas = 0;
        add(own, left, -1);
      } else {
        add(own, above, 1);
        add(own, left, 1);
        areas++;
      }
    }
    for (long each : left) {
      if (each != 0) {
        return ofLargest(parts, times);
      }
    }
    return String.join(" ", sums);
  }

  /**
   * Returns the options for the largest areas that together have what all others have, in whatever
   * order they stand; blank where there are none.
   */
  private String ofLargest(List<Part> parts, long times) {
    List<Part> largest = new ArrayList<>(parts);
    largest.sort(Comparator.comparingLong(part -> -Arrays.stream(of(part)).sum()));
    long[] left = new long[candidacies.size()];
    parts.forEach(part -> add(of(part), left, 1));
    long[] once = Arrays.stream(left).map(all -> all / times).toArray();
    List<String> sums = new ArrayList<>();
    for (Part part : largest) {
      add(of(part), left, -1);
      boolean isOver = false;
      for (int i = 0; i < left.length; i++) {
        isOver |= left[i] < once[i];
      }
      if (isOver) {
        add(of(part), left, 1);
      } else {
        sums.add("--row " + Shown.inShell("total=" + part.area()));
      }
    }
    return Arrays.equals(left, once) ? String.join(" ", sums) : "";
  }

  private long[] of(Part part) {
    return votes.getOrDefault(part.number(), new long[candidacies.size()]);
  }

  private static void add(long[] own, long[] sum, int times) {
    for (int i = 0; i < own.length; i++) {
      sum[i] += times * own[i];
    }
  }
}
