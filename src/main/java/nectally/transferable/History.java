package nectally.transferable;

import java.util.ArrayList;
import java.util.List;

/** The votes at every earlier point of a count, by which ties are settled. */
final class History {

  private final List<long[]> votes = new ArrayList<>();
  private final List<Integer> stages = new ArrayList<>();

  /** Starts with no point. */
  History() {}

  /** Starts with the points of another history. */
  History(History other) {
    votes.addAll(other.votes);
    stages.addAll(other.stages);
  }

  /** Adds a point. */
  void add(long[] now, int stage) {
    votes.add(now.clone());
    stages.add(stage);
  }

  /**
   * Some of those who were equal.
   *
   * @param candidates whom no earlier votes tell apart
   * @param stage the stage whose votes were looked at last; 0 where none told anybody apart
   */
  record Narrowed(List<Integer> candidates, int stage) {}

  /**
   * Keeps those of {@code tied} who had the most, or the fewest, votes at the earliest or latest
   * point at which they were unequal, then again among those left.
   */
  Narrowed narrow(List<Integer> tied, boolean most, boolean latestFirst) {
    List<Integer> left = tied;
    int stage = 0;
    for (int i = 0; i < votes.size() && left.size() > 1; i++) {
      int point = latestFirst ? votes.size() - 1 - i : i;
      List<Integer> best = best(left, votes.get(point), most);
      if (best.size() < left.size()) {
        left = best;
        stage = stages.get(point);
      }
    }
    return new Narrowed(left, stage);
  }

  /** Returns those with the most, or the fewest, votes. */
  static List<Integer> best(List<Integer> some, long[] votes, boolean most) {
    List<Integer> best = new ArrayList<>();
    for (int candidate : some) {
      int order = best.isEmpty() ? 0 : Long.compare(votes[candidate], votes[best.get(0)]);
      if (order != 0 && (order > 0) == most) {
        best.clear();
        order = 0;
      }
      if (order == 0) {
        best.add(candidate);
      }
    }
    return best;
  }

  /** Adds these candidates' votes at every point to what tells two states of a count apart. */
  void describe(List<Integer> candidates, List<Long> into) {
    for (long[] point : votes) {
      for (int candidate : candidates) {
        into.add(point[candidate]);
      }
    }
  }
}
