package nectally.ballots;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import nectally.ballots.LaneColumns.Role;
import nectally.ballots.LaneJournal.What;
import nectally.ballots.LaneNames.Name;
import nectally.csv.ByteBlocks.Block;
import nectally.csv.CellText;
import nectally.csv.lane.ByteNames;
import nectally.csv.lane.LineCells;
import org.jspecify.annotations.Nullable;

/** Makes ballots of the rows of a block, for one thread; whatever is odd is left to others. */
final class LaneRows {

  /** What a block turns out to be. */
  enum Verdict {
    /** Its ballots are in the journal. */
    PLAIN,
    /** It is rows, but not such as can be counted here. */
    ODD,
    /** It may be no rows at all. */
    BROKEN
  }

  /** Of so many candidates a ballot's names are the bits of a number. */
  private static final int MOST_NAMES = 64;

  private static final int BLANK = -2;
  private static final int ODD = -3;

  private final LaneColumns columns;
  private final LineCells cells;
  private final LanePlaces places;
  private final LaneJournal journal;
  private final LaneFirsts firsts;
  private final long most;
  private final int[] names;
  private final int[] marks;
  private final int[] noMarks;

  private final LikelyNames likely;

  /** Whether columns with names stand behind all that say of what box a ballot is. */
  private final boolean namesLast;

  private final Map<Roll, LaneNames> spelled = new HashMap<>();
  private final Map<Roll, int[]> candidates = new HashMap<>();
  private final ByteNames words = new ByteNames();
  private @Nullable Box lastBox;
  private LaneNames lastNames;
  private int line;
  private long set;
  private boolean twice;

  LaneRows(
      LaneColumns columns, LineCells cells, LanePlaces places, LaneJournal journal, long most) {
    this.columns = columns;
    this.cells = cells;
    this.places = places;
    this.journal = journal;
    this.most = most;
    lastNames = new LaneNames(cells.delimiter());
    firsts = new LaneFirsts(journal);
    names = columns.with(Role.NAME);
    marks = columns.with(Role.MARK);
    noMarks = columns.with(Role.NO_MARK);
    likely = new LikelyNames(columns, cells);
    namesLast = names.length > 0 && names[0] > places.lastColumn();
  }

  /** Reads all rows of a block into the journal. */
  Verdict read(Block block) {
    journal.clear();
    cells.start(block);
    line = 0;
    Verdict verdict = Verdict.PLAIN;
    while (verdict != Verdict.BROKEN && cells.at() < block.length()) {
      verdict = read(block, verdict);
      line++;
    }
    if (verdict == Verdict.BROKEN) {
      return Verdict.BROKEN;
    }
    boolean text = !cells.hasLongLetters() || CellText.isUtf8(block.bytes(), block.length());
    return text ? verdict : Verdict.BROKEN;
  }

  /** Reads the next row; returns what the block is with it. */
  private Verdict read(Block block, Verdict above) {
    if (namesLast && above == Verdict.PLAIN && isCountedByNames(block)) {
      return above;
    }
    LineCells.Line next = cells.next();
    if (next == LineCells.Line.BROKEN) {
      return Verdict.BROKEN;
    }
    if (next == LineCells.Line.EMPTY || above == Verdict.ODD) {
      return next == LineCells.Line.ODD ? Verdict.ODD : above;
    }
    return next == LineCells.Line.ROW && isCounted() ? above : Verdict.ODD;
  }

  /** Returns how many lines the last block has. */
  int lines() {
    return line;
  }

  /**
   * Puts the ballot of the next row into the journal, cutting no name that is where it is expected;
   * returns false where the row is to be read otherwise, as one with anything new is, since it may
   * yet turn out to be no row.
   */
  private boolean isCountedByNames(Block block) {
    int from = cells.at();
    int first = likely.behindOthers(from, places.lastColumn() < 0);
    Box box = first < from ? null : places.same(cells);
    if (box == null) {
      return false;
    }
    int end = likely.behindNames(first, block, names(box));
    if (end <= from || !cells.isPassed(end, likely.hasLongLetters())) {
      return false;
    }
    set = likely.set();
    twice = likely.isTwice();
    take(box);
    return true;
  }

