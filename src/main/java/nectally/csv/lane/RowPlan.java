package nectally.csv.lane;

import java.util.ArrayList;
import java.util.List;

/** What the cells of a table's rows are for, one use for each column. */
public final class RowPlan {

  /** What a cell is for. */
  public enum Use {
    /** Says together with others of its kind which rows are told apart by their keys. */
    SCOPE(true),
    /** Says together with the scope whose row it is. */
    KEY(true),
    /** Says of which part of the whole the row is; no two rows of a key are of one part. */
    PART(false),
    /** Says of which part, and is something that a key has where all its rows agree. */
    PART_AND_OTHER(false),
    /** Something that a key has where all its rows agree. */
    OTHER(false),
    /** Nothing. */
    NOTHING(false),
    /** The number, which is added up. */
    NUMBER(false);

    private final boolean key;

    Use(boolean key) {
      this.key = key;
    }
  }

  /**
   * Neighbouring columns that are all of the key, or all not, or the number.
   *
   * @param first the first column, 0-based
   * @param last the last one
   */
  record Run(boolean isKey, boolean isNumber, int first, int last) {

    /** Returns whether its columns are neither of the key nor the number. */
    boolean isWhere() {
      return !isKey && !isNumber;
    }
  }

  private final List<Use> uses;
  private final int[] comparedParts;
  private final List<Run> runs = new ArrayList<>();

  /**
   * Creates a plan.
   *
   * @param comparedParts the columns of the part, 0-based, from the outermost to the innermost,
   *     where what its numbers are is to be kept; none where it is not
   * @throws IllegalArgumentException if there is not one number
   */
  public RowPlan(List<Use> uses, int... comparedParts) {
    this.uses = List.copyOf(uses);
    this.comparedParts = comparedParts.clone();
    if (columns(Use.NUMBER).length != 1) {
      throw new IllegalArgumentException("expected one column of numbers: " + uses);
    }
    int first = 0;
    for (int i = 1; i <= uses.size(); i++) {
      if (i == uses.size() || !isAlike(uses.get(i), uses.get(first))) {
        Use use = uses.get(first);
        runs.add(new Run(use.key, use == Use.NUMBER, first, i - 1));
        first = i;
      }
    }
  }

  private static boolean isAlike(Use one, Use other) {
    return one.key == other.key && one != Use.NUMBER && other != Use.NUMBER;
  }

  /** Returns how many columns there are. */
  int size() {
    return uses.size();
  }

  /** Returns the columns of the part whose numbers are to be kept; none where they are not. */
  int[] comparedParts() {
    return comparedParts.clone();
  }

  /** Returns the runs of columns from the first to the last. */
  List<Run> runs() {
    return runs;
  }

  /** Returns how many runs stand above a key's and the number, the last of them a where; or 0. */
  int startRuns() {
    int start = runs.size() - 2;
    if (start < 1 || start > 2 || !runs.get(start).isKey() || !runs.get(start + 1).isNumber()) {
      return 0;
    }
    return runs.get(start - 1).isWhere() && (start == 1 || runs.get(0).isKey()) ? start : 0;
  }

  /** Returns the columns of a use, 0-based. */
  int[] columns(Use use) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < uses.size(); i++) {
      boolean both = uses.get(i) == Use.PART_AND_OTHER && (use == Use.PART || use == Use.OTHER);
      if (uses.get(i) == use || both) {
        found.add(i);
      }
    }
    int[] columns = new int[found.size()];
    for (int i = 0; i < columns.length; i++) {
      columns[i] = found.get(i);
    }
    return columns;
  }
}
