package nectally.ballots;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nectally.csv.HeaderName;
import nectally.csv.Rows;
import nectally.problem.Rule;
import nectally.problem.Shown;

/**
 * Ballots of one row each, with a column for every candidate that says whether the ballot marks it.
 *
 * <p>A column whose first cell that is not blank is no mark is about the voter, and no candidate's;
 * it must hold no mark further down.
 */
final class MatrixColumns implements BallotLayout {

  /** What a column is, as far as its cells have told. */
  private enum Kind {
    UNDECIDED,
    CANDIDATE,
    OTHER
  }

  private final Intake intake;
  private final BallotOptions.Order order;
  private final int[] columns;
  private final String[] names;
  private final Kind[] kinds;
  private final String[] likely;
  private final Map<Integer, List<String>> texts = new HashMap<>();
  private final boolean oneContest;
  private final Map<Roll, int[]> indexes = new HashMap<>();
  private final boolean[] left;
  private final MarkKinds ways;
  private boolean hasMark;
  private long rows;

  /** Prepares to read all columns of which nothing is known, each a candidate's by its name. */
  MatrixColumns(BallotColumns columns, BallotOptions.Order order, Intake intake) {
    this(
        columns.others(),
        columns.names(columns.others()),
        !columns.of(BallotField.CONTEST).isPresent(),
        order,
        intake);
  }

  /**
   * Prepares to read some columns.
   *
   * @param columns their indexes
   * @param names the candidate of each
   * @param oneContest whether all rows are of one contest
   */
  MatrixColumns(
      int[] columns, String[] names, boolean oneContest, BallotOptions.Order order, Intake intake) {
    this.intake = intake;
    this.order = order;
    this.columns = columns;
    this.names = names;
    this.oneContest = oneContest;
    kinds = new Kind[columns.length];
    likely = new String[columns.length];
    Arrays.fill(kinds, Kind.UNDECIDED);
    Arrays.fill(likely, "0");
    left = new boolean[columns.length];
    ways = new MarkKinds(columns.length);
  }

  /** Says that every column is a candidate's, so that what is no mark is an error. */
  void areAllCandidates() {
    Arrays.fill(kinds, Kind.CANDIDATE);
  }

  @Override
  public void row(Rows row) throws OrderLostException {
    Paper paper = intake.start(row);
    rows++;
    int[] index = indexes(paper.box().roll());
    for (int i = 0; i < columns.length; i++) {
      String text = row.cell(columns[i], likely[i]);
      if (text.isEmpty()) {
        left[i] = true;
        continue;
      }
      likely[i] = text;
      int rank = text.equals(names[i]) ? 1 : CellMark.rank(text);
      if (isCandidate(i, rank, text, row)) {
        ways.add(i, text);
        if (rank > CellMark.NO_MARK) {
          index[i] = index[i] < 0 ? index(paper, i, row) : index[i];
          hasMark = true;
          paper.mark(index[i], rank);
        } else {
          left[i] = true;
        }
      }
    }
    intake.give(paper);
  }

  /** Returns whether texts stand beside columns that no row so far marks. */
  boolean hasTextsForMarks() {
    return !hasMark && !texts.isEmpty();
  }

  /** Returns the indexes of two columns that are marked in ways of their own, if there are. */
  Optional<int[]> markedInTwoWays() {
    return ways.apart().map(two -> new int[] {columns[two[0]], columns[two[1]]});
  }

  /** Returns the index of a column that every row marks, beside one that some do not; else -1. */
  int markedByAll() {
    int always = -1;
    boolean differs = !texts.isEmpty();
    for (int i = 0; i < kinds.length; i++) {
      differs |= kinds[i] == Kind.CANDIDATE && left[i];
      always = always < 0 && kinds[i] == Kind.CANDIDATE && !left[i] ? columns[i] : always;
    }
    return differs && rows > 1 ? always : -1;
  }

  /** Returns whether no column can be a candidate's, as far as the rows so far tell. */
  boolean hasNoCandidates() {
    for (Kind kind : kinds) {
      if (kind != Kind.OTHER) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns which column is the only candidate's, beside others with texts that may say what it is
   * that is marked; -1 where that is not so.
   */
  int onlyBesideTexts() {
    int only = -1;
    for (int i = 0; i < kinds.length; i++) {
      if (kinds[i] == Kind.CANDIDATE) {
        if (only >= 0) {
          return -1;
        }
        only = i;
      }
    }
    return only < 0 || texts.isEmpty() ? -1 : columns[only];
  }

  /** Returns the first texts that are no marks of the column with an index. */
  List<String> texts(int index) {
    return texts.getOrDefault(index, List.of());
  }

  /** Returns whether the cells so far say of every column what it is. */
  boolean isSettled() {
    for (Kind kind : kinds) {
      if (kind == Kind.UNDECIDED) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether a column is a candidate's, counted among those that may be. */
  boolean isCandidate(int index) {
    return kinds[index] == Kind.CANDIDATE;
  }

  /** Gives candidates whom nobody marked their place in the result, where there is one contest. */
  void listAll(Roll roll, long headerLine) {
    for (int i = 0; i < columns.length && oneContest; i++) {
      if (kinds[i] != Kind.OTHER) {
        intake.name(roll, names[i], headerLine, columns[i] + 1);
        roll.spelling(names[i]).setColumn();
      }
    }
  }

  private boolean isCandidate(int column, int rank, String text, Rows row)
      throws OrderLostException {
    if (kinds[column] == Kind.UNDECIDED) {
      kinds[column] = rank == CellMark.NOT_A_MARK ? Kind.OTHER : Kind.CANDIDATE;
    }
    if (rank > 1 && order == BallotOptions.Order.UNDECIDED && kinds[column] == Kind.CANDIDATE) {
      throw new OrderLostException(
          row.place().at(columns[column] + 1),
          shown(row, column)
              + ": where "
              + text
              + " is a rank the order would be lost, and --method says how to count;"
              + " where the column is no candidate, "
              + leaveOut(row, column));
    }
    if (kinds[column] == Kind.OTHER && rank == CellMark.NOT_A_MARK) {
      List<String> some = texts.computeIfAbsent(columns[column], first -> new ArrayList<>());
      if (some.size() < NoMarks.MOST_ROWS) {
        some.add(text);
      }
    }
    if ((kinds[column] == Kind.CANDIDATE) == (rank == CellMark.NOT_A_MARK)) {
      row.problems()
          .error(
              row.place().at(columns[column] + 1),
              Rule.NOT_A_MARK,
              shown(row, column)
                  + ": expected "
                  + (rank == CellMark.NOT_A_MARK ? "1 or 0" : "no mark, as in the rows above")
                  + ", found "
                  + Shown.quoted(text)
                  + "; if the column is no candidate, "
                  + leaveOut(row, column));
      return false;
    }
    return rank != CellMark.NOT_A_MARK;
  }

  private int index(Paper paper, int column, Rows row) {
    return intake.name(paper.box().roll(), names[column], row.line(), columns[column] + 1);
  }

  private int[] indexes(Roll roll) {
    int[] known = indexes.get(roll);
    if (known == null) {
      known = new int[columns.length];
      Arrays.fill(known, -1);
      indexes.put(roll, known);
    }
    return known;
  }

  private String shown(Rows row, int column) {
    return HeaderName.shown(row.header().get(columns[column]));
  }

  private String leaveOut(Rows row, int column) {
    return "leave it out with --map "
        + Shown.inShell("ignored=" + row.header().get(columns[column]));
  }
}
