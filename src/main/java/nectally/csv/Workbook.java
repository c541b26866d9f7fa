package nectally.csv;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nectally.model.Place;
import nectally.problem.Problems;
import nectally.problem.Rule;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;

/**
 * An Office Open XML workbook (xlsx), of which one sheet is read as if it were CSV.
 *
 * <p>The only class, beside {@link SheetCell} and {@link FaultyCells}, that touches the library for
 * workbooks, so that it is loaded for such a file alone.
 */
final class Workbook {

  /** A workbook that unpacks to more is no results file; it may be made to fill the memory. */
  private static final long MOST_BYTES = 1L << 30;

  /** The part that lists the sheets. */
  private static final String BOOK = "xl/workbook.xml";

  /** The namespace of workbooks in the strict form of the standard, which few programs write. */
  private static final String STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";

  private static final String DAMAGED = "the workbook is damaged or cut short";

  private Workbook() {}

  /**
   * Returns the sheet that is the table.
   *
   * @param file as the user named it
   * @param wanted the names of sheets that the user gives
   * @param names whether a column may well have this name
   */
  static Sheet read(
      String file, InputStream in, List<String> wanted, Predicate<String> names, Problems problems)
      throws IOException {
    byte[] bytes = in.readNBytes((int) (MOST_BYTES / 4));
    check(bytes);
    try (ReadableWorkbook book = open(bytes)) {
      List<org.dhatim.fastexcel.reader.Sheet> pages = book.getSheets().toList();
      List<Sheet> sheets = new ArrayList<>();
      for (org.dhatim.fastexcel.reader.Sheet page : pages) {
        FaultyCells faults = new FaultyCells();
        boolean visible = page.getVisibility() == SheetVisibility.VISIBLE;
        List<Integer> hidden = new ArrayList<>();
        List<List<String>> rows = rows(page, faults, hidden);
        sheets.add(new Sheet(page.getName(), visible, rows, faults.all(), hidden));
      }
      SheetChoice choice = new SheetChoice(wanted, names);
      Sheet chosen = choice.of(sheets);
      if (sheets.size() > 1) {
        problems.within(file, chosen.name());
      }
      Optional<String> passedOver = choice.passedOver(sheets, chosen);
      if (passedOver.isPresent()) {
        problems.warning(new Place(file, 1), Rule.SHEETS_PASSED_OVER, passedOver.get());
      }
      if (!chosen.hidden().isEmpty()) {
        problems.warning(
            new Place(file, chosen.hidden().get(0)), Rule.HIDDEN_ROWS, hidden(chosen.hidden()));
      }
      return chosen;
    } catch (UnreadableException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      // The library fails on damaged parts with exceptions of many kinds.
      throw new UnreadableException(Rule.CANNOT_READ, DAMAGED);
    }
  }

  /** A workbook without styles is read without asking for them. */
  private static ReadableWorkbook open(byte[] bytes) throws IOException {
    try {
      return new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, true));
    } catch (ExcelReaderException withoutStyles) {
      return new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(false, true));
    }
  }

  /** Refuses what is no workbook, is damaged, or unpacks to too much. */
  private static void check(byte[] bytes) throws IOException {
    Set<String> parts = new HashSet<>();
    String book = "";
    long size = 0;
    try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
      for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
        parts.add(part.getName());
        InputStream in = zip.getInputStream(part);
        if (part.getName().equals(BOOK)) {
          book = new String(in.readNBytes(1 << 16), StandardCharsets.UTF_8);
        }
        size += unpacked(in, MOST_BYTES - size);
      }
    } catch (UnreadableException e) {
      throw e;
    } catch (IOException | IllegalArgumentException e) {
      throw new UnreadableException(Rule.CANNOT_READ, DAMAGED);
    }
    if (!parts.contains(BOOK) || book.contains(STRICT)) {
      throw new UnreadableException(Rule.NOT_TEXT, foreign(parts));
    }
  }

  /** Returns how many bytes a part has, which may not be more than {@code most}. */
  private static long unpacked(InputStream part, long most) throws IOException {
    byte[] block = new byte[1 << 16];
    long size = 0;
    for (int count = part.read(block); count >= 0; count = part.read(block)) {
      size += count;
      if (size > most) {
        throw new UnreadableException(
            Rule.NOT_TEXT, "this unpacks to more than a gigabyte; is it a table?");
      }
    }
    return size;
  }

  private static String foreign(Set<String> parts) {
    String kind = "a zip file";
    if (parts.contains("mimetype") && parts.contains("content.xml")) {
      kind = "an OpenDocument file";
    } else if (parts.contains("xl/workbook.bin")) {
      kind = "a binary Excel file";
    } else if (parts.contains(BOOK)) {
      kind = "a Strict Open XML workbook";
    }
    return "this is " + kind + ", expected CSV or xlsx; save it as CSV UTF-8 or as xlsx";
  }

  private static String hidden(List<Integer> lines) {
    return "the sheet hides "
        + (lines.size() == 1 ? "this row" : lines.size() + " rows from here on")
        + ", as a filter does, and nec-tally reads hidden rows like all others";
  }

  /**
   * Returns the texts of a sheet.
   *
   * @param hidden receives the lines that people do not see
   */
  private static List<List<String>> rows(
      org.dhatim.fastexcel.reader.Sheet page, FaultyCells faults, List<Integer> hidden)
      throws IOException {
    List<List<String>> rows = new ArrayList<>();
    try (Stream<Row> stream = page.openStream()) {
      for (Iterator<Row> each = stream.iterator(); each.hasNext(); ) {
        Row row = each.next();
        List<String> cells = cells(row, faults);
        if (!cells.isEmpty()) {
          rows.addAll(
              Collections.nCopies(Math.max(0, row.getRowNum() - 1 - rows.size()), List.of()));
          rows.add(cells);
          if (row.isHidden()) {
            hidden.add(rows.size());
          }
        }
      }
    }
    return rows;
  }

  /** Returns the texts up to the last that is not empty. */
  private static List<String> cells(Row row, FaultyCells faults) {
    List<String> cells = new ArrayList<>();
    for (Cell cell : row) {
      boolean isFault = cell != null && faults.take(cell);
      String text = cell == null || isFault ? "" : SheetCell.text(cell);
      if (!text.isEmpty()) {
        int column = cell == null ? cells.size() : cell.getColumnIndex();
        cells.addAll(Collections.nCopies(Math.max(0, column - cells.size()), ""));
        cells.add(text);
      }
    }
    return cells;
  }
}
