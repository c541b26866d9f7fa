package nectally.csv.lane;

import nectally.csv.ByteBlocks.Block;

/**
 * Cuts the lines of a block into cells at the bytes, one line after the other, without making a
 * text of any.
 */
public final class LineCells {

  /** What the next line is. */
  public enum Line {
    /** A row whose cells were cut. */
    ROW,
    /** A line without anything on it. */
    EMPTY,
    /** A row of another length than the header. */
    ODD,
    /** Something that may mean that lines are no rows; all from here on is for others. */
    BROKEN,
    /** There is no further line. */
    NONE
  }

  private final byte delimiter;
  private final boolean[] stops = new boolean[256];
  private final int[] from;
  private final int[] to;
  private final int[] hashes;
  private byte[] bytes = {};
  private int end;
  private int at;
  private byte letters;

  /** Prepares to cut lines of a table of so many columns. */
  public LineCells(char delimiter, int columns) {
    this.delimiter = (byte) delimiter;
    from = new int[columns];
    to = new int[columns];
    hashes = new int[columns];
    for (int c = 0; c < ' '; c++) {
      stops[c] = c != '\t';
    }
    stops['"'] = true;
    stops[delimiter] = true;
  }

  /** Goes to the start of a block. */
  public void start(Block block) {
    start(block.bytes(), block.length());
  }

  /** Goes to the start of some lines. */
  public void start(byte[] lines, int length) {
    bytes = lines;
    end = length;
    at = 0;
    letters = 0;
  }

  /** Goes to the start of a line. */
  void seek(int line) {
    at = line;
    letters = 0;
  }

  /** Returns where the next line starts. */
  int at() {
    return at;
  }

  /** Returns whether any cell so far in the block has letters beyond ASCII. */
  public boolean hasLongLetters() {
    return letters < 0;
  }

  /** Returns the bytes that are cut. */
  public byte[] bytes() {
    return bytes;
  }

  /** Returns where a cell starts, without the quote before it. */
  public int from(int column) {
    return from[column];
  }

  /** Returns where a cell ends, without the quote behind it. */
  public int to(int column) {
    return to[column];
  }

  /** Returns a number that follows from the bytes of a cell. */
  public int hash(int column) {
    return hashes[column];
  }

  /** Returns where a cell ends with the quote behind it: at the delimiter or the line's end. */
  int end(int column) {
    int to = to(column);
    return to < end && bytes[to] == '"' ? to + 1 : to;
  }

  /** Cuts the next line. */
  public Line next() {
    if (at >= end) {
      return Line.NONE;
    }
    int start = at;
    int column = 0;
    while (true) {
      if (!cell(column)) {
        return Line.BROKEN;
      }
      column++;
      if (at < end && bytes[at] == delimiter) {
        at++;
        continue;
      }
      boolean empty = column == 1 && from[0] == to[0] && start == from[0];
      if (!passLineEnd()) {
        return Line.BROKEN;
      }
      if (empty) {
        return Line.EMPTY;
      }
      return column == from.length ? Line.ROW : Line.ODD;
    }
  }

  /** Cuts the cell that starts here; returns whether it is one. */
  private boolean cell(int column) {
    boolean quoted = at < end && bytes[at] == '"';
    if (quoted) {
      at++;
    }
    int start = at;
    int hash = 0;
    byte all = letters;
    while (at < end) {
      byte b = bytes[at];
      if (stops[b & 0xFF] && !(quoted && b == delimiter)) {
        break;
      }
      hash = 31 * hash + b;
      all |= b;
      at++;
    }
    letters = all;
    if (column < from.length) {
      from[column] = start;
      to[column] = at;
      hashes[column] = hash;
    }
    if (quoted) {
      if (at >= end || bytes[at] != '"') {
        return false;
      }
      at++;
    }
    return at >= end || bytes[at] == delimiter || bytes[at] == '\n' || bytes[at] == '\r';
  }

  private boolean passLineEnd() {
    if (at < end && bytes[at] == '\r') {
      at++;
      if (at >= end || bytes[at] != '\n') {
        return false;
      }
    }
    at++;
    return true;
  }
}
