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
    if (from < 0) {
      return -1;
    }
    byte[] own = bytes;
    boolean quoted = own[from] == '"';
    int first = quoted ? from + 1 : from;
    int at = first;
    long read = 0;
    // Behind the block stands a zero, and what is no digit is above nine where it has no sign.
    char digit = (char) (own[at] - '0');
    while (digit <= 9) {
      read = 10 * read + digit;
      at++;
      digit = (char) (own[at] - '0');
    }
    if (at == first || at - first > MOST_DIGITS) {
      return -1;
    }
    value = read;
    if (quoted) {
      return own[at] == '"' ? at + 1 : -1;
    }
    return at < end ? at : -1;
  }
}
