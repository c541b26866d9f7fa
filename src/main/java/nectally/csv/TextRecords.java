package nectally.csv;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nectally.model.Place;
import nectally.problem.Problems;

/**
 * The records of a text from its start on, cut at the delimiter that a user, the file itself or its
 * header says: as plain lines for as long as they are, then as quoted records.
 */
final class TextRecords implements Records {

  private final TextReader text;
  private final Predicate<String> names;
  private final FallWarning fall;
  private final boolean delimiterIsFound;
  private char delimiter;
  private Records records;
  private Optional<RowFaults> faults = Optional.empty();

  private TextRecords(
      TextReader text,
      Predicate<String> names,
      FallWarning fall,
      Optional<Character> delimiter,
      long above) {
    this.text = text;
    this.names = names;
    this.fall = fall;
    delimiterIsFound = delimiter.isEmpty();
    this.delimiter = delimiter.orElse(',');
    records = new PlainLines(text, this.delimiter, above);
  }

  /** Returns the records of a text, whose first line may say what stands between cells. */
  static TextRecords of(String file, TextReader text, CsvShape shape, Problems problems) {
    if (text.sheet().isPresent()) {
      FallWarning never = new FallWarning(text.letters(), problems);
      TextRecords rows = new TextRecords(text, shape.names(), never, Optional.of('\t'), 0);
      List<FaultyCell> cells = text.sheet().get().faults();
      if (!cells.isEmpty()) {
        rows.faults = Optional.of(new RowFaults(file, cells, problems));
      }
      return rows;
    }
    char stated = Delimiter.stated(text.peek());
    Optional<Character> known = shape.delimiter();
    if (known.isEmpty() && stated != '\0') {
      known = Optional.of(stated);
    } else if (known.isEmpty() && !shape.columns().isEmpty()) {
      known = Optional.of(Delimiter.of(text.peek(), shape.columns().size(), shape.names()));
    }
    if (stated != '\0') {
      text.skip("sep=,".length());
      text.skipLineEnd();
    }
    FallWarning fall = new FallWarning(text.letters(), problems);
    TextRecords records = new TextRecords(text, shape.names(), fall, known, stated == '\0' ? 0 : 1);
    records.findDelimiter();
    return records;
  }

  /** Returns the records of a text that stands in this one below {@code above} lines. */
  TextRecords further(InputStream in, long above, boolean longLetters, Problems problems)
      throws IOException {
    TextReader rest = new TextReader(in, text.letters().behind(longLetters), false);
    FallWarning own = new FallWarning(rest.letters(), problems);
    return new TextRecords(rest, names, own, Optional.of(delimiter), above);
  }

  /** Returns the lines below as bytes, so that this has none; nothing where that is no gain. */
  Optional<ByteBlocks> blocks() {
    return faults.isEmpty() && Delimiter.isPlain(delimiter) && records instanceof PlainLines
        ? ByteBlocks.below(text, records.line(), delimiter)
        : Optional.empty();
  }

  /** Returns the letters behind the current record, as many as were read already. */
  CharSequence ahead() {
    return records instanceof PlainLines ? text.peek() : "";
  }

  /** Finds the delimiter from the line that is next, unless it is known or quotes were met. */
  void findDelimiter() {
    if (delimiterIsFound && records instanceof PlainLines) {
      delimiter = Delimiter.of(text.peek(), 0, names);
      records = new PlainLines(text, delimiter, records.line());
    }
  }

  /** Returns the line of a failure, where the record that was begun last starts on {@code line}. */
  long failedOn(long line) {
    // Letters fail on their line, quotes and records on that of their start.
    return text.letters().hasFailed() ? Math.max(records.reached(), line) : line;
  }

  /** Says once that letters are no longer UTF-8, showing the current record. */
  void warnOfLetters(String file, long line) {
    if (fall.isDue()) {
      fall.tell(new Place(file, line), records);
    }
  }

  /** Returns the cells of a column in the records below, which are kept for that. */
  List<String> below(int index) {
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

  /** Returns the name of the sheet that is read; empty for a text file. */
  Optional<String> sheet() {
    Optional<Sheet> sheet = text.sheet();
    return sheet.isEmpty() ? Optional.empty() : Optional.of(sheet.get().name());
  }

  /** Returns the cells of the sheet that have no value; empty where there are none. */
  Optional<RowFaults> faults() {
    return faults;
  }

  /** Returns whether the bytes are no UTF-8, and nobody says what they are. */
  boolean isFallen() {
    return text.letters().isFallen();
  }

  /** Returns which letters the bytes are, as far as they are read. */
  String encoding() {
    return text.letters().encoding();
  }

  /** Returns what stands between cells. */
  char delimiter() {
    return delimiter;
  }

  void close() throws IOException {
    text.close();
  }

  @Override
  public boolean next() throws IOException {
    long start = records.line() + 1;
    boolean isRecord = records.next() || readOn();
    if (faults.isPresent()) {
      faults.get().tellAbove(isRecord ? start : Long.MAX_VALUE);
    }
    return isRecord;
  }

  @Override
  public int size() {
    return records.size();
  }

  @Override
  public boolean isBlank(int index) {
    return records.isBlank(index);
  }

  @Override
  public boolean isBlankFrom(int start) {
    return records.isBlankFrom(start);
  }

  @Override
  public String cell(int index, String likely) {
    return records.cell(index, likely);
  }

  @Override
  public long line() {
    return records.line();
  }

  @Override
  public long reached() {
    return records.reached();
  }

  /** Leaves what is not plain to the reader of quoted records; returns whether it has any. */
  private boolean readOn() throws IOException {
    if (records instanceof PlainLines plain && plain.isCut()) {
      records = new QuotedRecords(text, delimiter, plain.line());
      return records.next();
    }
    return false;
  }
}
