package nectally.ballots;

import java.util.Arrays;

/** How many ballots of a box mark the same names, for names up to the 64th; for one thread. */
final class BallotSets {

  /** A table of this size is full when half of it is. */
  private static final int LARGEST = 1 << 17;

  private static final int COUNT_BITS = 32;
  private static final long COUNT = (1L << COUNT_BITS) - 1;

  /** Two numbers for each: the set, and the box above the count in {@link #COUNT_BITS}. */
  private long[] entries = new long[1 << 10];

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
    int at = slot(box, set) & (own.length - 2);
    while (own[at + 1] != 0) {
      if (own[at] == set && own[at + 1] >>> COUNT_BITS == box) {
        own[at + 1]++;
        return;
      }
      at = (at + 2) & (own.length - 1);
    }
    own[at] = set;
    own[at + 1] = ((long) box << COUNT_BITS) | 1;
    if (++size > own.length / 4 && own.length < LARGEST) {
      grow();
    }
  }

  private void grow() {
    long[] old = entries;
    long[] own = new long[4 * old.length];
    for (int i = 0; i < old.length; i += 2) {
      if (old[i + 1] != 0) {
        int at = slot((int) (old[i + 1] >>> COUNT_BITS), old[i]) & (own.length - 2);
        while (own[at + 1] != 0) {
          at = (at + 2) & (own.length - 1);
        }
        own[at] = old[i];
        own[at + 1] = old[i + 1];
      }
    }
    entries = own;
  }

  /** Returns whether the ballots should be handed on before others are counted. */
  boolean isFull() {
    return size > LARGEST / 4 || ballots > COUNT / 2;
  }

  /** Hands all ballots on, and is empty then. */
  void drain(Receiver receiver) {
    for (int i = 0; i < entries.length; i += 2) {
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
    return (int) (mixed >>> 40);
  }
}
