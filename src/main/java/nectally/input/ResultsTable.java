package nectally.input;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nectally.csv.Column;
import nectally.csv.ColumnChoice;
import nectally.csv.CsvTable;
import nectally.csv.FilledRows;
import nectally.csv.GroupedRows;
import nectally.csv.HeadedRows;
import nectally.csv.HeaderName;
import nectally.csv.Rows;
import nectally.model.Place;
import nectally.problem.Rule;
import nectally.problem.Shown;

/**
 * A results table below its title, in the shape in which rows are read: one for each candidate.
 *
 * @param rows the rows
 * @param columns which of their columns hold what
 */
record ResultsTable(Rows rows, ColumnMap columns) {

  /**
   * Finds the header of an opened file and takes the table apart as the user says.
   *
   * @param vain is told of columns that the table lacks
   * @return empty after saying what is wrong with the header
   */
  static Optional<ResultsTable> of(CsvTable table, ReadingOptions options, NamesInVain vain) {
    return new Finder(table, options, vain).find();
  }

  /** Returns a name that no column of a header has. */
  static String free(String name, List<String> header) {
    String free = name;
    for (String other : header) {
      free = HeaderName.folded(other).equals(free) ? "this " + name : free;
    }
    return free;
  }

  /** Looks for the header. */
  private static final class Finder {

    private final CsvTable table;
    private final ReadingOptions options;
    private final ShapeColumns named;

    /** The columns of the names that were looked at last, which nearly always are the header. */
    private Optional<ColumnMap> last = Optional.empty();

    private Optional<RepeatedTable> repeated = Optional.empty();

    Finder(CsvTable table, ReadingOptions options, NamesInVain vain) {
      this.table = table;
      this.options = options;
      named = new ShapeColumns(options.shape(), vain);
    }

    Optional<ResultsTable> find() {
      List<String> first = table.header();
      boolean isBelow =
          !isHeader(first) && options.columns().isEmpty() && table.seekHeader(this::isHeader);
      ResultsTable shaped = shaped();
      if (isBelow) {
        tellOfLines(first, shaped.rows() instanceof HeadedRows);
      }
      named.fill(shaped.rows().header());
      ResultsTable found = filled(shaped);
      MarkedColumn.take(found);
      SurnameColumn.take(found);
      return (!isBelow || areCounts())
              && (repeated.isEmpty() || repeated.get().isSaid(found))
              && hasNoSlates(found)
              && (isMapped(Field.CONTEST) || WideGroups.areNone(table, options.shape()))
              && HeaderCheck.areNotRepeated(table, found)
              && SecondLine.isNone(table, found)
              && ColumnsBeside.areNone(table, options)
              && HeaderCheck.isUnique(found.rows(), found.columns(), table.headerLine())
              && HeaderCheck.isComplete(table, found, table.headerLine())
          ? Optional.of(found)
          : Optional.empty();
    }

    private boolean areCounts() {
      return RoundedFigures.areNone(
          table.file(), table.lines(), table.headerLine(), table.problems());
    }

    /** Warns of lines above the table, unless the user says what the only one is. */
    private void tellOfLines(List<String> first, boolean isHeaded) {
      boolean areContests = isHeaded && options.shape().headings().isEmpty();
      int headings =
          isHeaded && !areContests ? 1 : repeated.map(RepeatedTable::headingLines).orElse(0);
      if (headings > 0 && table.lines().size() == options.shape().headerLines() + headings) {
        return;
      }
      Place header = new Place(table.file(), table.headerLine());
      table
          .problems()
          .warning(
              header,
              Rule.TITLE_LINES,
              areContests
                  ? "a table starts here, and others of the same header below it; the lines above"
                      + " them, from "
                      + Shown.quoted(HeadedRows.above(table).orElse(""))
                      + " on, name their contests; --headings says what else they are"
                  : "the table starts here; the lines above it, from "
                      + Shown.quoted(HeaderName.shown(firstText(first)))
                      + " on, are passed over");
    }

    private static String firstText(List<String> cells) {
      for (String cell : cells) {
        if (!cell.isEmpty()) {
          return cell;
        }
      }
      return "";
    }

    private boolean isHeader(List<String> names) {
      ColumnMap columns = columns(names);
      return isIn(options.shape().wide(), names)
          || isIn(options.shape().repeated(), names)
          || (columns.of(Field.CANDIDATE).isPresent() && columns.of(Field.VOTES).isPresent());
    }

    private ColumnMap columns(List<String> names) {
      if (last.isEmpty() || !last.get().isOf(names)) {
        last = Optional.of(new ColumnMap(names, options.mappings()));
      }
      return last.get();
    }

    private static boolean isIn(Optional<ColumnChoice> choice, List<String> names) {
      return choice.isPresent() && choice.get().partlyIn(names).isPresent();
    }

