package nectally.csv.lane;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import nectally.csv.ByteBlocks.Block;
import nectally.csv.CellText;
import nectally.csv.lane.LineCells.Line;
import nectally.csv.lane.RowPlan.Run;
import nectally.csv.lane.RowPlan.Use;

/**
 * Adds up the rows of blocks, for one thread.
 *
 * <p>A row is not cut where its cells are byte for byte those of the row before, but for its key's,
 * which are those of the key that followed last time: then only the number is read.
 */
final class KeyReader {

  private static final int MOST_DIGITS = 18;
  private static final int UNLIKE = -1;

  private final Run[] runs;
  private final int[] others;
  private final int number;
  private final byte delimiter;
  private final LineCells cells;
  private final PartCells parts;
  private final KeyNames names;
  private final KeySums sums;
  private final SeenParts seen;
  private final SeenParts.Batch batch = new SeenParts.Batch();

  private byte[] bytes = {};
  private int end;
  private long block;
  private int line;

  private final WhereCells where;
  private byte[] whereOthers = {'\n'};
  private final String[] texts;
  private int version;
  private long print;
  private int group = -1;
  private long keys;
  private boolean isDoubtful;
  private int last = -1;

  /** How many runs a row starts with that are often those of the row before, which starts here. */
  private final int startRuns;

  private int start;
  private int startLength;
  private long value;

  KeyReader(RowPlan plan, char delimiter, PartCells parts, RowKeys all, SeenParts seen) {
    runs = plan.runs().toArray(new Run[0]);
    where = new WhereCells(runs);
    others = plan.columns(Use.OTHER);
    texts = new String[others.length];
    Arrays.fill(texts, "");
    startRuns = runs.length > 2 && runs[0].isKey() && !runs[1].isNumber() ? 2 : 0;
    number = plan.columns(Use.NUMBER)[0];
    this.delimiter = (byte) delimiter;
    cells = new LineCells(delimiter, plan.size());
    this.parts = parts;
    this.seen = seen;
    sums = new KeySums(others.length);
    names = new KeyNames(plan, all, sums);
  }

  KeySums sums() {
    return sums;
  }

  /** Returns how many lines the last block has. */
  int lines() {
    return line;
  }

  /** Adds up the rows of a block; returns false where it has any that is odd. */
  boolean read(Block next) {
    bytes = next.bytes();
    end = next.length();
    block = next.number();
    line = 0;
    startLength = 0;
    cells.start(next);
    int at = 0;
    while (at < end) {
      int behind = behindLikely(at);
      if (behind < 0) {
        behind = behindCut(at);
        if (behind < 0) {
          return false;
        }
      }
      at = behind;
      line++;
    }
    return !isDoubtful;
  }

  /** Hands on what was seen last; returns false where some of it was seen before. */
  boolean finish() {
    flush();
    return seen.take(batch) && !isDoubtful;
  }

  /** Adds a row that is like the last one; returns where it ends, or that it is not. */
  private int behindLikely(int from) {
    int key = last < 0 ? -1 : sums.follower(last);
    if (key < 0) {
      return UNLIKE;
    }
    byte[][] own = sums.runs(key);
    int at = from;
    int keyRun = 0;
    int whereFrom = 0;
    int first = 0;
    if (startLength > 0 && sums.followsAlike(last)) {
      at += startLength;
      if (at > end || !Arrays.equals(bytes, start, start + startLength, bytes, from, at)) {
        return UNLIKE;
      }
      first = startRuns;
      keyRun = 1;
      whereFrom = where.end(startRuns - 1);
    } else {
      // Behind a row of another first run, the row that starts there tells nothing any more.
      startLength = 0;
    }
    for (int i = first; i < runs.length; i++) {
      if (runs[i].isNumber()) {
        at = behindNumber(at);
      } else if (runs[i].isKey()) {
        byte[] text = own[keyRun++];
        at = isAt(at, text, 0, text.length) ? at + text.length : UNLIKE;
      } else {
        int whereEnd = where.end(i);
        at = isAt(at, where.bytes(), whereFrom, whereEnd) ? at + whereEnd - whereFrom : UNLIKE;
        whereFrom = whereEnd;
      }
      if (at < 0 || at >= end) {
        return UNLIKE;
      }
      if (i + 1 < runs.length && bytes[at++] != delimiter) {
        return UNLIKE;
      }
    }
    if (bytes[at] == '\r' && at + 1 < end) {
      at++;
    }
    if (bytes[at] != '\n' || !add(key, from, at)) {
      return UNLIKE;
    }
    last = key;
    return at + 1;
  }

