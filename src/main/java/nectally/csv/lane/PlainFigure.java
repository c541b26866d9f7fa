package nectally.csv.lane;

import nectally.csv.ByteBlocks.Block;

/** Reads cells of digits alone, in quotes or not. */
final class PlainFigure {

  /** So many are a number for sure. */
  private static final int MOST_DIGITS = 18;

  private byte[] bytes = {};
  private int end;
  private long value;

  /** Goes to a block. */
  void start(Block block) {
    bytes = block.bytes();
    end = block.length();
  }

  /** Returns the figure that was read last. */
  long value() {
    return value;
  }

  /** Reads the figure that starts here; returns where its cell ends, -1 where it is not plain. */
  int behind(int from) {
    byte[] own = bytes;
    int stop = end;
    if (from < 0 || from >= stop) {
      return -1;
    }
    boolean quoted = own[from] == '"';
    int first = quoted ? from + 1 : from;
    int at = first;
    long read = 0;
    while (at < stop) {
      int digit = own[at] - '0';
      if (digit < 0 || digit > 9) {
        break;
      }
      read = 10 * read + digit;
      at++;
    }
    if (at == first || at - first > MOST_DIGITS) {
      return -1;
    }
    value = read;
    if (quoted) {
      return at < stop && own[at] == '"' ? at + 1 : -1;
    }
    return at < stop ? at : -1;
  }
}
