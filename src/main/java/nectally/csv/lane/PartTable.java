package nectally.csv.lane;

import java.util.Arrays;

/** Finds what comes twice among {@linkplain PartPrints prints}, a bounded number at a time. */
final class PartTable {

  /** In a table of this size all but the largest elections are looked through at once. */
  private static final int LARGEST = 1 << 20;

  private long[] entries = {};

  /**
   * Makes room for so many entries, which come in this many shares, a power of two.
   *
   * @return at least 1
   */
  int shares(long size) {
    int shares = 1;
    while (size / shares > LARGEST / 2) {
      shares *= 2;
    }
    int length = 16;
    while (length < 2 * (size / shares) && length < LARGEST) {
      length *= 2;
    }
    if (entries.length == length) {
      clear();
    } else {
      entries = new long[length];
    }
    return shares;
  }

  /** Adds an entry; returns false where one of its keys has that print already. */
  boolean add(long entry) {
    long[] own = entries;
    int mask = own.length - 1;
    long print = PartPrints.print(entry);
    int at = (int) (print >>> 40) & mask;
    while (own[at] != 0) {
      if (PartPrints.print(own[at]) == print) {
        boolean isNew = (own[at] & PartPrints.set(entry)) == 0;
        own[at] |= entry;
        return isNew;
      }
      at = (at + 1) & mask;
    }
    own[at] = entry;
    return true;
  }

  /** Hands on all entries, one for each print, and is empty then. */
  void drain(PartPrints prints) {
    for (long entry : entries) {
      if (entry != 0) {
        prints.add(entry);
      }
    }
    clear();
  }

  /** Forgets all entries. */
  void clear() {
    Arrays.fill(entries, 0);
  }
}
