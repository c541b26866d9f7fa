package nectally.ballots;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import nectally.ballots.KnownRows.Ballot;
import nectally.ballots.LaneColumns.Role;
import nectally.ballots.LaneJournal.What;
import nectally.csv.ByteBlocks.Block;
import nectally.csv.CellText;
import nectally.csv.lane.ByteNames;
import nectally.csv.lane.LineCells;

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
  private final Map<Roll, ByteNames> spelled = new HashMap<>();
  private final Map<Roll, int[]> candidates = new HashMap<>();
  private final ByteNames words = new ByteNames();
  private final KnownRows known = new KnownRows();
  private int line;
  private long set;
  private int several;
  private boolean twice;

  LaneRows(
      LaneColumns columns, LineCells cells, LanePlaces places, LaneJournal journal, long most) {
    this.columns = columns;
    this.cells = cells;
    this.places = places;
    this.journal = journal;
    this.most = most;
    firsts = new LaneFirsts(journal);
    names = columns.with(Role.NAME);
    marks = columns.with(Role.MARK);
    noMarks = columns.with(Role.NO_MARK);
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
    int from = cells.at();
    if (above == Verdict.PLAIN) {
      KnownRows.Known row = known.at(block.bytes(), from, block.length());
      if (row != null) {
        cells.pass(from + row.length(), row.ballot().longLetters());
        take(row.ballot());
        return above;
      }
    }
    LineCells.Line next = cells.next();
    if (next == LineCells.Line.BROKEN) {
      return Verdict.BROKEN;
    }
    if (next == LineCells.Line.EMPTY || above == Verdict.ODD) {
      return next == LineCells.Line.ODD ? Verdict.ODD : above;
    }
    return next == LineCells.Line.ROW && isCounted(block, from) ? above : Verdict.ODD;
  }

  /** Returns how many lines the last block has. */
  int lines() {
    return line;
  }

  /** Puts the ballot of the current row into the journal; returns whether that is possible. */
  private boolean isCounted(Block block, int from) {
    Box box = places.of(cells);
    set = 0;
    several = 0;
    twice = false;
    if (!areNamesRead(box) || !areMarksRead(box)) {
      return false;
    }
    if (known.isMetAgain(block.bytes(), from, cells.at())) {
      Ballot ballot = new Ballot(box, set, several, twice, cells.hasLongLetters());
      known.keep(block.bytes(), from, cells.at(), ballot);
    }
    take(box);
    return true;
  }

  /** Takes what a row came to before. */
  private void take(Ballot ballot) {
    set = ballot.set();
    several = ballot.several();
    twice = ballot.twice();
    take(ballot.box());
  }

  private void take(Box box) {
    firsts.see(What.BOX, box, line);
    if (twice) {
      journal.say(What.TWICE, box, SpelledName.NOBODY, line, 0);
    }
    if (several == 0) {
      firsts.see(What.BLANK, box, line);
    } else if (several > most) {
      firsts.see(What.OVER_VOTE, box, line);
    }
    journal.add(box, set);
  }

  private boolean areNamesRead(Box box) {
    if (names.length == 0) {
      return true;
    }
    ByteNames spellings = spelled.get(box.roll());
    if (spellings == null) {
      spellings = new ByteNames();
      spelled.put(box.roll(), spellings);
    }
    for (int column : names) {
      if (cells.from(column) < cells.to(column)) {
        int name =
            spellings.get(cells.bytes(), cells.from(column), cells.to(column), cells.hash(column));
        if (name == ByteNames.UNKNOWN) {
          name = learn(spellings, box, column);
        }
        if (name == ODD) {
          return false;
        }
        mark(name);
      }
    }
    return true;
  }

  private int learn(ByteNames spellings, Box box, int column) {
    if (spellings.isFull()) {
      return ODD;
    }
    String text = CellText.of(cells.bytes(), cells.from(column), cells.to(column));
    int name = BLANK;
    if (!text.isEmpty()) {
      name = name(box, text, column);
      if (name == ODD) {
        return ODD;
      }
    }
    spellings.put(cells.bytes(), cells.from(column), cells.to(column), cells.hash(column), name);
    return name;
  }

  /** Returns the index of a name that this thread has not met in the box's roll before. */
  private int name(Box box, String text, int column) {
    SpelledName spelling = box.roll().spelling(text);
    journal.say(What.NAME, box, spelling, line, column + 1);
    return spelling.name() < MOST_NAMES ? spelling.name() : ODD;
  }

  private void mark(int name) {
    if (name != BLANK) {
      long bit = 1L << name;
      twice |= (set & bit) != 0;
      several += (set & bit) == 0 ? 1 : 0;
      set |= bit;
    }
  }

  private boolean areMarksRead(Box box) {
    for (int column : noMarks) {
      if (cells.from(column) < cells.to(column)) {
        int word = word(column);
        if (word != MatrixColumns.NOT_A_MARK && word != BLANK) {
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
      if (word == BLANK) {
        continue;
      }
      if (word != MatrixColumns.NO_MARK && word != 1) {
        return false;
      }
      if (index[i] == BLANK) {
        int name = name(box, columns.name(marks[i]), marks[i]);
        if (name == ODD) {
          return false;
        }
        index[i] = name;
      }
      if (word == 1) {
        mark(index[i]);
      }
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
    int word = text.isEmpty() ? BLANK : MatrixColumns.rank(text);
    if (!words.isFull()) {
      words.put(cells.bytes(), from, to, cells.hash(column), word);
    }
    return word;
  }
}
