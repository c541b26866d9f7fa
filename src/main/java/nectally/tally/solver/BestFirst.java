package nectally.tally.solver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Puts candidates in the order of their weights, objective by objective. */
final class BestFirst {

  private final int[] members;
  private final List<long[]> objectives;

  private BestFirst(int[] members, List<long[]> objectives) {
    this.members = members;
    this.objectives = objectives;
  }

  /**
   * Returns candidates in order, the best first; those who are equal in every objective stay in
   * theirs.
   *
   * @param members the numbers of the candidates
   */
  static int[] of(int[] members, List<long[]> objectives) {
    return new BestFirst(members, objectives).sorted();
  }

  private int[] sorted() {
    long[] weights = objectives.get(0);
    long[] own = new long[members.length];
    for (int i = 0; i < own.length; i++) {
      own[i] = weights[members[i]];
    }
    int[] sorted = HeaviestFirst.of(own);
    for (int i = 0; i < sorted.length; i++) {
      sorted[i] = members[sorted[i]];
    }
    return objectives.size() == 1 ? sorted : byFurther(sorted);
  }

  /** Puts those whose first weights are equal in the order of the others. */
  private int[] byFurther(int[] sorted) {
    long[] weights = objectives.get(0);
    int start = 0;
    for (int i = 1; i <= sorted.length; i++) {
      if (i == sorted.length || weights[sorted[i]] != weights[sorted[start]]) {
        if (i - start > 1) {
          int[] part = compared(Arrays.copyOfRange(sorted, start, i));
          System.arraycopy(part, 0, sorted, start, part.length);
        }
        start = i;
      }
    }
    return sorted;
  }

  /** Returns candidates in the order of the objectives behind the first. */
  private int[] compared(int[] some) {
    List<Integer> numbers = new ArrayList<>(some.length);
    for (int member : some) {
      numbers.add(member);
    }
    List<long[]> rest = objectives.subList(1, objectives.size());
    numbers.sort((a, b) -> Types.compare(rest, b, a));
    int[] sorted = new int[some.length];
    for (int i = 0; i < sorted.length; i++) {
      sorted[i] = numbers.get(i);
    }
    return sorted;
  }
}
