package nectally.formats;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nectally.answer.Audience;
import nectally.answer.Cell;
import nectally.answer.Column;
import nectally.answer.Grid;
import nectally.answer.Kind;
import nectally.answer.Layout;
import nectally.answer.Report;
import nectally.answer.Section;
import nectally.answer.Table;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes every table for programs as a sheet of an Office Open XML workbook: numbers are numbers,
 * nothing is a formula, an unknown value is an empty cell.
 *
 * <p>The names of the columns are those of CSV; the rows of a contest start with its name.
 */
final class XlsxRenderer implements Renderer {

  private static final int LONGEST_NAME = 31;
  private static final int WIDEST = 40;

  private final int decimals;

  XlsxRenderer(int decimals) {
    this.decimals = decimals;
  }

  @Override
  public void render(Report report, OutputStream out) throws IOException {
    Workbook book = new Workbook(out, "nec-tally", "1.0");
    for (Layout<?> layout : report.ofContests(Audience.MACHINES)) {
      List<Section> sections = report.contests();
      write(book, layout, sections, true);
    }
    for (Layout<?> layout : report.ofElection(Audience.MACHINES)) {
      write(book, layout, List.of(report.overall().orElseThrow()), false);
    }
    book.finish();
    out.flush();
  }

  private void write(Workbook book, Layout<?> layout, List<Section> sections, boolean named)
      throws IOException {
    String name = layout.name();
    Worksheet sheet = book.newWorksheet(name.substring(0, Math.min(LONGEST_NAME, name.length())));
    List<String> keys = new ArrayList<>(named ? List.of(Report.CONTEST) : List.of());
    for (Column<?> column : layout.columns(Audience.MACHINES)) {
      keys.add(column.key());
    }
    int[] widths = new int[keys.size()];
    for (int c = 0; c < widths.length; c++) {
      sheet.value(0, c, keys.get(c));
      sheet.style(0, c).bold().wrapText(true).set();
      widths[c] = Math.min(keys.get(c).length(), 14);
    }
    int row = 1;
    for (Section section : sections) {
      row = rows(section, layout, named, sheet, row, widths);
    }
    for (int c = 0; c < widths.length; c++) {
      sheet.width(c, Math.min(WIDEST, widths[c]) + 2);
    }
    sheet.freezePane(0, 1);
    if (row > 1) {
      sheet.setAutoFilter(0, 0, row - 1, widths.length - 1);
    }
    sheet.repeatRows(0);
    sheet.pageOrientation("landscape");
    sheet.paperSize(org.dhatim.fastexcel.PaperSize.A4_PAPER);
    sheet.finish();
  }

  private int rows(
      Section section, Layout<?> layout, boolean named, Worksheet sheet, int first, int[] widths) {
    return rows(section.table(layout), named ? section.name() : "", named, sheet, first, widths);
  }

  private <R> int rows(
      Table<R> table, String contest, boolean named, Worksheet sheet, int first, int[] widths) {
    Grid<R> grid = table.forMachines();
    int row = first;
    for (R each : grid.rows()) {
      int c = 0;
      if (named) {
        text(sheet, row, c, contest, widths);
        c++;
      }
      for (Column<R> column : grid.columns()) {
        cell(sheet, row, c, column.cell(each), column.kind(), widths);
        c++;
      }
      row++;
    }
    return row;
  }

  private void cell(Worksheet sheet, int row, int c, Cell cell, Kind kind, int[] widths) {
    if (cell instanceof Cell.Text text) {
      text(sheet, row, c, text.value(), widths);
    } else if (cell instanceof Cell.Count count) {
      number(sheet, row, c, BigDecimal.valueOf(count.value()), kind, widths);
    } else if (cell instanceof Cell.Exact exact) {
      number(sheet, row, c, exact.value().rounded(decimals), kind, widths);
    } else if (cell instanceof Cell.Fixed fixed) {
      number(sheet, row, c, fixed.value(), kind, widths);
    } else if (cell instanceof Cell.Rank rank && rank.place().isPresent()) {
      number(sheet, row, c, BigDecimal.valueOf(rank.place().getAsInt()), kind, widths);
    } else if (cell instanceof Cell.Flag flag) {
      sheet.value(row, c, flag.value());
    }
  }

  private static void text(Worksheet sheet, int row, int c, String text, int[] widths) {
    String clean = Printable.of(text);
    sheet.value(row, c, clean);
    widths[c] = Math.max(widths[c], TextWidth.of(clean));
  }

  private static void number(
      Worksheet sheet, int row, int c, BigDecimal number, Kind kind, int[] widths) {
    sheet.value(row, c, number);
    String format = format(kind);
    if (!format.isEmpty()) {
      sheet.style(row, c).format(format).set();
    }
    widths[c] = Math.max(widths[c], number.toPlainString().length());
  }

  /** How a spreadsheet shows a number; the plain pattern of a change would show -0.0. */
  private static String format(Kind kind) {
    return switch (kind) {
      case COUNT -> "#,##0";
      case SIGNED_COUNT -> "+#,##0;-#,##0;0";
      case PERCENT -> "#,##0.0";
      case DECIMAL -> "#,##0.0##";
      case FIXED -> "#,##0.00###";
      case SIGNED_FIXED -> "+#,##0.00###;-#,##0.00###;0.00";
      case POINTS -> "[>=0.05]+0.0;[<=-0.05]-0.0;0.0";
      default -> "";
    };
  }
}
