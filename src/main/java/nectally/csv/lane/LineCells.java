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

  private static final long BASIS = 0xCBF29CE484222325L;
  private static final long PRIME = 0x100000001B3L;

  private final byte delimiter;
  private final boolean[] stops = new boolean[256];

  /** No letter above this one ends a cell. */
  private final byte highest;

  private final int[] from;
  private final int[] to;
  private final long[] hashes;
  private byte[] bytes = {};
  private int end;
  private int at;
  private byte letters;

  /** Prepares to cut lines of a table of so many columns. */
  public LineCells(char delimiter, int columns) {
    this.delimiter = (byte) delimiter;
    from = new int[columns];
    to = new int[columns];
    hashes = new long[columns];
    for (int c = 0; c < ' '; c++) {
      stops[c] = c != '\t';
    }
    stops['"'] = true;
    stops[delimiter] = true;
    highest = (byte) Math.max(delimiter, '"');
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

  /** Goes behind a line that was read otherwise, and may have letters beyond ASCII. */
  public void pass(int behind, boolean longLetters) {
    at = behind;
    letters |= (byte) (longLetters ? -1 : 0);
  }

  /** Goes to the start of a line. */
  void seek(int line) {
    at = line;
    letters = 0;
  }

  /** Returns where the next line starts. */
  public int at() {
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
    return (int) (hashes[column] ^ hashes[column] >>> 32);
  }

  /**
   * Returns a number of 64 bits that follows from the bytes of a cell, as {@link #print} has it.
   */
  long print(int column) {
    return hashes[column];
  }

  /** Returns the number that follows from some bytes, by Fowler, Noll and Vo. */
  static long print(byte[] bytes) {
    long print = BASIS;
    for (byte each : bytes) {
      print = (print ^ each) * PRIME;
    }
    return print;
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
    return isPlain() ? Line.ROW : line();
  }

  /**
   * Cuts the next line where it is a row without quotes; or else leaves it to {@link #line()}. This
   * is where the time goes: one loop, and variables alone.
   */
  private boolean isPlain() {
    byte[] own = bytes;
    boolean[] stop = stops;
    byte low = highest;
    int last = end;
    int columns = from.length;
    int column = 0;
    int start = at;
    long hash = BASIS;
    int all = letters;
    for (int next = at; next < last; next++) {
      byte letter = own[next];
      if (letter > low || !stop[letter & 0xFF]) {
        hash = (hash ^ letter) * PRIME;
        all |= letter;
        continue;
      }
      if (column == columns) {
        return false;
      }
      from[column] = start;
      to[column] = next;
      hashes[column++] = hash;
      if (letter == '\n' && column == columns && next > from[0]) {
        at = next + 1;
        letters = (byte) all;
        return true;
      }
      if (letter != delimiter) {
        return false;
      }
      start = next + 1;
      hash = BASIS;
    }
    return false;
  }

  /** Cuts the next line, cell by cell. */
  private Line line() {
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

  /**
   * Cuts neighbouring cells of a line, of which the first starts here.
   *
   * @return where the last one ends, -1 where they may be none
   */
  int cut(int start, int first, int last) {
    at = start;
    int column = first;
    while (start >= 0 && cell(column)) {
      if (column == last) {
        return at;
      }
      if (at >= end || bytes[at] != delimiter) {
        return -1;
      }
      at++;
      column++;
    }
    return -1;
  }

  /** Cuts the cell that starts here; returns whether it is one. */
  private boolean cell(int column) {
    byte[] own = bytes;
    int stop = end;
    int start = at;
    boolean quoted = start < stop && own[start] == '"';
    if (quoted) {
      start++;
    }
    int next = behindLetters(start, quoted, column);
    if (column < from.length) {
      from[column] = start;
      to[column] = next;
    }
    if (quoted) {
      if (next >= stop || own[next] != '"') {
        return false;
      }
      next++;
    }
    at = next;
    return next >= stop || own[next] == delimiter || own[next] == '\n' || own[next] == '\r';
  }

  /** Returns where the letters end that start here; in quotes a delimiter is one of them. */
  private int behindLetters(int start, boolean quoted, int column) {
    byte[] own = bytes;
    boolean[] stop = stops;
    byte low = highest;
    int last = end;
    long hash = BASIS;
    int all = letters;
    int next = start;
    while (next < last) {
      byte letter = own[next];
      if (letter <= low && stop[letter & 0xFF] && !(quoted && letter == delimiter)) {
        break;
      }
      hash = (hash ^ letter) * PRIME;
      all |= letter;
      next++;
    }
    letters = (byte) all;
    if (column < hashes.length) {
      hashes[column] = hash;
    }
    return next;
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
