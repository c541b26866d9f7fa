package nectally.formats;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nectally.answer.Cell;
import nectally.answer.Layout;
import nectally.answer.Report;
import nectally.answer.Section;
import nectally.answer.Table;

/**
 * Writes one table for programs, joined over all contests: a header, then one line for each row.
 *
 * <p>Numbers have no thousands separator, a dot, and as many decimals as asked; an unknown value is
 * an empty cell. A text that a spreadsheet would run gets an apostrophe before it.
 */
final class CsvRenderer extends TextFormat {

  /** How values are kept apart. */
  enum Dialect {
    /** Quoted as RFC 4180 section 2 says, where needed or where a text has blanks at its ends. */
    CSV(','),
    /**
     * The media type {@code text/tab-separated-values}, which knows no quotes: tabs and line breaks
     * in a text become blanks.
     */
    TSV('\t');

    private final char delimiter;

    Dialect(char delimiter) {
      this.delimiter = delimiter;
    }
  }

  private final Dialect dialect;
  private final Optional<String> table;
  private final int decimals;

  /**
   * Makes a renderer of one table.
   *
   * @param table its name; empty for the report's first
   */
  CsvRenderer(Dialect dialect, Optional<String> table, int decimals) {
    this.dialect = dialect;
    this.table = table;
    this.decimals = decimals;
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException if the report has no such table
   */
  @Override
  void write(Report report, Appendable out) throws IOException {
    List<String> names = report.tableNames();
    String name = table.isPresent() ? table.get() : names.get(0);
    Optional<Layout> ofContests = report.contestLayout(name);
    Optional<Layout> overall = report.overallLayout(name);
    if (ofContests.isPresent()) {
      contests(report.contests(), ofContests.get(), out);
    } else if (overall.isPresent()) {
      header(overall.get(), out);
      rows(report.overall().orElseThrow().forMachines(overall.get()), out);
    } else {
      throw new IllegalArgumentException("no table " + name + " among " + names);
    }
  }

  private void contests(List<Section> contests, Layout layout, Appendable out) throws IOException {
    text(Report.CONTEST.key(), out);
    out.append(dialect.delimiter);
    header(layout, out);
    for (Section contest : contests) {
      for (List<Cell> row : contest.forMachines(layout).rows()) {
        text(contest.name(), out);
        out.append(dialect.delimiter);
        row(row, out);
      }
    }
  }

  private void header(Layout layout, Appendable out) throws IOException {
    for (int i = 0; i < layout.columns().size(); i++) {
      if (i > 0) {
        out.append(dialect.delimiter);
      }
      text(layout.columns().get(i).key(), out);
    }
    out.append('\n');
  }

  private void rows(Table rows, Appendable out) throws IOException {
    for (List<Cell> row : rows.rows()) {
      row(row, out);
    }
  }

  private void row(List<Cell> row, Appendable out) throws IOException {
    for (int i = 0; i < row.size(); i++) {
      if (i > 0) {
        out.append(dialect.delimiter);
      }
      cell(row.get(i), out);
    }
    out.append('\n');
  }

  private void cell(Cell cell, Appendable out) throws IOException {
    if (cell instanceof Cell.Text text) {
      text(text.value(), out);
    } else if (cell instanceof Cell.Count count) {
      out.append(Long.toString(count.value()));
    } else if (cell instanceof Cell.Exact exact) {
      out.append(exact.value().rounded(decimals).toPlainString());
    } else if (cell instanceof Cell.Flag flag) {
      out.append(flag.value() ? "true" : "false");
    }
  }

  private void text(String value, Appendable out) throws IOException {
    String text = dialect == Dialect.TSV ? onOneLine(value) : value;
    String guarded = wouldRun(text) ? "'" + text : text;
    if (dialect == Dialect.CSV && needsQuotes(guarded)) {
      out.append('"').append(guarded.replace("\"", "\"\"")).append('"');
    } else {
      out.append(guarded);
    }
  }

  /**
   * Spreadsheets take these for the start of a formula, a tab or line break as passed over. A
   * number with a sign is a number for them too, such as a change that {@code check} lists.
   */
  private static boolean wouldRun(String text) {
    return !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0 && !isNumber(text);
  }

  private static boolean isNumber(String text) {
    int end = text.endsWith("%") ? text.length() - 1 : text.length();
    int points = 0;
    for (int i = 1; i < end; i++) {
      char c = text.charAt(i);
      points += c == '.' ? 1 : 0;
      if (c != '.' && (c < '0' || c > '9')) {
        return false;
      }
    }
    return (text.charAt(0) == '+' || text.charAt(0) == '-') && end > 1 + points && points <= 1;
  }

  private static boolean needsQuotes(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ',' || c == '"' || c == '\r' || c == '\n') {
        return true;
      }
    }
    return text.startsWith(" ") || text.endsWith(" ");
  }

  private static String onOneLine(String text) {
    return text.replace('\t', ' ').replace("\r\n", " ").replace('\r', ' ').replace('\n', ' ');
  }
}
