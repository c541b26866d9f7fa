package nectally.tally.solver;

import java.util.Arrays;
import java.util.BitSet;

/** One objective carried through a lattice: the best sum, and the best with k of each type. */
final class Pass {

  /** No committee. */
  static final long NONE = -1;

  private final Lattice lattice;
  private final long[][] sums;
  private final long[][] forward;
  private final long[][] backward;

  /** The best sum of any committee, or {@link #NONE}. */
  final long best;

  Pass(Lattice lattice, long[][] sums) {
    this.lattice = lattice;
    this.sums = sums;
    this.forward = empty(lattice.states);
    this.backward = empty(lattice.states);
    goForward();
    goBackward();
    this.best = lattice.states[0] == 0 ? NONE : backward[0][0];
  }

  /** Returns how much work it is to go through the lattice once. */
  long size() {
    return lattice.size;
  }

  /** Returns, for each type and k, the best sum of a committee with exactly k of it. */
  long[][] exactly() {
    long[][] exactly = new long[sums.length][];
    for (int type = 0; type < sums.length; type++) {
      exactly[type] = new long[lattice.widths[type]];
      Arrays.fill(exactly[type], NONE);
      int width = lattice.widths[type];
      int[] next = lattice.next[type];
      for (int step = 0; step < next.length; step++) {
        exactly[type][step % width] = Math.max(exactly[type][step % width], through(type, step));
      }
    }
    return exactly;
  }

  /** Returns one of the best committees; there must be one. */
  BitSet committee(Types types) {
    BitSet committee = new BitSet();
    int state = 0;
    for (int type = 0; type < sums.length; type++) {
      int k = 0;
      while (through(type, state * lattice.widths[type] + k) != best) {
        k++;
      }
      for (int i = 0; i < k; i++) {
        committee.set(types.members[type][i]);
      }
      state = lattice.next[type][state * lattice.widths[type] + k];
    }
    return committee;
  }

  /** Returns the lattice without the steps that are on no best path. */
  Lattice bestPaths() {
    Lattice kept = lattice.copy();
    for (int type = 0; type < sums.length; type++) {
      int[] next = kept.next[type];
      for (int step = 0; step < next.length; step++) {
        if (through(type, step) != best) {
          next[step] = -1;
        }
      }
    }
    return kept;
  }

  /** Returns the best sum of a path over this step, or NONE. */
  private long through(int type, int step) {
    int to = lattice.next[type][step];
    int width = lattice.widths[type];
    if (to < 0 || forward[type][step / width] < 0 || backward[type + 1][to] < 0) {
      return NONE;
    }
    return forward[type][step / width] + sums[type][step % width] + backward[type + 1][to];
  }

  private void goForward() {
    if (lattice.states[0] > 0) {
      forward[0][0] = 0;
    }
    for (int type = 0; type < sums.length; type++) {
      int width = lattice.widths[type];
      for (int state = 0; state < lattice.states[type]; state++) {
        long here = forward[type][state];
        for (int k = 0; here >= 0 && k < width; k++) {
          int to = lattice.next[type][state * width + k];
          if (to >= 0) {
            forward[type + 1][to] = Math.max(forward[type + 1][to], here + sums[type][k]);
          }
        }
      }
    }
  }

  private void goBackward() {
    // All bounds are closed at the end, so that there is one last state at most.
    Arrays.fill(backward[sums.length], 0);
    for (int type = sums.length - 1; type >= 0; type--) {
      int width = lattice.widths[type];
      for (int state = 0; state < lattice.states[type]; state++) {
        for (int k = 0; k < width; k++) {
          int to = lattice.next[type][state * width + k];
          if (to >= 0 && backward[type + 1][to] >= 0) {
            backward[type][state] =
                Math.max(backward[type][state], sums[type][k] + backward[type + 1][to]);
          }
        }
      }
    }
  }

  private static long[][] empty(int[] states) {
    long[][] values = new long[states.length][];
    for (int i = 0; i < states.length; i++) {
      values[i] = new long[states[i]];
      Arrays.fill(values[i], NONE);
    }
    return values;
  }
}
