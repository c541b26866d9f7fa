package nectally.input;

import nectally.csv.Column;
import nectally.csv.Rows;
import nectally.problem.Rule;
import nectally.problem.Shown;

/**
 * A column that is called as a number of voters or ballots is and holds names: those of contests,
 * as electorates are in New Zealand, where no other column has them.
 */
final class NamesOfPlaces {

  private final Column column;
  private final Field field;
  private String first = "";
  private boolean isTold;

  NamesOfPlaces(Column column, Field field) {
    this.column = column;
    this.field = field;
  }

  /** Reports the first name that is not that of the rows above. */
  void read(Rows row) {
    String name = column.text(row);
    if (isTold || !hasLetter(name) || name.equals(first)) {
      return;
    }
    if (first.isEmpty()) {
      first = name;
      return;
    }
    isTold = true;
    String title = column.title();
    column.error(
        row,
        Rule.SEVERAL_CONTESTS,
        "found "
            + Shown.quoted(name)
            + " and above it "
            + Shown.quoted(first)
            + ", no numbers, and no column is known to name the contest: --map "
            + Shown.inShell("contest=" + title)
            + " reads a contest for each, --map contest= --map "
            + Shown.inShell(field.label() + "=")
            + " one for all");
  }

  private static boolean hasLetter(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetter(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
