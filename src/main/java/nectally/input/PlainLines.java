package nectally.input;

import java.io.IOException;
import java.util.Arrays;

/**
 * The records of a text as long as no quote has come: each line is one, cut at every delimiter.
 *
 * <p>Most files are like that from end to end, and a CSV library spends most of its time on what
 * they do not have. Before a line with a quote, one that is longer than the buffer or one that is
 * no UTF-8 this stops, {@link #isCut}, and {@link QuotedRecords} read on. Both take plain lines to
 * mean the same, which a test on random texts holds.
 */
final class PlainLines implements Records {

  private static final int UNFINISHED = -1;
  private static final int QUOTED = -2;

  private final Utf8Reader text;
  private final char delimiter;
  private int[] ends = new int[32];
  private int start;
  private int size;
  private long lines;
  private boolean cut;

  /**
   * Prepares to read.
   *
   * @param lines how many lines of the file come before this text
   */
  PlainLines(Utf8Reader text, char delimiter, long lines) {
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
    int end = cut();
    while (end == UNFINISHED && text.fetchMore()) {
      end = cut();
    }
    if (end == UNFINISHED && text.isAtEnd()) {
      // A carriage return is a line end by itself now that no line feed can follow.
      end = cut();
      if (end == UNFINISHED && start == text.limit()) {
        return false;
      }
      if (end == UNFINISHED) {
        add(text.limit());
        end = text.limit();
      }
    }
    if (end < 0) {
      cut = true;
      return false;
    }
    text.skip(end - start);
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
    int from = index == 0 ? start : ends[index - 1] + 1;
    while (from < ends[index] && Blanks.isBlank(text.buffer()[from])) {
      from++;
    }
    return from;
  }

  /** Cuts the line that is next; returns where it ends, or why that cannot be said. */
  private int cut() {
    char[] chars = text.buffer();
    int limit = text.limit();
    start = text.position();
    size = 0;
    for (int i = start; i < limit; i++) {
      char c = chars[i];
      if (c == delimiter) {
        add(i);
      } else if (c == '"') {
        return QUOTED;
      } else if (c == '\n' || c == '\r') {
        boolean halfSeen = c == '\r' && i + 1 == limit && !text.isAtEnd();
        add(i);
        return halfSeen ? UNFINISHED : i;
      }
    }
    return UNFINISHED;
  }

  private void add(int end) {
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, 2 * size);
    }
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
