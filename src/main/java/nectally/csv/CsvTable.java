package nectally.csv;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nectally.model.Place;
import nectally.problem.Problems;

/**
 * The rows of one CSV file, one after the other: they know their file, line and column; blank ones
 * are passed over, and those of another length than the header are reported.
 */
public final class CsvTable implements Rows, Closeable {

  /** Above a table stand a title, a source and a date, not a page of text. */
  private static final int MOST_TITLE_LINES = 20;

  private final String file;
  private final Problems problems;
  private final CsvShape shape;
  private final TextRecords records;
  private final HeaderWindow lines;
  private List<String> header;
  private long headerLine;
  private long line;
  private final FurtherTables tables = new FurtherTables();
  private final FurtherCells further = new FurtherCells();
  private final Footnotes footnotes = new Footnotes();

  /**
   * Opens a file and reads its header.
   *
   * @param file as the user named it, {@code -} for standard input
   * @return nothing after saying why the file cannot be read
   */
  public static Optional<CsvTable> open(
      String file, InputStream standardInput, CsvShape shape, Problems problems) {
    return open(InputBytes.once(file, standardInput), shape, problems);
  }

  /** Opens a file as the other does, which may be opened again. */
  public static Optional<CsvTable> open(InputBytes bytes, CsvShape shape, Problems problems) {
    Optional<TextReader> text = InputFile.open(bytes, shape.spelling(), shape.names(), problems);
    return text.isEmpty()
        ? Optional.empty()
        : Optional.of(new CsvTable(bytes.name(), text.get(), shape, problems));
  }

  CsvTable(String file, TextReader text, CsvShape shape, Problems problems) {
    this(file, TextRecords.of(file, text, shape, problems), shape, problems);
  }

  private CsvTable(String file, TextRecords records, CsvShape shape, Problems problems) {
    this.file = file;
    this.records = records;
    this.problems = problems;
    this.shape = shape;
    lines = new HeaderWindow(shape.headerLines());
    header = shape.columns().isEmpty() ? readHeader() : shape.columns();
    headerLine = lines.first();
  }

  /** Returns the rows of a text that stands in this table below {@code above} lines. */
  public CsvTable further(InputStream in, long above, boolean longLetters) throws IOException {
    CsvShape known = new CsvShape(Optional.empty(), header, shape.spelling(), shape.names());
    return new CsvTable(file, records.further(in, above, longLetters, problems), known, problems);
  }

  /** Returns the lines below as bytes, so that this has none; nothing where that is no gain. */
  public Optional<ByteBlocks> blocks() {
    return records.blocks();
  }

  /** Says that the text could not be read to its end. */
  public void report(IOException failure) {
    InputFile.report(new Place(file, records.failedOn(line)), failure, problems);
  }

  @Override
  public List<String> header() {
    return header;
  }

  /** Returns the lines that were looked at to find the header, first to last. */
  public List<HeaderLine> lines() {
    return lines.all();
  }

  /**
   * Adds columns without a name for the cells that rows have behind the header, where they are
   * groups of so many; a row may end behind any group. Returns whether there are such groups.
   */
  public boolean widen(int width) {
    int size = further.widen(records, header.size(), width);
    List<String> names = new ArrayList<>(header);
    names.addAll(Collections.nCopies(Math.max(0, size - header.size()), ""));
    header = names;
    return size > 0;
  }

  /** Returns the first rows that were refused since they have more cells than the header. */
  public List<List<String>> tooLong() {
    return further.refused();
  }

  /** Returns the line on which the header starts, 1-based. */
  public long headerLine() {
    return headerLine;
  }

  /**
   * Goes past lines above the table, such as its title, to the first one that is a header; the
   * delimiter is found anew from each.
   *
   * @return whether there is one among the next lines; if not, there are no rows to read
   */
  public boolean seekHeader(Predicate<List<String>> isHeader) {
    for (int i = 0; i < MOST_TITLE_LINES; i++) {
      if (!readHeaderLine()) {
        return false;
      }
      if (isHeader.test(lines.names())) {
        header = lines.names();
        headerLine = lines.line();
        return true;
      }
    }
    return false;
  }

