package nectally.csv.lane;

import java.util.ArrayList;
import java.util.List;

/**
 * Notices that a key comes a second time in one part, in about twelve bytes for each part.
 *
 * <p>Keys are in groups of {@value #KEYS}; for each group and part a print of 52 bits is kept
 * beside the set of the group's keys. Two parts have one print by chance less often than once in
 * ten thousand groups of a million parts: a key that was seen before is a suspicion, and one that
 * was not is sure.
 */
final class SeenParts {

  /** How many keys there are in a group. */
  static final int KEYS = 16;

  private static final long SET = (1L << KEYS) - 1;
  private static final int SHELVES = 16;

  private final List<Group> groups = new ArrayList<>();

  /** What was seen of one group: neighbours in a table, so that they are near in memory. */
  private static final class Group {
    private final long[][] shelves = new long[SHELVES][0];
    private final int[] sizes = new int[SHELVES];
  }

  /** What one thread has seen and not handed over. */
  static final class Batch {

    private final long[] prints = new long[1 << 10];
    private final long[] sets = new long[1 << 10];
    private final int[] groups = new int[1 << 10];
    private int size;

    /** Adds the keys of a group that were seen in a part. */
    void add(int group, long print, long set) {
      groups[size] = group;
      prints[size] = print;
      sets[size++] = set;
    }

    boolean isFull() {
      return size == prints.length;
    }
  }

  /** Takes a batch, which is empty then; returns whether none of it was seen before. */
  synchronized boolean take(Batch batch) {
    boolean isNew = true;
    for (int i = 0; i < batch.size; i++) {
      int group = batch.groups[i];
      while (group >= groups.size()) {
        groups.add(new Group());
      }
      isNew &= add(groups.get(group), batch.prints[i], batch.sets[i]);
    }
    batch.size = 0;
    return isNew;
  }

  private static boolean add(Group group, long print, long set) {
    int shelf = (int) print & (SHELVES - 1);
    long[] entries = group.shelves[shelf];
    if (6 * (group.sizes[shelf] + 1) > 5 * entries.length) {
      entries = grown(entries);
      group.shelves[shelf] = entries;
    }
    long own = print & ~SET;
    int at = slot(own, entries.length);
    while (entries[at] != 0) {
      if ((entries[at] & ~SET) == own) {
        boolean isNew = (entries[at] & set) == 0;
        entries[at] |= set;
        return isNew;
      }
      at = at + 1 == entries.length ? 0 : at + 1;
    }
    entries[at] = own | set;
    group.sizes[shelf]++;
    return true;
  }

  private static long[] grown(long[] entries) {
    long[] larger = new long[Math.max(2, entries.length + entries.length / 2)];
    for (long entry : entries) {
      if (entry != 0) {
        int at = slot(entry & ~SET, larger.length);
        while (larger[at] != 0) {
          at = at + 1 == larger.length ? 0 : at + 1;
        }
        larger[at] = entry;
      }
    }
    return larger;
  }

  private static int slot(long print, int length) {
    return (int) (((print >>> 32) * length) >>> 32);
  }
}
