package nectally.formats;

/** Places of labels that must not cover each other. */
final class Spread {

  private Spread() {}

  /**
   * Moves places apart to at least the height of a label, down and then up from the end.
   *
   * @param y in pixels from the top, rising; changed
   */
  static void apart(int[] y, int height, int bottom) {
    for (int i = 1; i < y.length; i++) {
      y[i] = Math.max(y[i], y[i - 1] + height);
    }
    int end = bottom;
    for (int i = y.length - 1; i >= 0 && y[i] > end; i--) {
      y[i] = end;
      end -= height;
    }
  }
}
