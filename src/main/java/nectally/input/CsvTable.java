package nectally.input;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The rows of one CSV file, one after the other.
 *
 * <p>Rows know their file, line and column; blank ones are passed over, and those of another length
 * than the header are reported.
 */
final class CsvTable implements Closeable {

  /** Above a table stand a title, a source and a date, not a page of text. */
  private static final int MOST_TITLE_LINES = 20;

  private final String file;
  private final Problems problems;
  private final Utf8Reader text;
  private final boolean delimiterIsFound;
  private char delimiter;
  private List<String> header;
  private Records records;
  private long line;

  /**
   * Reads the header.
   *
   * @param delimiter empty finds it from the first line
   * @param columns the header of a file that has none; empty where it has one
   */
  CsvTable(
      String file,
      Utf8Reader text,
      Optional<Character> delimiter,
      List<String> columns,
      Problems problems)
      throws IOException {
    this.file = file;
    this.text = text;
    this.problems = problems;
    char stated = Delimiter.stated(text.peek());
    delimiterIsFound = delimiter.isEmpty() && stated == '\0' && columns.isEmpty();
    if (delimiter.isPresent()) {
      this.delimiter = delimiter.get();
    } else {
      this.delimiter = stated == '\0' ? Delimiter.of(text.peek(), columns.size()) : stated;
    }
    if (stated != '\0') {
      text.skip("sep=,".length());
      text.skipLineEnd();
    }
    records = new PlainLines(text, this.delimiter, stated == '\0' ? 0 : 1);
    header = columns.isEmpty() ? readHeader() : columns;
  }

  /** Returns the names of the columns without the blanks around them; empty after an error. */
  List<String> header() {
    return header;
  }

  /**
   * Goes past lines above the table, such as its title, to the first one that is a header; the
   * delimiter is found anew from each.
   *
   * @return whether there is one among the next lines; if not, there are no rows to read
   */
  boolean seekHeader(Predicate<List<String>> isHeader) {
    for (int i = 0; i < MOST_TITLE_LINES; i++) {
      if (delimiterIsFound && records instanceof PlainLines) {
        delimiter = Delimiter.of(text.peek(), 0);
        records = new PlainLines(text, delimiter, records.line());
      }
      List<String> names = readHeader();
      if (names.isEmpty()) {
        return false;
      }
      if (isHeader.test(names)) {
        header = names;
        return true;
      }
    }
    return false;
  }

  /**
   * Goes to the next row that is not blank.
   *
   * <p>A row of another length than the header is reported and passed over.
   *
   * @return false at the end of the file, or after a problem that no row can follow
   */
  boolean next() {
    while (nextRecord()) {
      if (records.size() < header.size()) {
        problems.error(
            file,
            line,
            0,
            Rule.ROW_TOO_SHORT,
            "expected " + count(header.size()) + ", found " + records.size());
      } else if (records.size() > header.size() && !blankFrom(header.size())) {
        problems.error(
            file,
            line,
            header.size() + 1,
            Rule.ROW_TOO_LONG,
            "expected "
                + count(header.size())
                + ", found "
                + records.size()
                + "; a text with the delimiter inside needs quotes");
      } else {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns the cell of a column without the blanks around it.
   *
   * @param index 0-based
   * @param likely a text that the cell may well be equal to; then that one is returned
   */
  String cell(int index, String likely) {
    return records.cell(index, likely);
  }

  /** Returns the line on which the row starts, 1-based. */
  long line() {
    return line;
  }

  String file() {
    return file;
  }

  Problems problems() {
    return problems;
  }

  @Override
  public void close() throws IOException {
    text.close();
  }

  private List<String> readHeader() {
    if (!nextRecord()) {
      return List.of();
    }
    List<String> names = new ArrayList<>(records.size());
    for (int i = 0; i < records.size(); i++) {
      names.add(cell(i, ""));
    }
    return names;
  }

  /** Goes to the next record that is not blank; says why where that cannot be. */
  private boolean nextRecord() {
    try {
      do {
        line = records.line() + 1;
        if (!records.next() && !readOn()) {
          return false;
        }
      } while (blankFrom(0));
      return true;
    } catch (IOException e) {
      report(e);
      return false;
    }
  }

  /** Leaves what is not plain to the reader of quoted records; returns whether it has any. */
  private boolean readOn() throws IOException {
    if (records instanceof PlainLines plain && plain.isCut()) {
      records = new QuotedRecords(text, delimiter, plain.line());
      return records.next();
    }
    return false;
  }

  private void report(IOException failure) {
    if (failure instanceof Utf8Reader.MalformedException e) {
      InputFile.notUtf8(file, Math.max(records.reached(), line), e, problems);
    } else if (failure instanceof Utf8Reader.RecordTooLongException) {
      problems.error(
          file,
          line,
          0,
          Rule.RECORD_TOO_LONG,
          "a record of more than 16 million characters; is this a table?");
    } else if (failure instanceof QuotedRecords.BrokenQuoteException e) {
      problems.error(file, line, 0, e.rule(), String.valueOf(e.getMessage()));
    } else {
      InputFile.report(file, failure, problems);
    }
  }

  private boolean blankFrom(int start) {
    for (int i = start; i < records.size(); i++) {
      if (!records.isBlank(i)) {
        return false;
      }
    }
    return true;
  }

  private static String count(int cells) {
    return cells == 1 ? "1 cell as in the header" : cells + " cells as in the header";
  }
}
