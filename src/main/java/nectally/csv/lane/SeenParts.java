package nectally.csv.lane;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Notices that a key comes a second time in one part, in about eight bytes for each part; for one
 * thread.
 *
 * <p>Keys are in groups of {@value PartPrints#KEYS}. Two parts of a group have one print by chance
 * less often than once in a thousand elections with a million parts: a key that was seen before is
 * a suspicion, and one that was not is sure.
 */
final class SeenParts {

  /** So many runs of rows are noted before they are put in their groups. */
  private static final int NOTED = 1 << 13;

  private @Nullable PartPrints[] groups = new PartPrints[64];

  /** What was noted last: groups and entries as they came, and room for those in order. */
  private final int[] notedGroups = new int[NOTED];

  private final long[] noted = new long[NOTED];
  private final long[] inOrder = new long[NOTED];
  private int size;

  /**
   * Adds the keys of a group that were seen in a part.
   *
   * @param group its number
   * @param print of the part
   * @param set the keys' bits
   * @return false where one was seen there before; true where that is to be seen
   */
  boolean add(int group, long print, long set) {
    notedGroups[size] = group;
    noted[size++] = PartPrints.entry(print, set);
    return size < NOTED || settle();
  }

  /**
   * Puts in their groups what was noted: many at a time, since each group is somewhere else.
   *
   * @return false where a key was seen before
   */
  boolean settle() {
    int last = 0;
    for (int i = 0; i < size; i++) {
      last = Math.max(last, notedGroups[i]);
    }
    if (last >= groups.length) {
      groups = Arrays.copyOf(groups, Math.max(2 * groups.length, last + 1));
    }
    int[] ends = new int[last + 1];
    for (int i = 0; i < size; i++) {
      ends[notedGroups[i]]++;
    }
    int sum = 0;
    for (int group = 0; group <= last; group++) {
      sum += ends[group];
      ends[group] = sum;
    }
    for (int i = size - 1; i >= 0; i--) {
      inOrder[--ends[notedGroups[i]]] = noted[i];
    }
    boolean once = true;
    for (int group = 0; group <= last; group++) {
      int from = ends[group];
      int to = group < last ? ends[group + 1] : size;
      once &= from == to || put(group, from, to);
    }
    size = 0;
    return once;
  }

  private boolean put(int group, int from, int to) {
    PartPrints own = groups[group];
    if (own == null) {
      own = new PartPrints();
      groups[group] = own;
    }
    for (int i = from; i < to; i++) {
      own.add(inOrder[i]);
    }
    return own.shrink();
  }

  /**
   * Returns whether no key was seen twice in a part by all threads.
   *
   * @param share of the groups that is looked at, from 0 to {@code shares - 1}
   */
  static boolean areOnce(List<SeenParts> threads, int share, int shares) {
    int size = 0;
    for (SeenParts thread : threads) {
      size = Math.max(size, thread.groups.length);
    }
    PartTable table = new PartTable();
    for (int group = share; group < size; group += shares) {
      if (!areOnce(threads, group, table)) {
        return false;
      }
    }
    return true;
  }

  private static boolean areOnce(List<SeenParts> threads, int group, PartTable table) {
    long size = 0;
    for (SeenParts thread : threads) {
      size += thread.size(group);
    }
    int shares = table.shares(size);
    for (int share = 0; share < shares; share++) {
      for (SeenParts thread : threads) {
        PartPrints own = thread.prints(group);
        if (own != null && !own.give(share, shares, table)) {
          return false;
        }
      }
      if (shares > 1) {
        table.clear();
      }
    }
    return true;
  }

  private long size(int group) {
    PartPrints own = prints(group);
    return own == null ? 0 : own.size();
  }

  private @Nullable PartPrints prints(int group) {
    return group < groups.length ? groups[group] : null;
  }
}