    private ResultsTable filled(ResultsTable found) {
      if (options.shape().fill().isEmpty()) {
        return found;
      }
      ColumnChoice fill = options.shape().fill().get();
      Optional<List<Integer>> columns = fill.in(found.rows().header());
      if (columns.isEmpty()) {
        return found;
      }
      return new ResultsTable(new FilledRows(found.rows(), columns.get()), found.columns());
    }

    private ResultsTable shaped() {
      List<String> header = table.header();
      repeated = RepeatedTable.of(table, options);
      named.see(header, repeated.isPresent());
      if (repeated.isPresent()) {
        return repeated.get().shaped();
      }
      if (isIn(options.shape().wide(), header)) {
        return wide(options.shape().wide().get().partlyIn(header).orElseThrow());
      }
      return headed(header);
    }

    /** Reads lines above rows as the user says; above tables of one header they name contests. */
    private ResultsTable headed(List<String> header) {
      Optional<String> field = options.shape().headings();
      boolean areContests =
          field.isEmpty()
              && !isMapped(Field.CONTEST)
              && !columns(header).of(Field.CONTEST).isPresent()
              && HeadedRows.areTables(table);
      if (field.isEmpty() && !areContests) {
        return new ResultsTable(table, columns(header));
      }
      String name = free("heading", header);
      HeadedRows rows = new HeadedRows(table, name, !areContests);
      List<FieldMapping> mappings = new ArrayList<>(options.mappings());
      mappings.add(new FieldMapping(field.orElse(Field.CONTEST.label()), name));
      return new ResultsTable(rows, new ColumnMap(rows.header(), mappings));
    }

    private ResultsTable wide(List<Integer> chosen) {
      List<String> header = table.header();
      String candidate = free("candidate", header);
      String votes = free("votes", header);
      String row = free("row", header);
      List<FieldMapping> mappings = new ArrayList<>(options.mappings());
      mappings.add(new FieldMapping(Field.CANDIDATE.label(), candidate));
      mappings.add(new FieldMapping(Field.VOTES.label(), votes));
      boolean isContest = isMapped(Field.CONTEST);
      if (!isContest && !isOneContest(new ColumnMap(header, mappings).of(Field.CONTEST))) {
        mappings.add(new FieldMapping(Field.CONTEST.label(), ""));
      }
      GroupedRows rows =
          GroupedRows.ofColumns(table, chosen, List.of(candidate, votes, row), isContest);
      return grouped(rows, mappings, row);
    }

    /** Reports parties in the rows of a wide table, whose columns are the candidates. */
    private boolean hasNoSlates(ResultsTable found) {
      boolean wide = isIn(options.shape().wide(), table.header());
      if (!wide || isMapped(Field.SLATE)) {
        return true;
      }
      Column slate = SlateRows.in(found.columns());
      if (!slate.isPresent() || isMapped(Field.AREA)) {
        return true;
      }
      Set<String> names = new HashSet<>(slate.below(table));
      names.remove("");
      if (names.size() < 2) {
        return true;
      }
      String title = slate.title();
      boolean isSlate = found.columns().of(Field.SLATE).isPresent();
      String areas = isSlate ? "slate=" : "area=" + title;
      table
          .problems()
          .error(
              new Place(table.file(), table.headerLine(), slate.number()),
              Rule.WIDE_TABLE,
              title
                  + ": the rows of a wide table are areas, and here they are several parties; --map "
                  + Shown.inShell(areas)
                  + (isSlate ? " leaves the column out" : " says that they are areas")
                  + "; without --wide, --map "
                  + Shown.inShell("candidate=" + title)
                  + " reads a row for each");
      return false;
    }

    /** Says that rows are added up where their contests' names, which nobody mapped, differ. */
    private boolean isOneContest(Column contest) {
      Set<String> names = new HashSet<>(contest.below(table));
      names.remove("");
      if (names.size() < 2) {
        return true;
      }
      table
          .problems()
          .warning(
              new Place(table.file(), table.headerLine(), contest.number()),
              Rule.ROWS_ADDED_UP,
              contest.title()
                  + ": the rows of a wide table are areas, and added up; --map "
                  + Shown.inShell("contest=" + contest.title())
                  + " makes contests of them");
      return false;
    }

    private boolean isMapped(Field field) {
      for (FieldMapping mapping : options.mappings()) {
        if (mapping.field().equals(field.label())) {
          return true;
        }
      }
      return false;
    }

    /** A row of the file is an area, unless a column of it is. */
    private ResultsTable grouped(GroupedRows rows, List<FieldMapping> mappings, String row) {
      ColumnMap columns = new ColumnMap(rows.header(), mappings);
      rows.tellRowsBy(columns.attributes().places(table.header().size()));
      if (columns.of(Field.AREA).isPresent() || isMapped(Field.AREA)) {
        return new ResultsTable(rows, columns);
      }
      List<FieldMapping> more = new ArrayList<>(mappings);
      more.add(new FieldMapping(Field.AREA.label(), row));
      return new ResultsTable(rows, new ColumnMap(rows.header(), more));
    }
  }
}
