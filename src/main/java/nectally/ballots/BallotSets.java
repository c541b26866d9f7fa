package nectally.ballots;

import java.util.Arrays;

/** How many ballots of a box mark the same names, for names up to the 64th; for one thread. */
final class BallotSets {

  private static final int SIZE = 1 << 16;
  private static final int COUNT_BITS = 32;
  private static final long COUNT = (1L << COUNT_BITS) - 1;

  /** Two numbers for each: the set, and the box above the count in {@link #COUNT_BITS}. */
  private final long[] entries = new long[2 * SIZE];

  private int size;
  private long ballots;

  /** Is told of equal ballots. */
  interface Receiver {
    /** Takes {@code count} ballots of a box; the bits of {@code set} are the names they mark. */
    void take(int box, long set, long count);
  }

  /** Counts one ballot. */
  void add(int box, long set) {
    ballots++;
    long[] own = entries;
    int at = slot(box, set);
    while (own[at + 1] != 0) {
      if (own[at] == set && own[at + 1] >>> COUNT_BITS == box) {
        own[at + 1]++;
        return;
      }
      at = (at + 2) & (2 * SIZE - 1);
    }
    own[at] = set;
    own[at + 1] = ((long) box << COUNT_BITS) | 1;
    size++;
  }

  /** Returns whether the ballots should be handed on before others are counted. */
  boolean isFull() {
    return size > SIZE / 2 || ballots > COUNT / 2;
  }

  /** Hands all ballots on, and is empty then. */
  void drain(Receiver receiver) {
    for (int i = 0; i < 2 * SIZE; i += 2) {
      long entry = entries[i + 1];
      if (entry != 0) {
        receiver.take((int) (entry >>> COUNT_BITS), entries[i], entry & COUNT);
      }
    }
    Arrays.fill(entries, 0);
    size = 0;
    ballots = 0;
  }

  private static int slot(int box, long set) {
    long mixed = (set + box * 0x9E3779B97F4A7C15L) * 0xBF58476D1CE4E5B9L;
    return 2 * ((int) (mixed >>> 44) & (SIZE - 1));
  }
}
