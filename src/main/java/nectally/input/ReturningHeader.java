package nectally.input;

import java.util.Optional;
import nectally.csv.Column;
import nectally.csv.HeaderName;
import nectally.csv.OtherHeader;
import nectally.csv.Rows;
import nectally.model.Place;
import nectally.problem.Problems;
import nectally.problem.Rule;
import nectally.problem.Shown;

/**
 * A header that stands between rows again: what is below it may go on with the table above, as on
 * the next page of a printed one, or be another contest.
 */
final class ReturningHeader {

  private static final String DASHES = "-=:_\u2500\u2014";

  private final Column votes;
  private final Column candidate;
  private final String title;
  private final boolean isContestKnown;
  private Optional<Place> passed = Optional.empty();

  ReturningHeader(ColumnMap columns) {
    votes = columns.of(Field.VOTES).parts().get(0);
    candidate = columns.of(Field.CANDIDATE);
    title = HeaderName.folded(votes.title());
    isContestKnown = columns.of(Field.CONTEST).isPresent() || columns.isMapped(Field.CONTEST);
  }

  /** Returns whether the current row has the name of the column of votes in place of a figure. */
  boolean isHere(Rows row) {
    String text = votes.text(row);
    return text.length() == title.length()
        && !Character.isDigit(text.charAt(0))
        && HeaderName.folded(text).equals(title);
  }

  /**
   * Reports the header of another table, which ends this one, or a unit in place of a figure;
   * returns whether the current row is either.
   */
  boolean isOther(Rows row) {
    String text = votes.text(row);
    if (text.isEmpty() || Character.isDigit(text.charAt(0))) {
      return false;
    }
    if (RoundedFigures.isSaid(text)) {
      votes.error(
          row,
          Rule.FRACTIONAL_COUNT,
          Shown.quoted(text) + " says that the votes are rounded, and every vote counts");
      return true;
    }
    boolean isOther =
        Character.isLetter(text.charAt(0))
            && OtherHeader.isOne(i -> row.cell(i, ""), row.header().size(), Field.IS_NAME);
    if (isOther) {
      votes.error(row, Rule.NOT_A_COUNT, OtherHeader.message());
    }
    return isOther;
  }

  /** Reports a header that nobody leaves out. */
  void tell(Rows row) {
    String drop = "--drop " + Shown.inShell(votes.title() + "=" + votes.text(row));
    votes.error(
        row,
        Rule.NOT_A_COUNT,
        "the header stands here again; "
            + (isContestKnown ? drop + " leaves it out" : drop + " " + one()));
  }

  /** Returns whether the current row is a line of dashes, as is drawn below a header. */
  boolean isRule(Rows row) {
    String text = votes.text(row);
    return !text.isEmpty()
        && DASHES.indexOf(text.charAt(0)) >= 0
        && areDashes(text)
        && areDashes(candidate.text(row));
  }

  private static boolean areDashes(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (DASHES.indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return text.length() > 1;
  }

  /** Takes a row that is passed over, which may be a header. */
  void pass(Rows row) {
    if (!isContestKnown && passed.isEmpty() && isHere(row)) {
      passed = Optional.of(row.place());
    }
  }

  /** Reports a header that was passed over, and with it what is another contest. */
  void check(Problems problems) {
    if (passed.isPresent()) {
      problems.error(
          passed.get(),
          Rule.SEVERAL_CONTESTS,
          "the header stands here again, and nothing says whether the tables are one contest; "
              + one());
    }
  }

  private static String one() {
    return "--map contest= reads the tables as one contest; where they are several, write a line"
        + " above each header that names its contest";
  }
}
