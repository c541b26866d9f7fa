package nectally.csv;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

/**
 * How a user says that letters and figures are written in the files, and on which sheet.
 *
 * @param encoding which letters the bytes are, unless a mark in the file says so; empty finds out
 * @param thousands the marks that stand between the digits of large numbers, any of {@code . , '}
 *     and a blank; empty finds out
 * @param sheets the names of the sheets to read of workbooks; empty finds out
 */
public record Spelling(Optional<Charset> encoding, String thousands, List<String> sheets) {

  /** Nothing is said. */
  public static final Spelling UNKNOWN = new Spelling(Optional.empty(), "");

  /** Keeps a copy of the list. */
  public Spelling {
    sheets = List.copyOf(sheets);
  }

  /** No sheet is named. */
  public Spelling(Optional<Charset> encoding, String thousands) {
    this(encoding, thousands, List.of());
  }
}
