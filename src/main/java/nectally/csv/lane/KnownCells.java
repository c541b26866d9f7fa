package nectally.csv.lane;

import java.util.ArrayList;
import java.util.List;
import nectally.csv.ByteBlocks.Block;
import nectally.csv.CellText;
import nectally.csv.EightBytes;
import nectally.csv.lane.RowPlan.Use;

/**
 * Cuts rows of which most cells were met before, for one thread: those but the parts' and the
 * number are known by their bytes. Whatever a row has beyond plain cells and a few digits is left
 * to others.
 */
final class KnownCells {

  /** What is returned for a row that is left to others. */
  static final int NOT_PLAIN = -1;

  /** So many digits are no more than an {@code int} holds. */
  private static final int MOST_DIGITS = 9;

  private static final long HIGH = EightBytes.eight('\u0080');

  /** What a column is: one that is known by its bytes, or the number, or something else. */
  private static final byte KNOWN = 1;

  private static final byte NUMBER = 2;

  private final byte delimiter;
  private final long delimiters;
  private final byte[] kinds;

  /** The first and the last column of each run of known ones. */
  private final int[] firsts;

  private final int[] lasts;

  /** Where these runs start and end in the row, and its cells end, and prints of the others. */
  private final int[] from;

  private final int[] to;
  private final int[] ends;
  private final long[] prints;
  private int start;
  private long hash;
  private int value;

  /** All letters of the cells that are not known, put upon one another. */
  private long letters;

  private byte[] bytes = {};
  private int end;

  KnownCells(RowPlan plan, byte delimiter) {
    this.delimiter = delimiter;
    delimiters = EightBytes.eight((char) delimiter);
    kinds = new byte[plan.size()];
    kinds[plan.columns(Use.NUMBER)[0]] = NUMBER;
    for (Use use : List.of(Use.SCOPE, Use.KEY, Use.OTHER)) {
      for (int column : plan.columns(use)) {
        kinds[column] = KNOWN;
      }
    }
    List<Integer> edges = new ArrayList<>();
    for (int i = 0; i <= kinds.length; i++) {
      if ((i > 0 && kinds[i - 1] == KNOWN) != (i < kinds.length && kinds[i] == KNOWN)) {
        edges.add(i);
      }
    }
    firsts = new int[edges.size() / 2];
    lasts = new int[firsts.length];
    for (int run = 0; run < firsts.length; run++) {
      firsts[run] = edges.get(2 * run);
      lasts[run] = edges.get(2 * run + 1) - 1;
    }
    from = new int[firsts.length];
    to = new int[firsts.length];
    ends = new int[plan.size()];
    prints = new long[plan.size()];
  }

  /** Returns whether any of these columns is known by its bytes. */
  boolean areAnyKnown(int[] columns) {
    for (int column : columns) {
      if (kinds[column] == KNOWN) {
        return true;
      }
    }
    return false;
  }

  /** Goes to a block. */
  void start(Block block) {
    bytes = block.bytes();
    end = block.length();
  }

  byte[] bytes() {
    return bytes;
  }

  /** Returns where the runs of known cells start in the row that was cut or taken last. */
  int[] from() {
    return from;
  }

  /** Returns where they end. */
  int[] to() {
    return to;
  }

  /** Returns a number that follows from the known cells. */
  long hash() {
    return hash;
  }

  /** Returns the number of the row that was cut last. */
  int value() {
    return value;
  }

  /** Returns where a cell of the row starts that was cut last. */
  int start(int column) {
    return column == 0 ? start : ends[column - 1] + 1;
  }

  /** Returns where a cell of that row ends. */
  int end(int column) {
    return ends[column];
  }

  /** Returns the {@linkplain EightBytes#print print} of a cell of that row that is not known. */
  long print(int column) {
    return prints[column];
  }

