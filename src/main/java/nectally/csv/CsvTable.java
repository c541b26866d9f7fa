package nectally.csv;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nectally.model.Place;
import nectally.problem.Problems;

/**
 * The rows of one CSV file, one after the other.
 *
 * <p>Rows know their file, line and column; blank ones are passed over, and those of another length
 * than the header are reported.
 */
public final class CsvTable implements Rows, Closeable {

  /** Above a table stand a title, a source and a date, not a page of text. */
  private static final int MOST_TITLE_LINES = 20;

  private final String file;
  private final Problems problems;
  private final TextReader text;
  private final Predicate<String> names;
  private final Spelling spelling;
  private final FallWarning fall;
  private final boolean delimiterIsFound;
  private char delimiter;
  private final HeaderWindow lines;
  private List<String> header;
  private long headerLine;
  private Records records;
  private long line;
  private final Footnotes footnotes = new Footnotes();

  /**
   * Opens a file and reads its header.
   *
   * @param file as the user named it, {@code -} for standard input
   * @return nothing after saying why the file cannot be read
   */
  public static Optional<CsvTable> open(
      String file, InputStream standardInput, CsvShape shape, Problems problems) {
    Optional<TextReader> text =
        InputFile.open(file, standardInput, shape.spelling().encoding(), problems);
    return text.isEmpty()
        ? Optional.empty()
        : Optional.of(new CsvTable(file, text.get(), shape, problems));
  }

  CsvTable(String file, TextReader text, CsvShape shape, Problems problems) {
    this.file = file;
    this.text = text;
    this.problems = problems;
    char stated = Delimiter.stated(text.peek());
    names = shape.names();
    spelling = shape.spelling();
    fall = new FallWarning(text.letters(), problems);
    delimiterIsFound = shape.delimiter().isEmpty() && stated == '\0' && shape.columns().isEmpty();
    if (shape.delimiter().isPresent()) {
      delimiter = shape.delimiter().get();
    } else {
      delimiter =
          stated == '\0' ? Delimiter.of(text.peek(), shape.columns().size(), names) : stated;
    }
    if (stated != '\0') {
      text.skip("sep=,".length());
      text.skipLineEnd();
    }
    records = new PlainLines(text, delimiter, stated == '\0' ? 0 : 1);
    lines = new HeaderWindow(shape.headerLines());
    header = shape.columns().isEmpty() ? readHeader() : shape.columns();
    headerLine = lines.first();
  }

  /** Returns the rows of a text that stands in this table below {@code above} lines. */
  public CsvTable further(InputStream in, long above, boolean longLetters) throws IOException {
    CsvShape shape = new CsvShape(Optional.of(delimiter), header, spelling, names);
    TextReader rest = new TextReader(in, text.letters().behind(longLetters), false);
    CsvTable further = new CsvTable(file, rest, shape, problems);
    further.records = new PlainLines(rest, delimiter, above);
    return further;
  }

  /** Returns the lines below as bytes, so that this has none; nothing where that is no gain. */
  public Optional<ByteBlocks> blocks() {
    return delimiter < 0x80 && records instanceof PlainLines
        ? ByteBlocks.below(text, records.line(), delimiter)
        : Optional.empty();
  }

  /** Says that the text could not be read to its end. */
  public void report(IOException failure) {
    // Letters fail on their line, quotes and records on that of their start.
    long at = text.letters().hasFailed() ? Math.max(records.reached(), line) : line;
    InputFile.report(new Place(file, at), failure, problems);
  }

  @Override
  public List<String> header() {
    return header;
  }

  /** Returns the lines that were looked at to find the header, first to last. */
  public List<HeaderLine> lines() {
    return lines.all();
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
   * Goes to the next row that is not blank.
   *
   * <p>A row of another length than the header is reported and passed over, and so are notes below
   * the table.
   */
  @Override
  public boolean next() {
    return next(false);
  }

  /**
   * Goes to the next row, be all of its cells blank: a ballot may be. Of the lines without any cell
   * only those of a table with one column are such rows.
   *
   * <p>A row of another length than the header is reported and passed over.
   */
  public boolean nextOrBlank() {
    return next(true);
  }

  private boolean next(boolean blank) {
    while (nextRecord(blank)) {
      if (!blank && isOneText() && footnotes.keep(new Place(file, line), cell(0, ""))) {
        continue;
      }
      footnotes.rowFollows(problems);
      boolean tooLong = records.size() > header.size() && !records.isBlankFrom(header.size());
      if (records.size() < header.size() || tooLong) {
        RowLength.refuse(new Place(file, line), header.size(), records.size(), problems);
      } else {
        return true;
      }
    }
    footnotes.end(problems);
    return false;
  }

  @Override
  public String cell(int index, String likely) {
    return records.cell(index, likely);
  }

  @Override
  public List<String> below(int index) {
    if (records instanceof KeptRecords kept) {
      return kept.below(index);
    }
    KeptRecords kept = new KeptRecords();
    kept.keep(records);
    try {
      while (records.next() || readOn()) {
        kept.keep(records);
      }
    } catch (IOException e) {
      kept.endWith(e, records.reached());
    }
    records = kept;
    return kept.below(index);
  }

  @Override
  public Spelling spelling() {
    return spelling;
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
      text.close();
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
    if (delimiterIsFound && !lines.isEmpty() && records instanceof PlainLines) {
      delimiter = Delimiter.of(text.peek(), 0, names);
      records = new PlainLines(text, delimiter, records.line());
    }
    if (!nextRecord(false)) {
      return false;
    }
    List<String> cells = new ArrayList<>(records.size());
    for (int i = 0; i < records.size(); i++) {
      cells.add(Entities.read(cell(i, "")));
    }
    lines.add(new HeaderLine(cells, line));
    return true;
  }

  /** Goes to the next record, one that is not blank unless asked; says why there is none. */
  private boolean nextRecord(boolean blank) {
    try {
      do {
        line = records.line() + 1;
        if (!records.next() && !readOn()) {
          return false;
        }
      } while (records.isBlankFrom(0) && !(blank && isRow()));
      if (fall.isDue()) {
        fall.tell(new Place(file, line), records);
      }
      return true;
    } catch (IOException e) {
      report(e);
      return false;
    }
  }

  private boolean isRow() {
    return records.size() > 1 || header.size() == 1;
  }

  /** Leaves what is not plain to the reader of quoted records; returns whether it has any. */
  private boolean readOn() throws IOException {
    if (records instanceof PlainLines plain && plain.isCut()) {
      records = new QuotedRecords(text, delimiter, plain.line());
      return records.next();
    }
    return false;
  }

  /** Returns whether the record has one text alone where the table has three columns or more. */
  private boolean isOneText() {
    boolean few = header.size() > 2 || records.size() < header.size();
    return few && !records.isBlank(0) && records.isBlankFrom(1);
  }
}
