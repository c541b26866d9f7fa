package nectally.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nectally.problem.Rule;
import nectally.problem.Shown;

/** Which sheet of a workbook is the table. */
final class SheetChoice {

  /** Above a table stand a title, a source and a date, not a page of text. */
  private static final int MOST_TITLE_ROWS = 20;

  private final List<String> wanted;
  private final Predicate<String> names;

  /**
   * Prepares to choose.
   *
   * @param wanted the names that the user gives; none leaves the choice to this
   * @param names whether a column may well have this name
   */
  SheetChoice(List<String> wanted, Predicate<String> names) {
    this.wanted = wanted;
    this.names = names;
  }

  /**
   * Returns the sheet that the user names, else the first visible one with a table, which is a row
   * of several known names above other rows; where none has one, the only one with any cell.
   *
   * @throws UnreadableException if no sheet is so named, several have the same table, or only
   *     hidden ones have anything
   */
  Sheet of(List<Sheet> sheets) throws UnreadableException {
    for (String name : wanted) {
      for (Sheet sheet : sheets) {
        if (sheet.name().strip().equalsIgnoreCase(name.strip())) {
          return sheet;
        }
      }
    }
    List<Sheet> filled = new ArrayList<>();
    List<Sheet> tables = new ArrayList<>();
    for (Sheet sheet : sheets) {
      if (!sheet.isEmpty() && (!wanted.isEmpty() || sheet.isVisible())) {
        filled.add(sheet);
      }
      if (!sheet.isEmpty() && sheet.isVisible() && header(sheet).isPresent()) {
        tables.add(sheet);
      }
    }
    if (!wanted.isEmpty()) {
      throw new UnreadableException(
          Rule.NO_SUCH_SHEET,
          "no sheet is called "
              + Shown.list(wanted)
              + (filled.isEmpty() ? "; all are empty" : "; there are " + listed(filled)));
    }
    if (tables.isEmpty() ? filled.size() > 1 : hasTwin(tables)) {
      throw new UnreadableException(
          Rule.SEVERAL_SHEETS,
          "more than one sheet may be the table: "
              + listed(tables.isEmpty() ? filled : tables)
              + "; --sheet "
              + Shown.quoted((tables.isEmpty() ? filled : tables).get(0).name())
              + " reads the first");
    }
    if (!tables.isEmpty()) {
      return tables.get(0);
    }
    return filled.isEmpty() ? none(sheets) : filled.get(0);
  }

  private static Sheet none(List<Sheet> sheets) throws UnreadableException {
    for (Sheet sheet : sheets) {
      if (!sheet.isEmpty()) {
        throw new UnreadableException(
            Rule.NO_SUCH_SHEET,
            "no sheet that people see has anything; --sheet "
                + Shown.quoted(sheet.name())
                + " reads a hidden one");
      }
    }
    return new Sheet("", true, List.of(), List.of(), List.of());
  }

  /** Returns what is said of the other sheets that people see, where the user names none. */
  Optional<String> passedOver(List<Sheet> sheets, Sheet chosen) {
    List<Sheet> others = new ArrayList<>();
    for (Sheet sheet : sheets) {
      if (!sheet.name().equals(chosen.name()) && sheet.isVisible() && !sheet.isEmpty()) {
        others.add(sheet);
      }
    }
    if (!wanted.isEmpty() || others.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        "the sheet "
            + Shown.quoted(chosen.name())
            + " is read, and "
            + listed(others)
            + (others.size() == 1 ? " is" : " are")
            + " passed over; --sheet "
            + Shown.quoted(others.get(0).name())
            + " reads another");
  }

  /** Returns whether another sheet has the columns of the first. */
  private boolean hasTwin(List<Sheet> tables) {
    List<String> first = header(tables.get(0)).orElse(List.of());
    for (Sheet sheet : tables.subList(1, tables.size())) {
      if (header(sheet).orElse(List.of()).equals(first)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the folded cells of the row that looks like a header. */
  private Optional<List<String>> header(Sheet sheet) {
    int looked = 0;
    for (int row = 0; row + 1 < sheet.rows().size() && looked < MOST_TITLE_ROWS; row++) {
      List<String> cells = new ArrayList<>();
      int known = 0;
      for (String cell : sheet.rows().get(row)) {
        if (!cell.isEmpty()) {
          cells.add(HeaderName.key(cell));
          known += names.test(cell) ? 1 : 0;
        }
      }
      looked += cells.isEmpty() ? 0 : 1;
      if (known > 1) {
        return Optional.of(cells);
      }
    }
    return Optional.empty();
  }

  private static String listed(List<Sheet> sheets) {
    List<String> listed = new ArrayList<>();
    for (Sheet sheet : sheets) {
      listed.add(sheet.name());
    }
    return Shown.list(listed);
  }
}
