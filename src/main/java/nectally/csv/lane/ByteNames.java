package nectally.csv.lane;

import nectally.csv.EightBytes;

/** Numbers that belong to cells, found by the cells' bytes; for one thread. */
public final class ByteNames {

  /** No such cell. */
  public static final int UNKNOWN = Integer.MIN_VALUE;

  /** A column with more different cells than this holds no names. */
  private static final int MOST = 1 << 14;

  private byte[][] keys = new byte[256][];
  private int[] hashes = new int[256];
  private int[] values = new int[256];
  private int size;

  /** Returns whether there are so many different cells that no more are kept. */
  public boolean isFull() {
    return size >= MOST;
  }

  /**
   * Returns the number of a cell, {@link #UNKNOWN} where it has none.
   *
   * @param bytes with a margin behind the cell, as {@link EightBytes} has it
   * @param hash any number that follows from the bytes
   */
  public int get(byte[] bytes, int from, int to, int hash) {
    int mask = keys.length - 1;
    for (int at = spread(hash) & mask; keys[at] != null; at = (at + 1) & mask) {
      if (hashes[at] == hash && isEqual(keys[at], bytes, from, to)) {
        return values[at];
      }
    }
    return UNKNOWN;
  }

  /** Gives a cell that has none a number. */
  public void put(byte[] bytes, int from, int to, int hash, int value) {
    if (2 * size >= keys.length) {
      grow();
    }
    set(EightBytes.copy(bytes, from, to), hash, value);
    size++;
  }

  private void set(byte[] key, int hash, int value) {
    int at = spread(hash) & (keys.length - 1);
    while (keys[at] != null) {
      at = (at + 1) & (keys.length - 1);
    }
    keys[at] = key;
    hashes[at] = hash;
    values[at] = value;
  }

  private void grow() {
    byte[][] oldKeys = keys;
    int[] oldHashes = hashes;
    int[] oldValues = values;
    keys = new byte[2 * oldKeys.length][];
    hashes = new int[keys.length];
    values = new int[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != null) {
        set(oldKeys[i], oldHashes[i], oldValues[i]);
      }
    }
  }

  private static int spread(int hash) {
    return hash ^ hash >>> 15;
  }

  private static boolean isEqual(byte[] key, byte[] bytes, int from, int to) {
    int length = key.length - EightBytes.MARGIN;
    return length == to - from && EightBytes.areEqual(key, 0, bytes, from, length);
  }
}
