package nectally.csv.lane;

import nectally.csv.ByteBlocks.Block;
import nectally.csv.EightBytes;
import nectally.csv.lane.LineCells.Line;
import nectally.csv.lane.RowPlan.Run;
import nectally.csv.lane.RowPlan.Use;
import org.jspecify.annotations.Nullable;

/**
 * Adds up the rows of blocks, for one thread.
 *
 * <p>A row is not cut where its cells are byte for byte those of the row before, but for its key's,
 * which are those of the key that followed last time: then only the number is read. Where it is of
 * another part, only what says so is cut.
 */
final class KeyReader {

  private static final int UNLIKE = -1;

  /** Where more rows than this are not as expected, few are expected to be. */
  private static final int FEW = 15;

  /** Of so many rows in no order one is expected to be as expected. */
  private static final int MANY = 255;

  private final Run[] runs;
  private final int number;
  private final byte delimiter;
  private final LineCells cells;
  private final KeyNames names;
  private final PartSums sums;
  private final RowPart part;
  private final PlainFigure figure = new PlainFigure();
  private final AlikeRows alike;
  private final ScatteredRows unordered;

  /** How many runs a row starts with that are often those of the row before, which starts here. */
  private final int startRuns;

  private int start;
  private int startLength;

  private byte[] bytes = {};
  private int end;
  private int line;

  /** The sum of the row before. */
  private @Nullable KeySum last;

  /** How many rows in turn were not such as the row before would have it. */
  private int scattered;

  KeyReader(RowPlan plan, char delimiter, PartCells parts, RowKeys all) {
    runs = plan.runs().toArray(new Run[0]);
    startRuns = plan.startRuns();
    number = plan.columns(Use.NUMBER)[0];
    this.delimiter = (byte) delimiter;
    cells = new LineCells(delimiter, plan.size());
    KeySums found = new KeySums();
    names = new KeyNames(plan, all, found);
    RowTexts texts = new RowTexts(plan.columns(Use.OTHER));
    sums = new PartSums(found, texts);
    part = new RowPart(runs, cells, parts, texts, sums);
    alike = new AlikeRows(this.delimiter, sums);
    unordered = new ScatteredRows(plan, this.delimiter, parts, sums);
  }

  KeySums sums() {
    return sums.sums();
  }

  /** Returns in which parts keys were seen. */
  SeenParts seen() {
    return sums.seen();
  }

  /** Returns how many lines the last block has. */
  int lines() {
    return line;
  }

  /** Adds up the rows of a block; returns false where it has any that is odd. */
  boolean read(Block next) {
    bytes = next.bytes();
    end = next.length();
    line = 0;
    startLength = 0;
    cells.start(next);
    sums.start(next);
    figure.start(next);
    alike.start(next);
    unordered.start(next);
    int at = 0;
    while (at < end) {
      at = behind(at);
      if (at < 0) {
        return false;
      }
    }
    return !sums.isDoubtful();
  }

  /** Adds a row, or several; returns where the next starts, or that this one is odd. */
  private int behind(int at) {
    if (scattered > FEW && (line & MANY) != 0) {
      return behindScattered(at);
    }
    int behind = startRuns > 0 ? behindAlike(at) : behindLikely(at);
    if (behind <= at) {
      behind = behindElsewhere(at);
    }
    scattered = behind < 0 ? scattered + 1 : 0;
    return behind < 0 ? behindCut(at, true) : behind;
  }

  /** Adds rows in no order, or one; returns where the next starts, or that this one is odd. */
  private int behindScattered(int at) {
    int behind = unordered.behind(at, MANY + 1 - (line & MANY));
    line += unordered.rows();
    return behind > at ? behind : behindCut(at, false);
  }

  /** Hands on what was seen last; returns false where some of it was seen before. */
  boolean finish() {
    return sums.finish() && unordered.finish();
  }

  /**
   * Adds rows that start as the one before and go on as the key that followed last time, and
   * returns where the first other one starts.
   */
  private int behindAlike(int from) {
    if (startLength == 0) {
      return from;
    }
    int behind = alike.behind(from, start, startLength, last);
    last = alike.last();
    line += alike.rows();
    return behind;
  }