  private boolean isAt(int at, byte[] text, int from, int to) {
    return at + to - from <= end && Arrays.equals(bytes, at, at + to - from, text, from, to);
  }

  /** Reads the number here; returns where its cell ends, or that it is not plain. */
  private int behindNumber(int from) {
    byte[] own = bytes;
    int stop = end;
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
      return UNLIKE;
    }
    value = read;
    if (quoted) {
      return at < stop && own[at] == '"' ? at + 1 : UNLIKE;
    }
    return at;
  }

  /** Cuts a row and adds it; returns where the next one starts, or that this one is odd. */
  private int behindCut(int from) {
    cells.seek(from);
    Line found = cells.next();
    if (found == Line.EMPTY) {
      return cells.at();
    }
    if (found != Line.ROW
        || (cells.hasLongLetters() && !isText(from, cells.at()))
        || behindNumber(KeyNames.start(cells, number)) != cells.end(number)
        || !go()) {
      return UNLIKE;
    }
    int key = last < 0 ? -1 : sums.follower(last);
    if (key < 0 || !names.isOf(cells, key)) {
      key = names.of(cells);
      if (key < 0) {
        return UNLIKE;
      }
      if (last >= 0) {
        sums.follow(last, key);
      }
    }
    last = key;
    start = from;
    startLength = startRuns == 0 ? 0 : cells.end(runs[startRuns - 1].last()) + 1 - from;
    return add(key, from, cells.at()) ? cells.at() : UNLIKE;
  }

  /** Returns whether bytes are UTF-8 for sure. */
  private boolean isText(int from, int to) {
    return new String(bytes, from, to - from, StandardCharsets.UTF_8).indexOf('\uFFFD') < 0;
  }

  /** Goes to the part of the row that was cut; returns false where that is odd. */
  private boolean go() {
    if (print != 0 && where.isAt(cells)) {
      return true;
    }
    flush();
    where.take(cells);
    print = parts.print(cells);
    readOthers();
    return print != 0;
  }

  private void readOthers() {
    if (others.length == 0) {
      return;
    }
    if (!KeyNames.isJoined(whereOthers, cells, others)) {
      whereOthers = KeyNames.joined(cells, others);
      version++;
      for (int i = 0; i < others.length; i++) {
        texts[i] = CellText.of(bytes, cells.from(others[i]), cells.to(others[i]));
      }
    }
  }

  private boolean add(int key, int from, int to) {
    if (sums.group(key) != group) {
      flush();
      group = sums.group(key);
    }
    long bit = sums.bit(key);
    if ((keys & bit) != 0) {
      return false;
    }
    keys |= bit;
    if (others.length > 0 && !sums.hasSeen(key, version)) {
      sums.see(key, version, texts);
    }
    long rows = sums.add(key, value);
    if (rows <= 2) {
      keep(key, rows, from, to);
    }
    return rows > 0;
  }

  private void keep(int key, long rows, int from, int to) {
    KeySums.Kept kept = sums.kept(key);
    if (rows == 1) {
      kept.first = Arrays.copyOfRange(bytes, from, to);
      kept.firstNumber = value;
      kept.block = block;
      kept.line = line;
    } else {
      kept.second = Arrays.copyOfRange(bytes, from, to);
    }
  }

  /** Hands on which keys there were in the part so far. */
  private void flush() {
    if (keys != 0) {
      batch.add(group, print, keys);
      isDoubtful |= batch.isFull() && !seen.take(batch);
      keys = 0;
    }
    group = -1;
  }
}
