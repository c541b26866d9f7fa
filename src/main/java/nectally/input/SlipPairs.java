package nectally.input;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Pairs of names that are one but for a slip, or for case, accents and signs. */
final class SlipPairs {

  /** So few names are held each against each. */
  private static final int FEW = 50;

  private SlipPairs() {}

  /**
   * Returns such pairs, in the order of the names, as two places in it each.
   *
   * @param keys folded names; blank for those that are not looked at
   * @param leastLetters of a word in which a letter may be wrong
   */
  static List<int[]> of(String[] keys, int leastLetters) {
    List<int[]> pairs = new ArrayList<>(0);
    AlmostOneNames names = keys.length > FEW ? new AlmostOneNames(keys, false) : null;
    for (int other = 1; other < keys.length; other++) {
      BitSet near = names == null ? before(keys, other) : names.of(other);
      for (int i = near.nextSetBit(0); i >= 0 && i < other; i = near.nextSetBit(i + 1)) {
        if (AlmostOneName.isSlip(keys[i], keys[other], leastLetters)) {
          pairs.add(new int[] {i, other});
        }
      }
    }
    return pairs;
  }

  /** Returns those before a name that have nearly its length, and its first letter or its last. */
  private static BitSet before(String[] keys, int other) {
    BitSet near = new BitSet();
    String key = keys[other];
    for (int i = 0; i < other; i++) {
      String one = keys[i];
      boolean length = Math.abs(one.length() - key.length()) <= 1;
      if (length && !one.isEmpty() && !key.isEmpty()) {
        boolean ends = one.charAt(one.length() - 1) == key.charAt(key.length() - 1);
        near.set(i, ends || one.charAt(0) == key.charAt(0));
      }
    }
    return near;
  }
}
