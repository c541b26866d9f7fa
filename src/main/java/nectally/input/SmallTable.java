package nectally.input;

import java.io.InputStream;
import java.util.Optional;
import java.util.function.Function;
import nectally.csv.CsvShape;
import nectally.csv.CsvTable;
import nectally.csv.Spelling;
import nectally.model.Place;
import nectally.problem.Problems;
import nectally.problem.Rule;

/** Opens a table that is no results file: who stands, or the stages of a count. */
final class SmallTable {

  private SmallTable() {}

  /**
   * Opens a file, lets {@code reading} read it and closes it.
   *
   * @param file as the user named it, {@code -} for standard input
   * @return what was read; nothing after saying why the file cannot be
   */
  static <T> Optional<T> read(
      String file,
      InputStream standardInput,
      Spelling spelling,
      Problems problems,
      Function<CsvTable, Optional<T>> reading) {
    problems.begin(file);
    Optional<CsvTable> opened =
        CsvTable.open(file, standardInput, CsvShape.withHeader(spelling, Field.IS_NAME), problems);
    if (opened.isEmpty()) {
      return Optional.empty();
    }
    try (CsvTable table = opened.get()) {
      if (table.header().isEmpty()) {
        if (!problems.has(file)) {
          problems.error(
              new Place(file), Rule.EMPTY_FILE, "the file is empty, expected a CSV table");
        }
        return Optional.empty();
      }
      return reading.apply(table);
    }
  }
}
