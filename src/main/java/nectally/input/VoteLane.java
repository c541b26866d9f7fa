package nectally.input;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nectally.csv.ByteBlocks;
import nectally.csv.Column;
import nectally.csv.CsvTable;
import nectally.csv.InputBytes;
import nectally.csv.Rows;
import nectally.csv.lane.GroupRows;
import nectally.csv.lane.RowGroups;
import nectally.csv.lane.RowPlan;
import nectally.csv.lane.RowPlan.Use;

/**
 * The fast way through a large table by area: the rows of one candidate in one contest are added up
 * at the bytes, and whoever reads rows gets one for each candidate, or two that differ.
 *
 * <p>That is done only where it changes nothing. A table with anything but plain rows of
 * candidates, in which each has one in every area at most, is read row by row. A column by which
 * rows are chosen is one of those that tell candidates apart, so that all rows of a key are wanted
 * or none is.
 */
final class VoteLane {

  /**
   * The rows of a table.
   *
   * @param reading what they make of an election, where they were read to see that they are plain
   */
  record Found(Rows rows, Optional<PlainReading> reading) {

    static Found unread(Rows rows) {
      return new Found(rows, Optional.empty());
    }
  }

  /** What is published of the whole, and no area has for itself. */
  private static final List<Field> PUBLISHED = List.of(Field.SHARE, Field.RANK, Field.CHANGE);

  private static final List<Field> KEYS =
      List.of(
          Field.CANDIDATE,
          Field.ID,
          Field.SLATE,
          Field.BLOC,
          Field.GENDER,
          Field.ELECTED,
          Field.STATUS,
          Field.SEATS,
          Field.VOTES_PER_BALLOT,
          Field.QUOTA);

  private final InputBytes bytes;
  private final CsvTable table;
  private final ColumnMap columns;
  private final String name;
  private final ReadingOptions options;
  private final RowRoles roles;
  private final boolean compared;

  private VoteLane(
      InputBytes bytes,
      CsvTable table,
      ColumnMap columns,
      String name,
      ReadingOptions options,
      RowRoles roles,
      boolean compared) {
    this.bytes = bytes;
    this.table = table;
    this.columns = columns;
    this.name = name;
    this.options = options;
    this.roles = roles;
    this.compared = compared;
  }

  /**
   * Finds the rows of a table, added up where that changes nothing.
   *
   * @param bytes of the file, to be opened again where rows must be read one by one after all
   * @param name of the contest where a row names none
   * @param compared whether its areas are to be held against those of other files
   */
  static Found of(
      InputBytes bytes,
      ResultsTable found,
      String name,
      ReadingOptions options,
      RowRoles roles,
      boolean compared) {
    // A row that a user gives a role may be any of its areas, or names.
    return found.rows() instanceof CsvTable && options.rows().isEmpty()
        ? new VoteLane(
                bytes, (CsvTable) found.rows(), found.columns(), name, options, roles, compared)
            .find()
        : Found.unread(found.rows());
  }

  private Found find() {
    Optional<RowPlan> plan = plan();
    if (plan.isEmpty()) {
      return Found.unread(table);
    }
    Optional<ByteBlocks> blocks = table.blocks();
    if (blocks.isEmpty()) {
      return Found.unread(table);
    }
    Optional<GroupRows> groups =
        RowGroups.of(table, blocks.get(), plan.get(), area -> TotalNames.isOdd(area, roles));
    Optional<PlainReading> reading =
        groups.flatMap(rows -> PlainReading.of(rows, columns, name, options, roles));
    if (reading.isEmpty()) {
      return Found.unread(general(blocks.get()));
    }
    return new Found(groups.get().again(table.problems()), reading);
  }

  /** Returns all rows, one by one. */
  private Rows general(ByteBlocks blocks) {
    try {
      return table.further(blocks.all(bytes.text()), blocks.lines(), false);
    } catch (IOException e) {
      table.report(e);
    }
    return table;
  }

  private Optional<RowPlan> plan() {
    Use[] uses = new Use[table.header().size()];
    Arrays.fill(uses, Use.NOTHING);
    if (hasAny(PUBLISHED) || hasAny(FactColumns.COUNTS)) {
      return Optional.empty();
    }
    for (Column attribute : columns.attributes().columns()) {
      set(uses, attribute, Use.OTHER);
    }
    // Of several files all rows of a scope are wanted or none is, so that its areas are.
    for (Field key : KEYS) {
      set(uses, columns.of(key), Use.KEY);
    }
    for (CellRule rule : rules()) {
      set(uses, columns.named(rule.column()), compared ? Use.SCOPE : Use.KEY);
    }
    set(uses, columns.of(Field.CONTEST), Use.SCOPE);
    if (options.per().isPresent()) {
      set(uses, columns.named(options.per().get()), Use.SCOPE);
    }
    if (columns.layout().isPresent()) {
      if (!columns.layout().get().oneOf().isEmpty()) {
        return Optional.empty();
      }
      set(uses, columns.paper(), Use.SCOPE);
    }
    boolean apart =
        columns.of(Field.AREA).isPresent()
            && columns.of(Field.VOTES).parts().size() == 1
            && isFree(uses, Field.AREA)
            && isFree(uses, Field.VOTES);
    for (int i = 0; i < uses.length; i++) {
      if (columns.of(Field.AREA).isAt(i)) {
        uses[i] = uses[i] == Use.OTHER ? Use.PART_AND_OTHER : Use.PART;
      }
    }
    set(uses, columns.of(Field.VOTES), Use.NUMBER);
    return apart
        ? Optional.of(new RowPlan(Arrays.asList(uses), comparedParts()))
        : Optional.empty();
  }

  /** Returns the columns of the area as others are to be compared with them, 0-based. */
  private int[] comparedParts() {
    List<Column> levels = compared ? columns.of(Field.AREA).parts() : List.of();
    int[] parts = new int[levels.size()];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = levels.get(i).number() - 1;
    }
    return parts;
  }

  /** Returns by what rows are chosen. */
  private List<CellRule> rules() {
    List<CellRule> rules = new ArrayList<>(options.keep());
    rules.addAll(options.drop());
    if (columns.layout().isPresent()) {
      rules.addAll(columns.layout().get().drop());
      rules.addAll(columns.layout().get().lists());
    }
    return rules;
  }

  private boolean hasAny(List<Field> fields) {
    for (Field field : fields) {
      if (columns.of(field).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether no column of a field is one of those that tell candidates apart. */
  private boolean isFree(Use[] uses, Field field) {
    for (int i = 0; i < uses.length; i++) {
      boolean key =
          uses[i] == Use.KEY
              || uses[i] == Use.SCOPE
              || (field == Field.VOTES && uses[i] == Use.OTHER);
      if (key && columns.of(field).isAt(i)) {
        return false;
      }
    }
    return !columns.of(Field.AREA).isAt(columns.of(Field.VOTES).number() - 1);
  }

  private static void set(Use[] uses, Column column, Use use) {
    for (int i = 0; i < uses.length; i++) {
      uses[i] = column.isAt(i) ? use : uses[i];
    }
  }
}