  /** Puts the ballot of the current row into the journal; returns whether that is possible. */
  private boolean isCounted() {
    Box box = places.of(cells);
    clear();
    if (!areNamesRead(box) || !areMarksRead(box)) {
      return false;
    }
    take(box);
    return true;
  }

  private void clear() {
    set = 0;
    twice = false;
  }

  private void take(Box box) {
    firsts.see(box, line);
    if (twice) {
      journal.say(What.TWICE, box, SpelledName.NOBODY, line, 0);
    }
    if (set == 0) {
      firsts.see(What.BLANK, box, line);
    } else if (Long.bitCount(set) > most) {
      firsts.see(What.OVER_VOTE, box, line);
    }
    journal.add(box.number(), set);
  }

  private LaneNames names(Box box) {
    if (lastBox != box) {
      lastBox = box;
      lastNames = spelled.computeIfAbsent(box.roll(), any -> new LaneNames(cells.delimiter()));
    }
    return lastNames;
  }

  private boolean areNamesRead(Box box) {
    LaneNames known = names(box);
    for (int column : names) {
      Name name = name(known, box, column);
      if (name == null) {
        return false;
      }
      mark(name.bit());
    }
    return true;
  }

  /** Returns what the cell says that was cut last; nothing where that is odd. */
  private @Nullable Name name(LaneNames known, Box box, int column) {
    Name name = known.get(cells, column);
    return name == null ? learned(known, box, column) : name;
  }

  private @Nullable Name learned(LaneNames known, Box box, int column) {
    if (known.isFull()) {
      return null;
    }
    String text = CellText.of(cells.bytes(), cells.from(column), cells.to(column));
    int name = text.isEmpty() ? BLANK : name(box, text, column);
    return name == ODD ? null : known.put(cells, column, name == BLANK ? 0 : 1L << name);
  }

  /** Returns the index of a name that this thread has not met in the box's roll before. */
  private int name(Box box, String text, int column) {
    SpelledName spelling = box.roll().spelling(text);
    journal.say(What.NAME, box, spelling, line, column + 1);
    return spelling.name() < MOST_NAMES ? spelling.name() : ODD;
  }

  private void mark(long bit) {
    twice |= (set & bit) != 0;
    set |= bit;
  }

  private boolean areMarksRead(Box box) {
    for (int column : noMarks) {
      if (cells.from(column) < cells.to(column)) {
        int word = word(column);
        if (word != CellMark.NOT_A_MARK && word != BLANK) {
          return false;
        }
      }
    }
    if (marks.length == 0) {
      return true;
    }
    int[] index = candidates.get(box.roll());
    if (index == null) {
      index = new int[marks.length];
      Arrays.fill(index, BLANK);
      candidates.put(box.roll(), index);
    }
    for (int i = 0; i < marks.length; i++) {
      int word = cells.from(marks[i]) < cells.to(marks[i]) ? word(marks[i]) : BLANK;
      if (word == BLANK || word == CellMark.NO_MARK) {
        continue;
      }
      if (word != 1) {
        return false;
      }
      if (index[i] == BLANK) {
        int name = name(box, columns.name(marks[i]), marks[i]);
        if (name == ODD) {
          return false;
        }
        index[i] = name;
      }
      mark(1L << index[i]);
    }
    return true;
  }

  /** Returns what a cell of a matrix says, as {@link MatrixColumns} has it, or that it is blank. */
  private int word(int column) {
    int from = cells.from(column);
    int to = cells.to(column);
    byte first = cells.bytes()[from];
    if (to - from == 1 && (first == '0' || first == '1')) {
      return first - '0';
    }
    int mark = words.get(cells.bytes(), from, to, cells.hash(column));
    if (mark != ByteNames.UNKNOWN) {
      return mark;
    }
    String text = CellText.of(cells.bytes(), from, to);
    int word = text.isEmpty() ? BLANK : CellMark.rank(text);
    if (!words.isFull()) {
      words.put(cells.bytes(), from, to, cells.hash(column), word);
    }
    return word;
  }
}
