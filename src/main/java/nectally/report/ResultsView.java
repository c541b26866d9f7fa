package nectally.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How results are to be shown.
 *
 * @param title what people read above everything; empty for the election's name
 * @param by the column that groups candidates; empty where there is none to group by
 * @param show the tables asked for by name; empty for those that apply
 * @param extent how much people see of each contest who ask for no tables
 * @param explain of whom it is explained how they fared
 * @param with attributes that stand at the end of the candidates' table, by their folded names
 * @param before the compared election's short name for headings
 * @param measuring by which of several measures they are shown
 * @param questions what a user supposes of votes that nobody has counted
 * @param per a column of one value for each contest, by which sums over contests are parted; empty
 *     for none
 */
public record ResultsView(
    String title,
    Optional<String> by,
    Set<String> show,
    Extent extent,
    Explained explain,
    List<String> with,
    String before,
    Measuring measuring,
    Questions questions,
    Optional<String> per) {

  /** Of whom it is explained how they fared. */
  public enum Explained {
    /** Of nobody, unless the table is asked for. */
    NOBODY,
    /** Of the winners and near misses. */
    NEAR,
    /** Of everybody. */
    EVERYONE
  }

  /** A longer name of an election would be what makes a table wide. */
  private static final int LONGEST_HEADING = 16;

  /** Keeps copies of the names. */
  public ResultsView {
    show = Set.copyOf(show);
    with = List.copyOf(with);
  }

  /** Returns what heads the columns of the compared election: its name, or that it was before. */
  String headingBefore() {
    return before.length() > LONGEST_HEADING ? "before" : before;
  }

  /** Returns which tables are shown to whom. */
  Asked asked() {
    return new Asked(show, extent, explains());
  }

  /** Returns whether people see less of each contest than all that applies. */
  boolean brief() {
    return extent != Extent.FULL;
  }

  /** Returns whether a table is shown, asked for or not. */
  boolean shows(TableName table) {
    return show.isEmpty() || show.contains(table.key());
  }

  /** Returns whether the winners are explained. */
  boolean explains() {
    return explain != Explained.NOBODY || asksFor(TableName.EXPLAIN);
  }

  /** Returns whether a table was asked for by name. */
  boolean asksFor(TableName table) {
    return show.contains(table.key());
  }
}
