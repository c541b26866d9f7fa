package nectally.input;

/** Which texts were seen before, in about sixteen bytes for each, however long they are. */
final class Prints {

  private static final long FIRST = 0x9E3779B97F4A7C15L;
  private static final long SECOND = 0xC2B2AE3D27D4EB4FL;

  private long[] table = new long[64];
  private int size;
  private boolean hasZero;

  /**
   * Adds a text.
   *
   * @return true where it is surely new; false where it was seen before, or by a chance of less
   *     than one in a million elections with a million texts another one looks the same
   */
  boolean add(String text) {
    long print = print(text);
    if (print == 0) {
      boolean fresh = !hasZero;
      hasZero = true;
      return fresh;
    }
    if (!put(table, print)) {
      return false;
    }
    size++;
    if (size > table.length / 2) {
      grow();
    }
    return true;
  }

  private void grow() {
    long[] larger = new long[2 * table.length];
    for (long print : table) {
      if (print != 0) {
        put(larger, print);
      }
    }
    table = larger;
  }

  private static boolean put(long[] table, long print) {
    int at = (int) print & (table.length - 1);
    while (table[at] != 0) {
      if (table[at] == print) {
        return false;
      }
      at = (at + 1) & (table.length - 1);
    }
    table[at] = print;
    return true;
  }

  private static long print(String text) {
    long print = FIRST;
    for (int i = 0; i < text.length(); i++) {
      print = (print ^ text.charAt(i)) * SECOND;
      print ^= print >>> 32;
    }
    print *= FIRST;
    return print ^ (print >>> 29);
  }
}