  /**
   * Goes to the next row that is not blank; one of another length than the header is reported and
   * passed over, and so are notes below the table.
   */
  @Override
  public boolean next() {
    return next(false);
  }

  /**
   * Goes to the next row, be all of its cells blank: a ballot may be. Of the lines without any cell
   * only those of a table with one column are such rows. One of another length is reported.
   */
  public boolean nextOrBlank() {
    return next(true);
  }

  private boolean next(boolean blank) {
    while (nextRecord(blank)) {
      boolean isOneText = !blank && isOneText();
      boolean isShort = !blank && records.size() < header.size();
      if ((isOneText && footnotes.keep(place(), cell(0, "")))
          || (isShort && footnotes.keep(place(), records))) {
        continue;
      }
      footnotes.rowFollows(problems);
      if (!isOneText && tables.isFurther(records, header, problems)) {
        continue;
      }
      boolean fits = fits();
      if (isOneText) {
        tables.heading(place(), cell(0, ""), !fits);
      }
      if (fits) {
        return true;
      }
    }
    footnotes.end(problems);
    return false;
  }

  /** Returns whether the record has as many cells as the header; else says that it has not. */
  boolean fits() {
    return further.fits(records, header.size(), place(), shape.names(), problems);
  }

  /** Returns what the rows are made of. */
  TextRecords records() {
    return records;
  }

  @Override
  public String cell(int index, String likely) {
    return further.areGroups() && index >= records.size() ? "" : records.cell(index, likely);
  }

  @Override
  public Optional<RowFaults> faults() {
    return records.faults();
  }

  @Override
  public List<String> below(int index) {
    return records.below(index);
  }

  /** Returns the name of the sheet that is read of a workbook; empty for a text file. */
  public Optional<String> sheet() {
    return records.sheet();
  }

  /** Returns which letters the bytes are, as far as they are read: {@code UTF-8}. */
  public String encoding() {
    return records.encoding();
  }

  /** Returns what stands between cells. */
  public char delimiter() {
    return records.delimiter();
  }

  @Override
  public Spelling spelling() {
    return shape.spelling();
  }

  @Override
  public long line() {
    return line;
  }

  @Override
  public String file() {
    return file;
  }

  @Override
  public Problems problems() {
    return problems;
  }

  @Override
  public int number(int index) {
    return index + 1;
  }

  /** Closes the file, and says so where that is not possible. */
  @Override
  public void close() {
    try {
      records.close();
    } catch (IOException e) {
      InputFile.report(file, e, problems);
    }
  }

  private List<String> readHeader() {
    while (!lines.isFull()) {
      if (!readHeaderLine()) {
        return List.of();
      }
    }
    return lines.names();
  }

  private boolean readHeaderLine() {
    if (!lines.isEmpty()) {
      records.findDelimiter();
    }
    if (!nextRecord(false)) {
      return false;
    }
    lines.add(HeaderLine.of(records, line));
    return true;
  }

  /** Goes to the next record, one that is not blank unless asked; says why there is none. */
  boolean nextRecord(boolean blank) {
    try {
      do {
        line = records.line() + 1;
        if (further.isOtherTable() || !records.next()) {
          return false;
        }
      } while (records.isBlankFrom(0) && !(blank && (records.size() > 1 || header.size() == 1)));
      records.warnOfLetters(file, line);
      return true;
    } catch (IOException e) {
      report(e);
      return false;
    }
  }

  /** Returns whether the record has one text alone where the table has three columns or more. */
  private boolean isOneText() {
    return (header.size() > 2 || records.size() < header.size()) && isText();
  }

  /** Returns whether the record has one text alone. */
  boolean isText() {
    boolean isFaulty = faults().isPresent() && faults().get().areOn(line);
    return !isFaulty && !records.isBlank(0) && records.isBlankFrom(1);
  }
}
