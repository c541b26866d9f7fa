package nectally.csv.lane;

import nectally.csv.ByteBlocks.Block;
import nectally.csv.EightBytes;

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

  private static final int NOT_PLAIN = -1;
  private static final long QUOTES = EightBytes.eight('"');
  private static final long BLANKS = EightBytes.eight(' ');
  private static final long HIGH = EightBytes.eight('\u0080');

  private final byte delimiter;
  private final long delimiters;
  private final int[] from;
  private final int[] to;
  private final long[] hashes;
  private byte[] bytes = {};
  private int end;
  private int at;

  /** All letters so far, put upon one another. */
  private long letters;

  /** Prepares to cut lines of a table of so many columns. */
  public LineCells(char delimiter, int columns) {
    this.delimiter = (byte) delimiter;
    delimiters = EightBytes.eight(delimiter);
    from = new int[columns];
    to = new int[columns];
    hashes = new long[columns];
  }

  /** Goes to the start of a block. */
  public void start(Block block) {
    bytes = block.bytes();
    end = block.length();
    at = 0;
    letters = 0;
  }

  /** Goes to the start of some lines. */
  public void start(byte[] lines) {
    bytes = EightBytes.copy(lines, 0, lines.length);
    end = lines.length;
    at = 0;
    letters = 0;
  }

  /**
   * Goes behind a line that was read otherwise, and may have letters beyond ASCII.
   *
   * @return false where the line does not end here
   */
  public boolean isPassed(int lineEnd, boolean longLetters) {
    int behind = bytes[lineEnd] == '\r' ? lineEnd + 1 : lineEnd;
    if (behind >= end || bytes[behind] != '\n') {
      return false;
    }
    at = behind + 1;
    letters |= longLetters ? HIGH : 0;
    return true;
  }

  /** Returns what stands between cells. */
  public byte delimiter() {
    return delimiter;
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
    return (letters & HIGH) != 0;
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
    return (int) hashes[column];
  }

  /** Returns the {@linkplain EightBytes#print print} of a cell. */
  long print(int column) {
    return hashes[column];
  }

  /** Returns where a cell starts, with the quote before it. */
  public int start(int column) {
    int first = from[column];
    return end(column) > to[column] ? first - 1 : first;
  }

  /** Returns where a cell ends with the quote behind it: at the delimiter or the line's end. */
  public int end(int column) {
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

  /** Cuts the next line where it is a row of plain cells, or else leaves it to {@link #line()}. */
  private boolean isPlain() {
    int behind = cut(at, 0, from.length - 1);
    return behind > at && isPassed(behind, false);
  }

  /**
   * Cuts neighbouring cells of a line, of which the first starts here. This is where the time goes:
   * one loop, and variables alone.
   *
   * @return where the last one ends; below 0 where they may be none, or one has a tab
   */
  public int cut(int start, int first, int last) {
    byte[] own = bytes;
    int next = start;
    long all = 0;
    for (int column = first; next >= 0; column++) {
      boolean quoted = own[next] == '"';
      long ends = quoted ? QUOTES : delimiters;
      next = quoted ? next + 1 : next;
      from[column] = next;
      long print = 0;
      long eight = EightBytes.at(own, next);
      long found = found(eight, ends);
      while (found == 0) {
        print = EightBytes.mixed(print, eight);
        all |= eight;
        next += 8;
        eight = EightBytes.at(own, next);
        found = found(eight, ends);
      }
      eight &= ((found & -found) >>> 7) - 1;
      all |= eight;
      hashes[column] = EightBytes.mixed(print, eight);
      next += EightBytes.below(found);
      to[column] = next;
      if (quoted && own[next++] != '"') {
        return NOT_PLAIN;
      }
      if (column == last) {
        letters |= all;
        return isEnd(next) ? next : NOT_PLAIN;
      }
      next = own[next] == delimiter ? next + 1 : NOT_PLAIN;
    }
    return NOT_PLAIN;
  }

  /**
   * Passes a cell of which nothing is wanted.
   *
   * @return where the next cell starts; below 0 where this one has quotes, or is the last
   */
  public int behindPlain(int start) {
    int next = start;
    long eight = EightBytes.at(bytes, next);
    long found = found(eight, delimiters);
    while (found == 0) {
      letters |= eight;
      next += 8;
      eight = EightBytes.at(bytes, next);
      found = found(eight, delimiters);
    }
    letters |= eight & (((found & -found) >>> 7) - 1);
    next += EightBytes.below(found);
    return bytes[next] == delimiter ? next + 1 : NOT_PLAIN;
  }

  /** Returns high bits of which the lowest is that of a letter which ends a cell, if any is. */
  static long found(long eight, long ends) {
    return foundButQuotes(eight, ends) | (EightBytes.zeros(eight ^ QUOTES) & HIGH);
  }

  /** Returns the same where quotes end no cell. */
  static long foundButQuotes(long eight, long ends) {
    long low = (eight - BLANKS) & ~eight;
    return (low | EightBytes.zeros(eight ^ ends)) & HIGH;
  }

  private boolean isEnd(int next) {
    byte letter = bytes[next];
    return next >= end || letter == delimiter || letter == '\n' || letter == '\r';
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

  /** Cuts the cell that starts here; returns whether it is one. */
  private boolean cell(int column) {
    byte[] own = bytes;
    boolean quoted = at < end && own[at] == '"';
    int start = quoted ? at + 1 : at;
    int next = start;
    while (next < end && (!isStop(own[next]) || (quoted && own[next] == delimiter))) {
      letters |= own[next];
      next++;
    }
    if (column < from.length) {
      from[column] = start;
      to[column] = next;
      hashes[column] = EightBytes.print(own, start, next);
    }
    if (quoted) {
      if (next >= end || own[next] != '"') {
        return false;
      }
      next++;
    }
    at = next;
    return isEnd(next);
  }

  private boolean isStop(byte letter) {
    boolean control = letter >= 0 && letter < ' ' && letter != '\t';
    return control || letter == '"' || letter == delimiter;
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
