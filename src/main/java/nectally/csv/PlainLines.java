package nectally.csv;

import java.io.IOException;
import java.util.Arrays;

/**
 * The records of a text as long as each line is one, cut at every delimiter that is not in quotes.
 *
 * <p>Most files are like that from end to end, and a CSV library spends most of its time on what
 * they do not have. Before a line in which a quote stands anywhere but around a cell, before one
 * that is longer than the buffer and before one that is no UTF-8 this stops, {@link #isCut}, and
 * {@link QuotedRecords} read on. Both take these lines to mean the same, which a test on random
 * texts holds.
 */
final class PlainLines implements Records {

  private static final int UNFINISHED = -1;
  private static final int NOTHING = -2;
  private static final int FOR_OTHERS = -3;

  private final TextReader text;
  private final char delimiter;
  private int[] starts = new int[32];
  private int[] ends = new int[32];
  private int size;
  private long lines;
  private boolean cut;

  /**
   * Prepares to read.
   *
   * @param lines how many lines of the file come before this text
   */
  PlainLines(TextReader text, char delimiter, long lines) {
    this.text = text;
    this.delimiter = delimiter;
    this.lines = lines;
  }

  /** Returns whether there is a line that this class leaves to others. */
  boolean isCut() {
    return cut;
  }

  @Override
  public boolean next() throws IOException {
    int end = cutLine();
    while (end == UNFINISHED) {
      end = text.fetchMore() || text.isAtEnd() ? cutLine() : FOR_OTHERS;
    }
    if (end < 0) {
      cut = end == FOR_OTHERS;
      return false;
    }
    text.skip(end - text.position());
    text.skipLineEnd();
    lines++;
    return true;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public boolean isBlank(int index) {
    return firstLetter(index) == ends[index];
  }

  @Override
  public String cell(int index, String likely) {
    char[] chars = text.buffer();
    int from = firstLetter(index);
    int to = ends[index];
    while (from < to && Blanks.isBlank(chars[to - 1])) {
      to--;
    }
    return isEqual(likely, chars, from, to) ? likely : new String(chars, from, to - from);
  }

  @Override
  public long line() {
    return lines;
  }

  @Override
  public long reached() {
    return lines;
  }

  /** Returns where the cell begins behind its blanks; its end where it has nothing else. */
  private int firstLetter(int index) {
    int from = starts[index];
    while (from < ends[index] && Blanks.isBlank(text.buffer()[from])) {
      from++;
    }
    return from;
  }

  /** Cuts the line that is next; returns where it ends, or why that cannot be said. */
  private int cutLine() {
    char[] chars = text.buffer();
    int limit = text.limit();
    boolean atEnd = text.isAtEnd();
    int at = text.position();
    size = 0;
    if (at == limit) {
      return atEnd ? NOTHING : UNFINISHED;
    }
    while (true) {
      int from = at;
      at = behindGap(chars, at, limit);
      int to;
      if (at < limit && chars[at] == '"') {
        from = at + 1;
        to = closingQuote(chars, from, limit);
        if (to < 0 || (to == limit && atEnd)) {
          return FOR_OTHERS;
        }
        at = behindGap(chars, Math.min(to + 1, limit), limit);
        if (at < limit && !endsCell(chars[at])) {
          return FOR_OTHERS;
        }
      } else {
        while (at < limit && !endsCell(chars[at])) {
          if (chars[at] == '"') {
            return FOR_OTHERS;
          }
          at++;
        }
        to = at;
      }
      // A carriage return may be the first half of a line end.
      if (!atEnd && (at == limit || (chars[at] == '\r' && at + 1 == limit))) {
        return UNFINISHED;
      }
      add(from, to);
      if (at == limit || chars[at] != delimiter) {
        return at;
      }
      at++;
    }
  }

  /** Returns where the quote is, or the limit; less than 0 if the line ends before it. */
  private static int closingQuote(char[] chars, int from, int limit) {
    for (int at = from; at < limit; at++) {
      if (chars[at] == '"') {
        return at;
      }
      if (chars[at] == '\n' || chars[at] == '\r') {
        return -1;
      }
    }
    return limit;
  }

  /** Passes over what may stand between a quote and a delimiter. */
  private int behindGap(char[] chars, int from, int limit) {
    int at = from;
    while (at < limit && Character.isWhitespace(chars[at]) && !endsCell(chars[at])) {
      at++;
    }
    return at;
  }

  private boolean endsCell(char c) {
    return c == delimiter || c == '\n' || c == '\r';
  }

  private void add(int start, int end) {
    if (size == ends.length) {
      starts = Arrays.copyOf(starts, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
    }
    starts[size] = start;
    ends[size++] = end;
  }

  private static boolean isEqual(String text, char[] chars, int from, int to) {
    if (text.length() != to - from) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (text.charAt(i - from) != chars[i]) {
        return false;
      }
    }
    return true;
  }
}
