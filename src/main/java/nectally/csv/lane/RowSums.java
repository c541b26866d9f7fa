package nectally.csv.lane;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nectally.csv.EightBytes;

/**
 * Sums of rows by the bytes of their cells, for one thread: all in one place each, since rows in no
 * order find little of what they need near the processor.
 *
 * <p>A place holds the sum, the largest number, how many rows there were, the group and the bit of
 * the key, and then the bytes of each run of cells in words of eight, the last of which has a zero
 * at its end, so that no two places begin alike.
 */
final class RowSums {

  private static final int SUM = 0;
  private static final int LARGEST = 1;
  private static final int ROWS = 2;
  private static final int GROUP = 3;
  private static final int CELLS = 4;

  /** With more places than this there is nothing to gain from having them together. */
  private static final int MOST = 1 << 22;

  /** So many bits of {@link #GROUP} are the bit of the key. */
  private static final int BITS = 16;

  private static final long UPPER = 0xFFFF_FFFF_0000_0000L;

  /** Where places are, below the upper half of the number that follows from their cells. */
  private long[] slots = new long[1 << 8];

  /** The places, from 1 on. */
  private long[] places = new long[1 << 10];

  private int end = 1;

  /** The keys of the places as they stand, and where each starts. */
  private final List<KeySum> keys = new ArrayList<>();

  private int[] starts = new int[64];

  /** Returns how many places there are. */
  int size() {
    return keys.size();
  }

  /** Returns whether there is no room for more. */
  boolean isFull() {
    return end >= MOST;
  }

  /**
   * Returns the place of a row; 0 where it has none.
   *
   * @param from where each run of cells starts, and {@code to} where it ends
   * @param hash a number that follows from the cells
   */
  int find(byte[] bytes, int[] from, int[] to, long hash) {
    long[] all = slots;
    int mask = all.length - 1;
    int at = (int) (hash >>> 32) & mask;
    long slot = all[at];
    while (slot != 0) {
      if ((slot ^ hash) >>> 32 == 0 && isAt((int) slot, bytes, from, to)) {
        return (int) slot;
      }
      at = (at + 1) & mask;
      slot = all[at];
    }
    return 0;
  }

  private boolean isAt(int place, byte[] bytes, int[] from, int[] to) {
    long[] own = places;
    int word = place + CELLS;
    for (int run = 0; run < from.length; run++) {
      int at = from[run];
      int last = to[run] - 8;
      while (at <= last) {
        if (own[word++] != EightBytes.at(bytes, at)) {
          return false;
        }
        at += 8;
      }
      if (own[word++] != EightBytes.first(bytes, at, to[run] - at)) {
        return false;
      }
    }
    return true;
  }

  /** Makes a place for a row that has none, whose key has rows already. */
  void add(byte[] bytes, int[] from, int[] to, long hash, KeySum key) {
    int place = end;
    int words = CELLS;
    for (int run = 0; run < from.length; run++) {
      words += (to[run] - from[run]) / 8 + 1;
    }
    end += words;
    if (end > places.length) {
      places = Arrays.copyOf(places, 2 * end);
    }
    places[place + GROUP] = (long) key.group << BITS | key.bit;
    int word = place + CELLS;
    for (int run = 0; run < from.length; run++) {
      int at = from[run];
      for (; at <= to[run] - 8; at += 8) {
        places[word++] = EightBytes.at(bytes, at);
      }
      places[word++] = EightBytes.first(bytes, at, to[run] - at);
    }
    if (size() == starts.length) {
      starts = Arrays.copyOf(starts, 2 * starts.length);
    }
    starts[size()] = place;
    keys.add(key);
    if (4 * size() > slots.length) {
      long[] fewer = slots;
      slots = new long[4 * fewer.length];
      for (long slot : fewer) {
        put(slot);
      }
    }
    put((hash & UPPER) | place);
  }

  private void put(long slot) {
    int mask = slots.length - 1;
    int at = (int) (slot >>> 32) & mask;
    while (slots[at] != 0) {
      at = (at + 1) & mask;
    }
    slots[at] = slot;
  }

  /** Returns the group and the bit of a place's key, the bit in the lowest bits. */
  long key(int place) {
    return places[place + GROUP];
  }

  /** Returns the group of a {@linkplain #key key}. */
  static int group(long key) {
    return (int) (key >>> BITS);
  }

  /** Returns the bit of a {@linkplain #key key}. */
  static long bit(long key) {
    return key & ((1 << BITS) - 1);
  }

  /** Adds a number; returns false where the sum is too large, and nothing is added. */
  boolean add(int place, int number) {
    long[] own = places;
    long sum = own[place + SUM] + number;
    if (sum < 0) {
      return false;
    }
    own[place + SUM] = sum;
    if (own[place + LARGEST] < number) {
      own[place + LARGEST] = number;
    }
    own[place + ROWS]++;
    return true;
  }

  /** Gives the keys what was added up; returns false where a sum is too large. */
  boolean give() {
    for (int i = 0; i < size(); i++) {
      int place = starts[i];
      if (!keys.get(i).add(places[place + SUM], places[place + LARGEST], places[place + ROWS])) {
        return false;
      }
      Arrays.fill(places, place, place + GROUP, 0);
    }
    return true;
  }
}
