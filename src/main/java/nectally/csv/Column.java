package nectally.csv;

import java.util.Arrays;
import nectally.problem.Rule;

/** Where a file holds a field: in one column, in several that are joined, or nowhere. */
public final class Column {

  /** Nowhere. */
  public static final Column ABSENT = new Column("", "", new int[0]);

  private final String title;
  private final String glue;
  private final int[] indexes;
  private String last = "";

  /**
   * Creates a column.
   *
   * @param title the name as the file writes it
   * @param glue what is put between the parts that are not blank
   * @param indexes 0-based; none is nowhere
   */
  public Column(String title, String glue, int... indexes) {
    this.title = title;
    this.glue = glue;
    this.indexes = indexes;
  }

  /** Returns whether the file has the column. */
  public boolean isPresent() {
    return indexes.length > 0;
  }

  /** Returns the name as a message prints it. */
  public String title() {
    return HeaderName.shown(title);
  }

  /** Returns the place of the first part, 1-based; 0 is nowhere. */
  public int number() {
    return indexes.length == 0 ? 0 : indexes[0] + 1;
  }

  /** Returns in which column of the file the current row has the first part, as {@link #number}. */
  public int number(Rows row) {
    return indexes.length == 0 ? 0 : row.number(indexes[0]);
  }

  /** Returns the text in the current row without blanks around it; blank is the empty text. */
  public String text(Rows row) {
    if (indexes.length == 1) {
      // Neighbouring rows often say the same: one text is enough for all.
      last = row.cell(indexes[0], last);
      return last;
    }
    if (indexes.length == 0) {
      return "";
    }
    StringBuilder joined = new StringBuilder();
    for (int index : indexes) {
      String part = row.cell(index, "");
      if (!part.isEmpty()) {
        joined.append(joined.isEmpty() ? "" : glue).append(part);
      }
    }
    return joined.toString();
  }

  /** Returns the two texts with a blank between them, as a first name and a surname stand. */
  public Column followedBy(Column other) {
    int[] both = Arrays.copyOf(indexes, indexes.length + other.indexes.length);
    System.arraycopy(other.indexes, 0, both, indexes.length, other.indexes.length);
    return new Column(title + " + " + other.title, " ", both);
  }

  /** Reports an error in the current row's cell. */
  public void error(Rows row, Rule rule, String message) {
    row.problems().error(row.place().at(number(row)), rule, title() + ": " + message);
  }
}
