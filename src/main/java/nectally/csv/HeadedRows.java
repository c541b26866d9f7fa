package nectally.csv;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nectally.model.Place;
import nectally.problem.Rule;
import nectally.problem.Shown;

/**
 * Rows with one column more than the file has: the line of one text that stands above them, be it
 * between the rows or above a header of their own, which is passed over.
 */
public final class HeadedRows extends ReshapedRows {

  /** One line of one text. */
  private record Line(Place place, String text) {}

  private final CsvTable table;
  private final List<String> header;
  private final boolean anywhere;
  private final List<Line> lines = new ArrayList<>();
  private final Set<String> used = new HashSet<>();
  private String heading;

  /**
   * Reads the headings of {@code table}.
   *
   * @param name how the column of the headings is called
   * @param anywhere whether a heading may stand between rows; else each stands above a header, and
   *     above no second one
   */
  public HeadedRows(CsvTable table, String name, boolean anywhere) {
    super(table);
    this.table = table;
    this.anywhere = anywhere;
    header = new ArrayList<>(table.header());
    header.add(name);
    heading = above(table).orElse("");
    used.add(heading);
  }

  /** Returns the line right above a table's header, if it has one text. */
  public static Optional<String> above(CsvTable table) {
    Optional<String> text = Optional.empty();
    for (HeaderLine line : table.lines()) {
      if (line.number() < table.headerLine()) {
        List<String> cells = line.cells();
        boolean isOne = !cells.get(0).isEmpty() && areBlank(cells.subList(1, cells.size()));
        text = isOne ? Optional.of(cells.get(0)) : Optional.empty();
      }
    }
    return text;
  }

  /**
   * Returns whether tables stand below each other, each below a line that names it, as far as the
   * first letters show.
   */
  public static boolean areTables(CsvTable table) {
    Optional<String> first = above(table);
    TextRecords records = table.records();
    return first.isPresent()
        && FurtherTables.areIn(records.ahead(), records.delimiter(), table.header(), first.get());
  }

  private static boolean areBlank(List<String> cells) {
    for (String cell : cells) {
      if (!cell.isEmpty()) {
        return false;
      }
    }
    return true;
  }

  @Override
  public boolean next() {
    while (table.nextRecord(false)) {
      if (table.isText()) {
        lines.add(new Line(table.place(), table.cell(0, "")));
      } else if (!lines.isEmpty() && isHeaderAgain()) {
        take();
        used.add(heading);
      } else {
        if (anywhere) {
          take();
        }
        lines.forEach(line -> refuse(line, "stands between rows"));
        lines.clear();
        if (table.fits()) {
          return true;
        }
      }
    }
    end();
    return false;
  }

  private boolean isHeaderAgain() {
    return FurtherTables.isHeader(table.records(), table.header());
  }

  /** Takes the lines above as the name of what is below; notes among others name nothing. */
  private void take() {
    if (lines.isEmpty()) {
      return;
    }
    List<String> names = new ArrayList<>();
    for (Line line : lines) {
      if (!Footnotes.isMarked(line.text())) {
        names.add(line.text());
      }
    }
    if (names.isEmpty()) {
      lines.forEach(line -> names.add(line.text()));
    }
    heading = String.join(" / ", names);
    if (!anywhere && used.contains(heading)) {
      refuse(lines.get(0), "stands above a second table");
    }
    lines.clear();
  }

  private void refuse(Line line, String where) {
    problems()
        .error(
            line.place(),
            Rule.ROW_TOO_SHORT,
            "a line of one text, " + Shown.quoted(line.text()) + ", " + where + "; " + options());
  }

  /** Returns the options that say what lines of one text are, as words of a message. */
  public static String options() {
    return "--headings contest, --headings slate or --headings area says what such lines are of the"
        + " rows below them";
  }

  /** Warns of lines below all rows. */
  private void end() {
    if (!lines.isEmpty()) {
      Footnotes.tell(lines.get(0).place(), lines.get(0).text(), lines.size(), problems());
      lines.clear();
    }
  }

  @Override
  public String cell(int index, String likely) {
    return index == table.header().size() ? heading : table.cell(index, likely);
  }

  @Override
  public int number(int index) {
    return index == table.header().size() ? 0 : table.number(index);
  }

  @Override
  public List<String> sources(int index) {
    return index == table.header().size() ? List.of("the lines above") : table.sources(index);
  }

  @Override
  public List<String> below(int index) {
    return index == table.header().size() ? List.of() : table.below(index);
  }

  @Override
  public Optional<RowFaults> faults() {
    return table.faults();
  }

  @Override
  public List<String> header() {
    return header;
  }
}
