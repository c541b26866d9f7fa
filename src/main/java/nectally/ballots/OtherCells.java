package nectally.ballots;

import java.util.Arrays;
import nectally.csv.Column;
import nectally.csv.HeaderName;
import nectally.csv.Rows;
import nectally.model.Place;
import nectally.problem.Problems;
import nectally.problem.Rule;
import nectally.problem.Shown;

/**
 * Cells beside the names in rows of one name each, of which nobody said what they are: they may say
 * which names are marked, or rank them. The first rows tell.
 */
final class OtherCells {

  private static final int MOST_ROWS = 1_000;

  private final String[] names;
  private final int[] columns;
  private final boolean[] isMarks;
  private final boolean[] isLeft;
  private final boolean[] isRanks;
  private final boolean[] isFigures;
  private final long[] ranks;
  private int rows;
  private int rank;
  private int longest;
  private String id = "";

  OtherCells(BallotColumns columns) {
    int[] others = columns.others();
    Column choices = columns.of(BallotField.CHOICES);
    this.columns = Arrays.copyOf(others, others.length + (choices.isPresent() ? 1 : 0));
    if (choices.isPresent()) {
      this.columns[others.length] = choices.number() - 1;
    }
    names = columns.names(this.columns);
    isMarks = new boolean[this.columns.length];
    isLeft = new boolean[this.columns.length];
    isRanks = new boolean[this.columns.length];
    isFigures = new boolean[this.columns.length];
    ranks = new long[this.columns.length];
    Arrays.fill(isMarks, columns.of(BallotField.MARK).number() == 0);
    Arrays.fill(isRanks, true);
    if (choices.isPresent()) {
      isFigures[others.length] = true;
    }
  }

  /** Looks at a row of the ballot {@code ballot}. */
  void row(Rows row, String ballot) {
    if (columns.length == 0 || ++rows > MOST_ROWS) {
      return;
    }
    if (!ballot.equals(id)) {
      turn();
      id = ballot;
    }
    rank++;
    longest = Math.max(longest, rank);
    for (int i = 0; i < columns.length; i++) {
      String text = row.cell(columns[i], "");
      int mark = text.isEmpty() ? CellMark.NOT_A_MARK : CellMark.rank(text);
      isFigures[i] &= PlainNumber.positive(text) > 0 || text.equals("0");
      isRanks[i] &= mark > 0 && mark < Long.SIZE;
      ranks[i] |= mark > 0 ? 1L << mark : 0;
      isMarks[i] &= mark == 1 || mark == CellMark.NO_MARK;
      isLeft[i] |= mark == CellMark.NO_MARK;
    }
  }

  /** Ends a ballot, whose ranks are all from 1 to the number of its names. */
  private void turn() {
    for (int i = 0; i < ranks.length; i++) {
      isRanks[i] &= ranks[i] == (2L << rank) - 2;
      ranks[i] = 0;
    }
    rank = 0;
  }

  /**
   * Reports the first column that may be marks or ranks.
   *
   * @throws OrderLostException if it may be ranks, and {@code mayRank}
   */
  void check(Place header, boolean mayRank, Problems problems) throws OrderLostException {
    if (rows <= MOST_ROWS) {
      turn();
    }
    for (int i = 0; i < columns.length; i++) {
      Place place = header.at(columns[i] + 1);
      if (rows > 0 && isMarks[i] && isLeft[i]) {
        problems.error(
            place,
            Rule.NOT_A_MARK,
            name(i) + ": may say which names are marked; " + options(i, "mark", ""));
      } else if (mayRank && longest > 1 && isRanks[i]) {
        throw new OrderLostException(
            place,
            name(i)
                + ": counts the names of each ballot, and may rank them; "
                + options(i, "rank", " with --method"));
      } else if (isFigures[i] && !isMarks[i] && rows > 0) {
        problems.error(
            place,
            Rule.UNCLEAR_WEIGHT,
            name(i)
                + ": has figures, and a ballot gives a name one vote; they may be equal ballots; "
                + options(i, "weight", ""));
      }
    }
  }

  private String name(int index) {
    return HeaderName.shown(names[index]);
  }

  private String options(int index, String field, String further) {
    return "--map "
        + Shown.inShell(field + "=" + names[index])
        + further
        + " says so, --map "
        + Shown.inShell("ignored=" + names[index])
        + " that it does not";
  }
}
