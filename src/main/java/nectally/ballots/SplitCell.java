package nectally.ballots;

import nectally.csv.Column;
import nectally.csv.Rows;
import nectally.problem.Rule;
import nectally.problem.Shown;

/** Ballots of one row each, with all names in one cell, as forms export them. */
final class SplitCell implements BallotLayout {

  private final Intake intake;
  private final Column cell;
  private final String marks;
  private final boolean ranked;

  /**
   * Prepares to read.
   *
   * @param marks the characters that part names; a blank beside another one is no such character
   * @param ranked whether the order of names is used: nothing between two marks is then a rank left
   *     out, and names of one rank are refused
   */
  SplitCell(Column cell, String marks, boolean ranked, Intake intake) {
    this.ranked = ranked;
    this.cell = cell;
    this.marks = marks.isBlank() ? marks : marks.replace(" ", "");
    this.intake = intake;
  }

  @Override
  public void row(Rows row) {
    Paper paper = intake.start(row);
    String text = cell.text(row);
    if (ranked && text.indexOf('=') >= 0) {
      cell.error(
          row,
          Rule.EQUAL_RANKS,
          "equal ranks cannot be counted, since a paper goes to one candidate at a time; found "
              + Shown.quoted(text));
      return;
    }
    int rank = 0;
    for (int from = 0; from <= text.length(); ) {
      int to = end(text, from);
      String name = text.substring(from, to).strip();
      if (ranked || !name.isEmpty()) {
        rank++;
      }
      if (!name.isEmpty()) {
        intake.mark(paper, name, rank, cell.number());
      }
      from = to + 1;
    }
    intake.give(paper);
  }

  private int end(String text, int from) {
    for (int at = from; at < text.length(); at++) {
      if (marks.indexOf(text.charAt(at)) >= 0) {
        return at;
      }
    }
    return text.length();
  }
}
