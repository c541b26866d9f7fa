package nectally.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import nectally.problem.Rule;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The records of a text with quotes: a cell in quotes may hold delimiters, line breaks and quotes.
 *
 * <p>The only class that knows the CSV library and its habits: iteration throws unchecked
 * exceptions with messages for programmers, and the line number it gives is that of a record's end.
 */
final class QuotedRecords implements Records {

  private final TextReader text;
  private final CSVParser parser;
  private final Iterator<CSVRecord> records;
  private final long linesBefore;
  private String[] cells = {};
  private long line;

  /**
   * Prepares to read.
   *
   * @param linesBefore how many lines of the file come before this text
   */
  QuotedRecords(TextReader text, char delimiter, long linesBefore) throws IOException {
    this.text = text;
    this.linesBefore = linesBefore;
    line = linesBefore;
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(delimiter)
            .setIgnoreEmptyLines(false)
            .setIgnoreSurroundingSpaces(true)
            .get();
    parser = CSVParser.builder().setReader(text).setFormat(format).get();
    records = parser.iterator();
  }

  @Override
  public boolean next() throws IOException {
    try {
      if (!records.hasNext()) {
        return false;
      }
      cells = records.next().values();
    } catch (UncheckedIOException e) {
      throw inWords(e);
    }
    text.endRecord();
    line = reached();
    return true;
  }

  @Override
  public int size() {
    return cells.length;
  }

  @Override
  public boolean isBlank(int index) {
    return cell(index, "").isEmpty();
  }

  @Override
  public String cell(int index, String likely) {
    String cell = unwrapped(Blanks.strip(cells[index]));
    return cell.equals(likely) ? likely : cell;
  }

  /**
   * Returns what stands in {@code ="text"}, as is written to keep a spreadsheet from changing it.
   */
  private static String unwrapped(String cell) {
    int last = cell.length() - 1;
    boolean isWrapped = last > 2 && cell.startsWith("=\"") && cell.charAt(last) == '"';
    return isWrapped ? Blanks.strip(cell.substring(2, last)) : cell;
  }

  @Override
  public long line() {
    return line;
  }

  @Override
  public long reached() {
    return parser.getCurrentLineNumber() + linesBefore;
  }

  private static IOException inWords(UncheckedIOException e) {
    IOException cause = e.getCause();
    String message = cause == null ? "" : String.valueOf(cause.getMessage());
    if (message.contains("EOF reached before")) {
      return new UnreadableException(
          Rule.UNCLOSED_QUOTE, "a quote (\") opens in this record and never closes");
    }
    if (message.contains("Invalid char")) {
      return new UnreadableException(
          Rule.TEXT_AFTER_QUOTE,
          "text follows a closing quote; a quote inside a quoted text is written twice (\"\")");
    }
    return cause == null ? new IOException(e) : cause;
  }
}
