package nectally.formats;

/** Places of labels that must not cover each other. */
final class Spread {

  private Spread() {}

  /**
   * Moves places apart to at least the height of a label, as little as can be: those that would
   * cover each other stand as a block around the middle of their own places.
   *
   * @param y in pixels from the top, rising; changed
   */
  static void apart(int[] y, int height, int top, int bottom) {
    // Places less the room of the labels above: labels that touch have the same.
    long[] sums = new long[y.length];
    int[] sizes = new int[y.length];
    int blocks = 0;
    for (int i = 0; i < y.length; i++) {
      sums[blocks] = y[i] - (long) i * height;
      sizes[blocks] = 1;
      blocks++;
      while (blocks > 1 && isBelow(sums, sizes, blocks - 2, blocks - 1)) {
        blocks--;
        sums[blocks - 1] += sums[blocks];
        sizes[blocks - 1] += sizes[blocks];
      }
    }
    int i = 0;
    for (int block = 0; block < blocks; block++) {
      int middle = (int) Math.floorDiv(sums[block], (long) sizes[block]);
      int place = Math.max(top, Math.min(middle, bottom - (y.length - 1) * height));
      for (int end = i + sizes[block]; i < end; i++) {
        y[i] = place + i * height;
      }
    }
  }

  /** Returns whether the mean of a block is greater than that of the one after it. */
  private static boolean isBelow(long[] sums, int[] sizes, int one, int next) {
    return sums[one] * sizes[next] > sums[next] * sizes[one];
  }
}
