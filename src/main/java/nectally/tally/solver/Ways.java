package nectally.tally.solver;

import java.math.BigInteger;
import java.util.List;

/** Counts committees; {@link Long#MAX_VALUE} stands for that many or more. */
final class Ways {

  private Ways() {}

  /** Returns how many committees the paths of {@code lattice} stand for. */
  static long count(Lattice lattice, Types types, List<long[]> objectives) {
    long[] here = {1};
    for (int type = 0; type < types.count(); type++) {
      int width = lattice.widths[type];
      long[] ways = ofType(types, type, width, objectives);
      long[] after = new long[lattice.states[type + 1]];
      for (int state = 0; state < lattice.states[type]; state++) {
        for (int k = 0; k < width; k++) {
          int to = lattice.next[type][state * width + k];
          if (to >= 0) {
            after[to] = sum(after[to], product(here[state], ways[k]));
          }
        }
      }
      here = after;
    }
    return here[0];
  }

  /** Returns in how many equally good ways 0, 1, 2, … candidates of a type can be taken. */
  static long[] ofType(Types types, int type, int width, List<long[]> objectives) {
    long[] ways = new long[width];
    ways[0] = 1;
    for (int start = 0; start + 1 < width; ) {
      int end = types.blockEnd(type, start, objectives);
      for (int k = start + 1; k <= end && k < width; k++) {
        ways[k] = choose(end - start, k - start);
      }
      start = end;
    }
    return ways;
  }

  /** Returns the number of sets of {@code k} out of {@code n}. */
  static long choose(int n, int k) {
    BigInteger ways = BigInteger.ONE;
    for (int i = 1; i <= Math.min(k, n - k); i++) {
      ways = ways.multiply(BigInteger.valueOf(n - i + 1L)).divide(BigInteger.valueOf(i));
      if (ways.bitLength() > 63) {
        return Long.MAX_VALUE;
      }
    }
    return ways.longValueExact();
  }

  static long sum(long a, long b) {
    return Math.min(a, Long.MAX_VALUE - b) + b;
  }

  static long product(long a, long b) {
    return b != 0 && a > Long.MAX_VALUE / b ? Long.MAX_VALUE : a * b;
  }
}