  /**
   * Cuts a row; returns where the next one starts, {@link #NOT_PLAIN} where it is for others.
   *
   * <p>This is where the time goes: one loop, and variables alone.
   */
  int cut(int first) {
    byte[] own = bytes;
    int[] stops = ends;
    byte[] hows = kinds;
    byte between = delimiter;
    long mixed = 0;
    int next = first;
    start = first;
    letters = 0;
    for (int column = 0; column < stops.length; column++) {
      int kind = hows[column];
      if (kind == KNOWN) {
        // One with a quote is like none that was learned.
        long print = 0;
        long eight = EightBytes.at(own, next);
        long found = LineCells.foundButQuotes(eight, delimiters);
        while (found == 0) {
          print = EightBytes.mixed(print, eight);
          next += 8;
          eight = EightBytes.at(own, next);
          found = LineCells.foundButQuotes(eight, delimiters);
        }
        print = EightBytes.mixed(print, eight & (((found & -found) >>> 7) - 1));
        next += EightBytes.below(found);
        mixed = EightBytes.mixed(mixed, print);
      } else {
        next = kind == NUMBER ? behindNumber(next) : behindOther(column, next);
        if (next < 0) {
          return NOT_PLAIN;
        }
      }
      stops[column] = next;
      if (own[next++] != between) {
        hash = mixed;
        return column + 1 == stops.length ? behindLine(next - 1) : NOT_PLAIN;
      }
    }
    return NOT_PLAIN;
  }

  /** Passes a cell of a part, or one of which nothing is wanted. */
  private int behindOther(int column, int first) {
    byte[] own = bytes;
    int next = first;
    long print = 0;
    long all = 0;
    long eight = EightBytes.at(own, next);
    long found = LineCells.found(eight, delimiters);
    while (found == 0) {
      print = EightBytes.mixed(print, eight);
      all |= eight;
      next += 8;
      eight = EightBytes.at(own, next);
      found = LineCells.found(eight, delimiters);
    }
    eight &= ((found & -found) >>> 7) - 1;
    letters |= all | eight;
    prints[column] = EightBytes.mixed(print, eight);
    return next + EightBytes.below(found);
  }

  private int behindNumber(int first) {
    byte[] own = bytes;
    int next = first;
    int read = 0;
    // Behind the block stands a zero, and what is no digit is above nine where it has no sign.
    char digit = (char) (own[next] - '0');
    while (digit <= 9) {
      read = 10 * read + digit;
      digit = (char) (own[++next] - '0');
    }
    value = read;
    return next > first && next - first <= MOST_DIGITS ? next : NOT_PLAIN;
  }

  private int behindLine(int lineEnd) {
    int at = bytes[lineEnd] == '\r' ? lineEnd + 1 : lineEnd;
    if (at >= end || bytes[at] != '\n') {
      return NOT_PLAIN;
    }
    for (int run = 0; run < firsts.length; run++) {
      from[run] = start(firsts[run]);
      to[run] = ends[lasts[run]];
    }
    return at + 1;
  }

  /** Returns whether the cells of the row that was cut last that are not known are UTF-8. */
  boolean areText() {
    if ((letters & HIGH) == 0) {
      return true;
    }
    for (int column = 0; column < kinds.length; column++) {
      if (kinds[column] != KNOWN && !CellText.isSound(bytes, start(column), ends[column])) {
        return false;
      }
    }
    return true;
  }

  /** Takes the known cells of a row that was cut otherwise; returns false where any has quotes. */
  boolean take(LineCells cells) {
    long mixed = 0;
    for (int column = 0; column < kinds.length; column++) {
      if (kinds[column] == KNOWN) {
        if (cells.start(column) != cells.from(column)) {
          return false;
        }
        mixed = EightBytes.mixed(mixed, cells.print(column));
      }
    }
    for (int run = 0; run < firsts.length; run++) {
      from[run] = cells.from(firsts[run]);
      to[run] = cells.to(lasts[run]);
    }
    hash = mixed;
    return true;
  }
}
