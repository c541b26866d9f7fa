package nectally.input;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The records of one CSV file, one after the other.
 *
 * <p>The only class that knows the CSV library and its habits: iteration throws unchecked
 * exceptions with messages for programmers, rows of any length pass, and the line number it gives
 * is that of a record's end.
 */
final class CsvTable implements Closeable {

  private final String file;
  private final Problems problems;
  private final Utf8Reader text;
  private final CSVParser parser;
  private final Iterator<CSVRecord> records;
  private final List<String> header;
  private final long linesBefore;
  private String[] cells = {};
  private long line;
  private long lastLine;

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
    char separator = stated;
    if (delimiter.isPresent()) {
      separator = delimiter.get();
    } else if (stated == '\0') {
      separator = Delimiter.of(text.peek(), columns.size());
    }
    if (stated != '\0') {
      boolean twoCharacters = text.peek().length() > 6 && text.peek().charAt(6) == '\n';
      text.skipPeeked(twoCharacters && text.peek().charAt(5) == '\r' ? 7 : 6);
    }
    linesBefore = stated == '\0' ? 0 : 1;
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(separator)
            .setIgnoreEmptyLines(false)
            .setIgnoreSurroundingSpaces(true)
            .get();
    parser = CSVParser.builder().setReader(text).setFormat(format).get();
    records = parser.iterator();
    header = columns.isEmpty() ? readHeader() : columns;
  }

  /** Returns the names of the columns without the blanks around them; empty after an error. */
  List<String> header() {
    return header;
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
      if (cells.length < header.size()) {
        problems.error(
            file,
            line,
            0,
            Rule.ROW_TOO_SHORT,
            "expected " + count(header.size()) + ", found " + cells.length);
      } else if (cells.length > header.size() && !blankFrom(header.size())) {
        problems.error(
            file,
            line,
            header.size() + 1,
            Rule.ROW_TOO_LONG,
            "expected "
                + count(header.size())
                + ", found "
                + cells.length
                + "; a text with the delimiter inside needs quotes");
      } else {
        return true;
      }
    }
    return false;
  }

  /** Returns the cell of column {@code index}, 0-based, without the blanks around it. */
  String cell(int index) {
    return Blanks.strip(cells[index]);
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
    parser.close();
  }

  private List<String> readHeader() {
    if (!nextRecord()) {
      return List.of();
    }
    List<String> names = new ArrayList<>(cells.length);
    for (int i = 0; i < cells.length; i++) {
      names.add(cell(i));
    }
    return names;
  }

  /** Goes to the next record that is not blank; says why where that cannot be. */
  private boolean nextRecord() {
    try {
      while (records.hasNext()) {
        CSVRecord found = records.next();
        text.endRecord();
        line = lastLine + 1;
        lastLine = parser.getCurrentLineNumber() + linesBefore;
        cells = found.values();
        if (!blankFrom(0)) {
          return true;
        }
      }
    } catch (UncheckedIOException e) {
      IOException cause = e.getCause();
      report(cause == null ? new IOException(e) : cause);
    }
    return false;
  }

  private void report(IOException failure) {
    long found = parser.getCurrentLineNumber() + linesBefore;
    String message = String.valueOf(failure.getMessage());
    if (failure instanceof Utf8Reader.MalformedException e) {
      InputFile.notUtf8(file, Math.max(found, lastLine + 1), e, problems);
    } else if (failure instanceof Utf8Reader.RecordTooLongException) {
      problems.error(
          file,
          lastLine + 1,
          0,
          Rule.RECORD_TOO_LONG,
          "a record of more than 16 million characters; is this a table?");
    } else if (message.contains("EOF reached before")) {
      problems.error(
          file,
          lastLine + 1,
          0,
          Rule.UNCLOSED_QUOTE,
          "a quote (\") opens in this record and never closes");
    } else if (message.contains("Invalid char")) {
      problems.error(
          file,
          lastLine + 1,
          0,
          Rule.TEXT_AFTER_QUOTE,
          "text follows a closing quote; a quote inside a quoted text is written twice (\"\")");
    } else {
      InputFile.report(file, failure, problems);
    }
  }

  private boolean blankFrom(int start) {
    for (int i = start; i < cells.length; i++) {
      String cell = cells[i];
      for (int k = 0; k < cell.length(); k++) {
        if (!Blanks.isBlank(cell.charAt(k))) {
          return false;
        }
      }
    }
    return true;
  }

  private static String count(int cells) {
    return cells == 1 ? "1 cell as in the header" : cells + " cells as in the header";
  }
}
