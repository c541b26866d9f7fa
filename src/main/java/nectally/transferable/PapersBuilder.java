package nectally.transferable;

import java.util.Arrays;

/** Gathers valid papers, equal ones together. */
public final class PapersBuilder {

  private static final int FIRST_SIZE = 1 << 10;

  private char[] preferences = new char[FIRST_SIZE];
  private int[] ends = new int[FIRST_SIZE];
  private long[] weights = new long[FIRST_SIZE];
  private int[] slots = new int[2 * FIRST_SIZE];
  private int lists;
  private long total;

  /** Starts without papers. */
  public PapersBuilder() {
    Arrays.fill(slots, -1);
  }

  /**
   * Adds equal papers.
   *
   * @param ranked candidates, the most preferred first, nobody twice
   * @param length how many of {@code ranked} count, at least 1
   * @param weight how many papers there are, at least 1
   * @throws IllegalArgumentException if there is no preference or no paper, or a number above
   *     65,535
   * @throws ArithmeticException if there are more papers than can be counted
   */
  public void add(int[] ranked, int length, long weight) {
    if (length < 1 || weight < 1) {
      throw new IllegalArgumentException("a valid paper has a preference and a weight");
    }
    for (int i = 0; i < length; i++) {
      if (ranked[i] > Character.MAX_VALUE) {
        throw new IllegalArgumentException("there are more candidates than can be counted");
      }
    }
    total = Math.addExact(total, weight);
    int slot = slot(ranked, length);
    if (slots[slot] >= 0) {
      weights[slots[slot]] += weight;
      return;
    }
    makeRoom(length);
    int start = used();
    for (int i = 0; i < length; i++) {
      preferences[start + i] = (char) ranked[i];
    }
    ends[lists] = start + length;
    weights[lists] = weight;
    slots[slot] = lists++;
    if (lists > slots.length / 2) {
      rehash();
    }
  }

  /** Returns the papers added so far. */
  public Papers build() {
    return new Papers(
        Arrays.copyOf(preferences, used()),
        Arrays.copyOf(ends, lists),
        Arrays.copyOf(weights, lists),
        total);
  }

  /**
   * Returns the papers added so far, with other numbers for the candidates.
   *
   * @param numbers the new number of each candidate that any paper names
   */
  public Papers build(int[] numbers) {
    char[] renumbered = new char[used()];
    for (int i = 0; i < renumbered.length; i++) {
      renumbered[i] = (char) numbers[preferences[i]];
    }
    return new Papers(renumbered, Arrays.copyOf(ends, lists), Arrays.copyOf(weights, lists), total);
  }

  private int used() {
    return lists == 0 ? 0 : ends[lists - 1];
  }

  /** Returns where the list is, or where it belongs. */
  private int slot(int[] ranked, int length) {
    int mask = slots.length - 1;
    int hash = length;
    for (int i = 0; i < length; i++) {
      hash = hash * 31 + ranked[i];
    }
    int slot = spread(hash) & mask;
    while (slots[slot] >= 0 && !isEqual(slots[slot], ranked, length)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private boolean isEqual(int list, int[] ranked, int length) {
    int start = list == 0 ? 0 : ends[list - 1];
    if (ends[list] - start != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (preferences[start + i] != ranked[i]) {
        return false;
      }
    }
    return true;
  }

  private void makeRoom(int length) {
    int needed = Math.addExact(used(), length);
    if (needed > preferences.length) {
      preferences = Arrays.copyOf(preferences, larger(preferences.length, needed));
    }
    if (lists == ends.length) {
      int size = larger(lists, lists + 1);
      ends = Arrays.copyOf(ends, size);
      weights = Arrays.copyOf(weights, size);
    }
  }

  /** Returns half as much again, at least {@code needed}. */
  private static int larger(int size, int needed) {
    long half = size + (long) (size >> 1);
    return (int) Math.max(needed, Math.min(half, Integer.MAX_VALUE - 8));
  }

  private void rehash() {
    slots = new int[slots.length * 2];
    Arrays.fill(slots, -1);
    int mask = slots.length - 1;
    for (int list = 0; list < lists; list++) {
      int start = list == 0 ? 0 : ends[list - 1];
      int hash = ends[list] - start;
      for (int i = start; i < ends[list]; i++) {
        hash = hash * 31 + preferences[i];
      }
      int slot = spread(hash) & mask;
      while (slots[slot] >= 0) {
        slot = (slot + 1) & mask;
      }
      slots[slot] = list;
    }
  }

  private static int spread(int hash) {
    int mixed = hash * 0x9E3779B9;
    return mixed ^ (mixed >>> 15);
  }
}
