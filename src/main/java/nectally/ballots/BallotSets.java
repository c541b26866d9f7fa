package nectally.ballots;

import java.util.Arrays;

/** How many ballots of a box mark the same names, for names up to the 64th; for one thread. */
final class BallotSets {

  private static final int SIZE = 1 << 16;

  private final long[] sets = new long[SIZE];
  private final int[] boxes = new int[SIZE];
  private final long[] counts = new long[SIZE];
  private int size;

  /** Is told of equal ballots. */
  interface Receiver {
    /** Takes {@code count} ballots of a box; the bits of {@code set} are the names they mark. */
    void take(int box, long set, long count);
  }

  /** Counts one ballot. */
  void add(int box, long set) {
    int at = slot(box, set);
    while (counts[at] != 0 && (sets[at] != set || boxes[at] != box)) {
      at = (at + 1) & (SIZE - 1);
    }
    if (counts[at]++ == 0) {
      sets[at] = set;
      boxes[at] = box;
      size++;
    }
  }

  /** Returns whether the ballots should be handed on before others are counted. */
  boolean isFull() {
    return size > SIZE / 2;
  }

  /** Hands all ballots on, and is empty then. */
  void drain(Receiver receiver) {
    for (int i = 0; i < SIZE; i++) {
      if (counts[i] > 0) {
        receiver.take(boxes[i], sets[i], counts[i]);
      }
    }
    Arrays.fill(counts, 0);
    size = 0;
  }

  private static int slot(int box, long set) {
    long mixed = (set + box * 0x9E3779B97F4A7C15L) * 0xBF58476D1CE4E5B9L;
    return (int) (mixed >>> 44) & (SIZE - 1);
  }
}
