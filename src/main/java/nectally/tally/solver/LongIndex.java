package nectally.tally.solver;

import java.util.Arrays;

/** Numbers different longs 0, 1, 2, … in the order in which they first come. */
final class LongIndex {

  private long[] keys = new long[8];
  private int[] slots = new int[16];
  private int size;

  /** Returns the number of {@code key}, at least 0; a new key gets the next one. */
  int of(long key) {
    int slot = find(key);
    if (slots[slot] != 0) {
      return slots[slot] - 1;
    }
    if (size == keys.length) {
      grow();
      slot = find(key);
    }
    keys[size] = key;
    slots[slot] = ++size;
    return size - 1;
  }

  int size() {
    return size;
  }

  long key(int number) {
    return keys[number];
  }

  private void grow() {
    keys = Arrays.copyOf(keys, 2 * keys.length);
    slots = new int[2 * slots.length];
    for (int i = 0; i < size; i++) {
      slots[find(keys[i])] = i + 1;
    }
  }

  /** Returns the slot of {@code key}, or the free slot where it belongs. */
  private int find(long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    int slot = (int) (mixed >>> 32) & (slots.length - 1);
    while (slots[slot] != 0 && keys[slots[slot] - 1] != key) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }
}
