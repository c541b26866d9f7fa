package nectally.formats;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nectally.answer.Audience;
import nectally.answer.Cell;
import nectally.answer.Column;
import nectally.answer.Grid;
import nectally.answer.Layout;
import nectally.answer.Report;
import nectally.answer.Section;

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
    CSV,
    /**
     * The media type {@code text/tab-separated-values}, which knows no quotes: tabs and line breaks
     * in a text become blanks.
     */
    TSV
  }

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Dialect dialect;
  private final char delimiter;
  private final char decimalMark;
  private final boolean byteOrderMark;
  private final Optional<String> table;
  private final int decimals;

  /**
   * Makes a renderer of one table.
   *
   * @param delimiter what parts the values
   * @param decimalMark what stands before the decimals of a number
   * @param byteOrderMark whether the text starts with U+FEFF, by which spreadsheets know UTF-8
   * @param table its name; empty for the report's first
   */
  CsvRenderer(
      Dialect dialect,
      char delimiter,
      char decimalMark,
      boolean byteOrderMark,
      Optional<String> table,
      int decimals) {
    this.dialect = dialect;
    this.delimiter = delimiter;
    this.decimalMark = decimalMark;
    this.byteOrderMark = byteOrderMark;
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
    Layout<?> layout = layout(report);
    if (byteOrderMark) {
      out.append(BYTE_ORDER_MARK);
    }
    if (layout.scope().isOfElection()) {
      header(layout, out);
      rows("", report.overall().orElseThrow().table(layout).forMachines(), out);
    } else {
      text(Report.CONTEST, out);
      out.append(delimiter);
      header(layout, out);
      for (Section contest : report.contests()) {
        rows(start(contest), contest.table(layout).forMachines(), out);
      }
    }
  }

  private Layout<?> layout(Report report) {
    List<String> names = new ArrayList<>();
    for (Layout<?> layout : report.layouts().seenBy(Audience.MACHINES)) {
      if (table.isEmpty() || table.get().equals(layout.name())) {
        return layout;
      }
      names.add(layout.name());
    }
    throw new IllegalArgumentException("no table " + table.orElse("") + " among " + names);
  }

  private void header(Layout<?> layout, Appendable out) throws IOException {
    boolean first = true;
    for (Column<?> column : layout.columns(Audience.MACHINES)) {
      if (!first) {
        out.append(delimiter);
      }
      text(column.key(), out);
      first = false;
    }
    out.append('\n');
  }

  /** Returns what each row of a contest starts with. */
  private String start(Section contest) throws IOException {
    StringBuilder start = new StringBuilder();
    text(contest.name(), start);
    return start.append(delimiter).toString();
  }

  private <R> void rows(String start, Grid<R> grid, Appendable out) throws IOException {
    List<Column<R>> columns = grid.columns();
    for (R row : grid.rows()) {
      out.append(start);
      for (int i = 0; i < columns.size(); i++) {
        if (i > 0) {
          out.append(delimiter);
        }
        cell(columns.get(i).cell(row), out);
      }
      out.append('\n');
    }
  }

  private void cell(Cell cell, Appendable out) throws IOException {
    if (cell instanceof Cell.Text text) {
      text(text.value(), out);
    } else if (cell instanceof Cell.Count count) {
      out.append(Long.toString(count.value()));
    } else if (cell instanceof Cell.Exact exact) {
      out.append(number(exact.value().rounded(decimals)));
    } else if (cell instanceof Cell.Fixed fixed) {
      out.append(number(fixed.value()));
    } else if (cell instanceof Cell.Flag flag) {
      out.append(flag.value() ? "true" : "false");
    } else if (cell instanceof Cell.Rank rank && rank.place().isPresent()) {
      out.append(Integer.toString(rank.place().getAsInt()));
    }
  }

  private String number(BigDecimal value) {
    String plain = value.toPlainString();
    return decimalMark == '.' ? plain : plain.replace('.', decimalMark);
  }

  private void text(String value, Appendable out) throws IOException {
    if (isPlain(value)) {
      out.append(value);
      return;
    }
    String text = dialect == Dialect.TSV ? onOneLine(value) : value;
    String guarded = guarded(wouldRun(text) ? "'" + text : text);
    if (dialect == Dialect.CSV && needsQuotes(guarded)) {
      out.append('"').append(guarded.replace("\"", "\"\"")).append('"');
    } else {
      out.append(guarded);
    }
  }

  /** Returns whether there are letters, digits and blanks between them alone, as in most texts. */
  private static boolean isPlain(String text) {
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      if (!letter && (c != ' ' || before == ' ')) {
        return false;
      }
      before = c;
    }
    return before != ' ' || text.isEmpty();
  }

  /**
   * Where lists are parted by semicolons, spreadsheets cut there whatever the quotes of a file
   * whose cells are parted by something else: what follows is the start of a cell too.
   */
  private static String guarded(String text) {
    if (text.indexOf(';') < 0) {
      return text;
    }
    StringBuilder guarded = new StringBuilder(text.length() + 1);
    for (int i = 0; i < text.length(); i++) {
      guarded.append(text.charAt(i));
      if (text.charAt(i) == ';' && wouldRun(text.substring(i + 1))) {
        guarded.append('\'');
      }
    }
    return guarded.toString();
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

  private boolean needsQuotes(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == delimiter || c == '"' || c == '\r' || c == '\n') {
        return true;
      }
    }
    return text.startsWith(" ") || text.endsWith(" ");
  }

  private static String onOneLine(String text) {
    return text.replace('\t', ' ').replace("\r\n", " ").replace('\r', ' ').replace('\n', ' ');
  }
}
