package nectally.ballots;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nectally.csv.Column;
import nectally.csv.Rows;
import nectally.model.Place;
import nectally.problem.Problems;
import nectally.problem.Rule;
import nectally.problem.Shown;

/**
 * Ballots of several rows each, with one name in every row; the rows of a ballot stand together.
 *
 * <p>A ballot may be for several contests. A row without a name is a blank ballot, or part of one
 * that has names in other rows.
 */
final class LongRows implements BallotLayout {

  private final Intake intake;
  private final Column ballot;
  private final Column candidate;
  private final Column rank;
  private final Column mark;
  private final OtherCells others;
  private final boolean unsorted;
  private final SeenBallots seen;
  private final Map<String, List<Paper>> kept = new LinkedHashMap<>();
  private final List<Paper> spare = new ArrayList<>();
  private List<Paper> open = new ArrayList<>();
  private String id = "";

  /**
   * Prepares to read.
   *
   * @param unsorted whether the rows of one ballot may stand apart, so that all are kept
   */
  LongRows(BallotColumns columns, boolean unsorted, SeenBallots seen, Intake intake) {
    this.intake = intake;
    this.seen = seen;
    this.unsorted = unsorted;
    ballot = columns.of(BallotField.BALLOT);
    candidate = columns.of(BallotField.CANDIDATE);
    rank = columns.of(BallotField.RANK);
    mark = columns.of(BallotField.MARK);
    others = new OtherCells(columns);
  }

  @Override
  public void row(Rows row) {
    String name = ballot.text(row);
    if (name.isEmpty()) {
      ballot.error(row, Rule.NO_NAME, "expected what tells ballots apart, found a blank cell");
      return;
    }
    if (!name.equals(id)) {
      turnTo(name);
    }
    others.row(row, name);
    Paper paper = paper(row);
    String text = candidate.text(row);
    if (!text.isEmpty() && isMarked(row)) {
      intake.mark(paper, text, rank(row, paper), candidate.number());
    }
  }

  @Override
  public void end() {
    if (unsorted) {
      kept.values().forEach(papers -> papers.forEach(intake::give));
    } else {
      open.forEach(intake::give);
    }
  }

  /** Returns whether the name of a row is marked, as it is where no column says otherwise. */
  private boolean isMarked(Rows row) {
    if (!mark.isPresent()) {
      return true;
    }
    String text = mark.text(row);
    int marked = text.isEmpty() ? CellMark.NO_MARK : CellMark.rank(text);
    if (marked != CellMark.NO_MARK && marked != 1) {
      mark.error(row, Rule.NOT_A_MARK, "expected 1 or 0, found " + Shown.quoted(text));
    }
    return marked == 1;
  }

  /**
   * Reports a column of which nothing is known, and whose cells may mark or rank the names.
   *
   * @throws OrderLostException if one may rank them, and {@code mayRank}
   */
  void checkOthers(Place header, boolean mayRank, Problems problems) throws OrderLostException {
    others.check(header, mayRank && !rank.isPresent(), problems);
  }

  /** Says of a table that was read where nobody can tell that each ballot's rows stand together. */
  void checkOrder(Place header, Problems problems) {
    if (seen.isLost()) {
      problems.error(
          header.at(ballot.number()),
          Rule.BALLOTS_IN_NO_ORDER,
          "ballot: with more than "
              + seen.most()
              + " ballots in no order nobody can tell that the rows of each stand together; sort"
              + " the file by ballot, or gather them with --unsorted");
    }
  }

  private void turnTo(String name) {
    id = name;
    if (unsorted) {
      open = kept.computeIfAbsent(name, any -> new ArrayList<>(1));
    } else {
      open.forEach(intake::give);
      spare.addAll(open);
      open.clear();
    }
  }

  /** Returns the ballot of the current row: the contest's if that is open, else a new one. */
  private Paper paper(Rows row) {
    Box box = intake.box(row);
    for (Paper paper : open) {
      if (paper.box().roll() == box.roll()) {
        check(paper, box, row);
        return paper;
      }
    }
    if (!unsorted && seen.isAgain(box.roll(), id)) {
      ballot.error(
          row,
          Rule.BALLOT_APART,
          "the rows of ballot "
              + Shown.quoted(id)
              + " do not stand together; sort the file by ballot, or gather them with --unsorted");
    }
    Paper paper = spare.isEmpty() ? new Paper(box, 4) : spare.remove(spare.size() - 1);
    open.add(paper);
    intake.start(paper, row);
    return paper;
  }

  private void check(Paper paper, Box box, Rows row) {
    if (paper.box() != box) {
      ballot.error(
          row,
          Rule.CONTRADICTION,
          "ballot "
              + Shown.quoted(id)
              + " is of "
              + Shown.quoted(paper.box().part())
              + " and of "
              + Shown.quoted(box.part()));
    } else if (intake.weight(row) != paper.weight()) {
      ballot.error(
          row, Rule.CONTRADICTION, "the rows of ballot " + Shown.quoted(id) + " differ in weight");
    }
  }

  private int rank(Rows row, Paper paper) {
    if (!rank.isPresent()) {
      return paper.size() + 1;
    }
    long number = PlainNumber.positive(rank.text(row));
    if (number == 0 || number > Integer.MAX_VALUE) {
      rank.error(
          row,
          Rule.NOT_A_COUNT,
          "expected a rank such as 1, found " + Shown.quoted(rank.text(row)));
      return 1;
    }
    return (int) number;
  }
}