  /** Adds a row of the same part whose key is the one that followed last time. */
  private int behindLikely(int from) {
    KeySum sum = likely();
    if (sum == null) {
      return UNLIKE;
    }
    int at = from;
    int keyRun = 0;
    int whereFrom = 0;
    for (int i = 0; i < runs.length; i++) {
      if (runs[i].isNumber()) {
        at = figure.behind(at);
      } else if (runs[i].isKey()) {
        at = behind(at, sum, keyRun++);
      } else {
        at = behind(at, part.where().bytes(), whereFrom, part.where().end(i));
        whereFrom = part.where().end(i);
      }
      at = behindDelimiter(at, i);
      if (at < 0) {
        return UNLIKE;
      }
    }
    return addedLast(sum, from, at);
  }

  /** Adds a row of another part whose key is the one that followed last time. */
  private int behindElsewhere(int from) {
    KeySum sum = likely();
    if (sum == null) {
      return UNLIKE;
    }
    int at = from;
    int keyRun = 0;
    for (int i = 0; i < runs.length; i++) {
      if (runs[i].isNumber()) {
        at = figure.behind(at);
      } else if (runs[i].isKey()) {
        at = behind(at, sum, keyRun++);
      } else {
        at = part.cut(bytes, at, runs[i]);
      }
      int behind = behindDelimiter(at, i);
      if (behind < 0) {
        return UNLIKE;
      }
      if (i + 1 == startRuns) {
        start = from;
        startLength = behind - from;
      }
      at = behind;
    }
    if ((bytes[at] != '\n' && bytes[at] != '\r') || !part.enter(startRuns == 0)) {
      startLength = 0;
      return UNLIKE;
    }
    return addedLast(sum, from, at);
  }

  /** Returns the sum of the row that is likely to be next. */
  private @Nullable KeySum likely() {
    KeySum before = last;
    return before == null ? null : before.follower;
  }

  /** Returns where the run behind this one starts, if it is not the last. */
  private int behindDelimiter(int at, int run) {
    if (at < 0 || at >= end) {
      return UNLIKE;
    }
    if (run + 1 == runs.length) {
      return at;
    }
    return bytes[at] == delimiter ? at + 1 : UNLIKE;
  }

  private int behind(int at, KeySum sum, int run) {
    return behind(at, sum.bytes, sum.start(run), sum.ends[run]);
  }

  private int behind(int at, byte[] text, int from, int to) {
    int behind = at + to - from;
    return behind <= end && EightBytes.areEqual(bytes, at, text, from, to - from) ? behind : UNLIKE;
  }

  /** Adds a row, which is the one before all others then. */
  private int addedLast(KeySum sum, int from, int to) {
    last = sum;
    return added(sum, from, to);
  }

  /**
   * Adds a row whose last cell ends here; returns where the next starts, or that it must not be.
   */
  private int added(KeySum sum, int from, int to) {
    int at = to;
    if (at < 0) {
      return UNLIKE;
    }
    if (bytes[at] == '\r' && at + 1 < end) {
      at++;
    }
    if (bytes[at] != '\n' || !sums.add(sum, figure.value(), from, at + 1, line)) {
      return UNLIKE;
    }
    line++;
    return at + 1;
  }

  /**
   * Cuts a row and adds it; returns where the next one starts, or that this one is odd.
   *
   * @param learns whether rows are as expected often enough to learn what to expect
   */
  private int behindCut(int from, boolean learns) {
    cells.seek(from);
    Line found = cells.next();
    if (found == Line.EMPTY) {
      line++;
      return cells.at();
    }
    if (found != Line.ROW
        || figure.behind(cells.start(number)) != cells.end(number)
        || !part.isText(bytes)
        || !part.enter(startRuns == 0)) {
      return UNLIKE;
    }
    KeySum before = last;
    KeySum sum = learns ? likely() : null;
    if (sum == null || !names.isOf(cells, sum)) {
      sum = names.of(cells);
      if (sum == null) {
        return UNLIKE;
      }
      if (learns && before != null) {
        before.follow(sum, startRuns == 1);
      }
    }
    start = from;
    startLength = startRuns == 0 ? 0 : cells.end(runs[startRuns - 1].last()) + 1 - from;
    last = sum;
    boolean added = sums.add(sum, figure.value(), from, cells.at(), line++);
    if (!learns) {
      unordered.learn(cells, sum);
    }
    return added ? cells.at() : UNLIKE;
  }
}
