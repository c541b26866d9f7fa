package nectally.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nectally.problem.Rule;
import nectally.problem.Shown;

/** Where a file holds a field: in one column, in several that are joined, or nowhere. */
public final class Column {

  /** Nowhere. */
  public static final Column ABSENT = new Column("", "", new int[0]);

  private final String title;
  private final String glue;
  private final int[] indexes;
  private String last = "";
  private String lastRead = "";

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

  /** Returns whether it is made of several columns. */
  boolean isJoined() {
    return indexes.length > 1;
  }

  /** Returns the name as a message prints it. */
  public String title() {
    return HeaderName.shown(title);
  }

  /** Returns the place of the first part, 1-based; 0 is nowhere. */
  public int number() {
    return indexes.length == 0 ? 0 : indexes[0] + 1;
  }

  /** Returns whether the column of the file at {@code index}, 0-based, is it or a part of it. */
  public boolean isAt(int index) {
    for (int own : indexes) {
      if (own == index) {
        return true;
      }
    }
    return false;
  }

  /** Returns in which column of the file the current row has the first part, as {@link #number}. */
  public int number(Rows row) {
    return indexes.length == 0 ? 0 : row.number(indexes[0]);
  }

  /** Returns the text in the current row without blanks around it; blank is the empty text. */
  public String text(Rows row) {
    if (indexes.length == 1) {
      // Neighbouring rows often say the same: one text is enough for all.
      String text = row.cell(indexes[0], last);
      if (!text.equals(last)) {
        last = text;
        lastRead = Entities.read(text);
      }
      return lastRead;
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
    return Entities.read(joined.toString());
  }

  /** Returns the texts of the first part in all rows below the current one. */
  public List<String> below(Rows row) {
    return indexes.length == 0 ? List.of() : row.below(indexes[0]);
  }

  /** Returns the columns whose texts are joined, each by itself. */
  public List<Column> parts() {
    List<Column> parts = new ArrayList<>(indexes.length);
    for (int index : indexes) {
      parts.add(indexes.length == 1 ? this : new Column(title, "", index));
    }
    return parts;
  }

  /** Returns this column's parts behind those of {@code outer}, under its own title. */
  public Column inside(Column outer) {
    int[] both = Arrays.copyOf(outer.indexes, outer.indexes.length + indexes.length);
    System.arraycopy(indexes, 0, both, outer.indexes.length, indexes.length);
    return new Column(title, glue, both);
  }

  /** Returns the two texts with a blank between them, as a first name and a surname stand. */
  public Column followedBy(Column other) {
    int[] both = Arrays.copyOf(indexes, indexes.length + other.indexes.length);
    System.arraycopy(other.indexes, 0, both, indexes.length, other.indexes.length);
    return new Column(title + " + " + other.title, " ", both);
  }

  /**
   * Says that the column is passed over, since no cell of it is what it is for.
   *
   * @param field the name of what it should hold, for {@code --map}
   * @param kind what a cell should be
   */
  void tellPassedOver(Rows row, String field, String kind) {
    row.problems()
        .warning(
            row.place().at(number(row)),
            Rule.NO_FIGURES,
            title()
                + ": no cell of this column is "
                + kind
                + ", the first is "
                + Shown.quoted(text(row))
                + ", so it is passed over; --map "
                + field
                + "= leaves it out");
  }

  /** Reports an error in the current row's cell. */
  public void error(Rows row, Rule rule, String message) {
    row.problems().error(row.place().at(number(row)), rule, title() + ": " + message);
  }
}
