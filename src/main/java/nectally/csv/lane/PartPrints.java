package nectally.csv.lane;

import java.util.ArrayList;
import java.util.List;

/**
 * In which parts keys of one group were seen: for each run of rows a print of the part of 52 bits
 * beside the set of the group's keys, as they came.
 */
final class PartPrints {

  /** How many keys there are in a group. */
  static final int KEYS = 12;

  private static final long SET = (1L << KEYS) - 1;
  private static final int LARGEST = 1 << 9;

  /** With fewer there is nothing to gain from making them fewer. */
  private static final long FEW = 1 << 16;

  private List<long[]> full = new ArrayList<>();
  private long[] last = new long[16];
  private int used;
  private long size;
  private long shrinkAt = FEW;

  /** Returns how many there are. */
  long size() {
    return size;
  }

  /** Returns what holds a print and a set. */
  static long entry(long print, long set) {
    return (print & ~SET) | set;
  }

  /** Returns the print alone. */
  static long print(long entry) {
    return entry & ~SET;
  }

  /** Returns the set alone. */
  static long set(long entry) {
    return entry & SET;
  }

  /** Adds an entry. */
  void add(long entry) {
    if (used == last.length) {
      full.add(last);
      last = new long[Math.min(2 * used, LARGEST)];
      used = 0;
    }
    last[used++] = entry;
    size++;
  }

  /**
   * Hands on all entries whose print is one of a share of all prints; returns whether none failed.
   */
  boolean give(int share, int shares, PartTable table) {
    for (long[] entries : full) {
      if (!give(entries, entries.length, share, shares, table)) {
        return false;
      }
    }
    return give(last, used, share, shares, table);
  }

  private static boolean give(long[] entries, int size, int share, int shares, PartTable table) {
    for (int i = 0; i < size; i++) {
      long entry = entries[i];
      if (((entry >>> KEYS) & (shares - 1)) == share && !table.add(entry)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Makes one entry of all that have one print, where that is likely to make them fewer.
   *
   * @return false where a key was seen twice in one part
   */
  boolean shrink() {
    if (size < shrinkAt) {
      return true;
    }
    if (areFull()) {
      shrinkAt = 2 * size;
      return true;
    }
    PartPrints fewer = new PartPrints();
    PartTable table = new PartTable();
    int shares = table.shares(size);
    for (int share = 0; share < shares; share++) {
      if (!give(share, shares, table)) {
        return false;
      }
      table.drain(fewer);
    }
    full = fewer.full;
    last = fewer.last;
    used = fewer.used;
    size = fewer.size;
    shrinkAt = Math.max(FEW, 2 * size);
    return true;
  }

  /** Returns whether sets have more than one key, so that few of them would become one. */
  private boolean areFull() {
    int most = Math.min(used, 1 << 8);
    long bits = 0;
    for (int i = 0; i < most; i++) {
      bits += Long.bitCount(set(last[i]));
    }
    return bits > 2L * most;
  }
}
