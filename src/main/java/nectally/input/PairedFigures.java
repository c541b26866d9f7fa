package nectally.input;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** The votes of some rows, and the figures that another column has in them. */
final class PairedFigures {

  private static final int FEWEST = 2;

  /** So many pairs are enough to see that two columns have one order. */
  private static final int MOST = 64;

  /** Two figures are near that differ by a tenth of the larger at most, or by so many. */
  private static final int TENTH = 10;

  private static final int FEW = 3;

  /** Larger figures are no votes. */
  private static final long LARGEST = 1_000_000_000_000L;

  private final List<long[]> pairs = new ArrayList<>();
  private boolean arePaired = true;
  private boolean differ;
  private boolean areNear = true;
  private int rows;
  private long allVotes;
  private long allFigures;

  /** Takes a row's votes and what stands in the other column; empty where it is no figure. */
  void add(long votes, OptionalLong other) {
    if (other.isEmpty() || other.getAsLong() > LARGEST || votes > LARGEST) {
      arePaired = false;
      return;
    }
    long figure = other.getAsLong();
    rows++;
    allVotes += votes;
    allFigures += figure;
    differ |= votes != figure;
    long gap = Math.abs(votes - figure);
    areNear &= gap <= FEW || gap * TENTH <= Math.max(votes, figure);
    if (pairs.size() < MOST) {
      pairs.add(new long[] {votes, figure});
    }
  }

  /** Returns whether the other column has nothing but figures so far. */
  boolean arePaired() {
    return arePaired;
  }

  /** Returns whether it has figures in several rows, and others than the votes in one. */
  boolean areOther() {
    return arePaired && rows >= FEWEST && differ;
  }

  /** Returns whether each figure is nearly the votes of its row. */
  boolean areNear() {
    return areNear;
  }

  /** Returns whether neither column has more than so many times what the other has. */
  boolean areWithin(int times) {
    return allVotes <= times * allFigures && allFigures <= times * allVotes;
  }

  /** Returns whether more votes go with a larger figure in all rows, which are no two alone. */
  boolean areInOrder() {
    for (int i = 0; i < pairs.size(); i++) {
      for (int k = 0; k < i; k++) {
        int ofVotes = Long.compare(pairs.get(i)[0], pairs.get(k)[0]);
        if (ofVotes != Long.compare(pairs.get(i)[1], pairs.get(k)[1])) {
          return false;
        }
      }
    }
    return pairs.size() > FEWEST;
  }
}
