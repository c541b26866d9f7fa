package nectally.input;

import java.io.InputStream;
import java.util.Optional;
import java.util.function.Function;
import nectally.csv.CsvShape;
import nectally.csv.CsvTable;
import nectally.csv.InputBytes;
import nectally.csv.Spelling;
import nectally.model.Place;
import nectally.problem.Problems;
import nectally.problem.Rule;

/** Opens a file that must have a table in it, results or what is joined to them. */
final class TableFile {

  private TableFile() {}

  /**
   * Opens a file.
   *
   * @param file as the user named it, {@code -} for standard input
   * @return a table with a header; nothing after saying why there is none
   */
  static Optional<CsvTable> open(
      String file, InputStream standardInput, CsvShape shape, Problems problems) {
    return open(InputBytes.once(file, standardInput), shape, problems);
  }

  /** Opens a file as the other does, which may be opened again. */
  static Optional<CsvTable> open(InputBytes bytes, CsvShape shape, Problems problems) {
    String file = bytes.name();
    problems.begin(file);
    Optional<CsvTable> opened = CsvTable.open(bytes, shape, problems);
    if (opened.isEmpty() || !opened.get().header().isEmpty()) {
      return opened;
    }
    if (!problems.has(file)) {
      problems.error(new Place(file), Rule.EMPTY_FILE, "the file is empty, expected a CSV table");
    }
    opened.get().close();
    return Optional.empty();
  }

  /**
   * Opens a table with a header line, lets {@code reading} read it and closes it.
   *
   * @return what was read; nothing after saying why the file cannot be
   */
  static <T> Optional<T> read(
      String file,
      InputStream standardInput,
      Spelling spelling,
      Problems problems,
      Function<CsvTable, Optional<T>> reading) {
    Optional<CsvTable> opened =
        open(file, standardInput, CsvShape.withHeader(spelling, Field.IS_NAME), problems);
    if (opened.isEmpty()) {
      return Optional.empty();
    }
    try (CsvTable table = opened.get()) {
      return reading.apply(table);
    }
  }
}
