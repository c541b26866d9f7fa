package nectally.csv;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Predicate;
import nectally.model.Place;
import nectally.problem.Problems;

/** An opened text of which nobody knows yet whether it is a table; if not, it is read by lines. */
public final class TextFile implements Closeable {

  private final String file;
  private final TextReader text;
  private final Problems problems;
  private final FallWarning fall;
  private long number;

  private TextFile(String file, TextReader text, Problems problems) {
    this.file = file;
    this.text = text;
    this.problems = problems;
    fall = new FallWarning(text.letters(), problems);
  }

  /**
   * Opens a file.
   *
   * @param file as the user named it, {@code -} for standard input
   * @param names whether a column may well have this name, by which a sheet is found
   * @return nothing after saying why the file cannot be read
   */
  public static Optional<TextFile> open(
      String file,
      InputStream standardInput,
      Spelling spelling,
      Predicate<String> names,
      Problems problems) {
    Optional<TextReader> text =
        InputFile.open(InputBytes.once(file, standardInput), spelling, names, problems);
    return text.isEmpty()
        ? Optional.empty()
        : Optional.of(new TextFile(file, text.get(), problems));
  }

  /** Returns the first characters, those of many lines; none where the file is empty. */
  public CharSequence start() {
    return text.peek();
  }

  /** Reads on as a table; whoever closes that closes the file. */
  public CsvTable table(CsvShape shape) {
    return new CsvTable(file, text, shape, problems);
  }

  /** Returns the next line without its end; empty behind the last one, or after a problem. */
  public Optional<String> line() {
    StringBuilder line = new StringBuilder();
    number++;
    try {
      int next = text.read();
      if (next < 0) {
        return Optional.empty();
      }
      while (next >= 0 && next != '\n' && next != '\r') {
        line.append((char) next);
        next = text.read();
      }
      if (next == '\r' && (!text.peek().isEmpty() || text.fetchMore())) {
        text.skipLineFeed();
      }
      text.endRecord();
      if (fall.isDue()) {
        fall.tell(new Place(file, number), line.toString());
      }
      return Optional.of(line.toString());
    } catch (UnreadableException e) {
      problems.error(new Place(file, number), e.rule(), e.words());
    } catch (IOException e) {
      InputFile.report(file, e, problems);
    }
    return Optional.empty();
  }

  /** Returns the number of the line that was returned last, 1-based. */
  public long number() {
    return number;
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
}
