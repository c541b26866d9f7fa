package nectally.csv;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * How a user says that letters and figures are written in the files.
 *
 * @param encoding which letters the bytes are, unless a mark in the file says so; empty finds out
 * @param thousands the marks that stand between the digits of large numbers, any of {@code . , '}
 *     and a blank; empty finds out
 */
public record Spelling(Optional<Charset> encoding, String thousands) {

  /** Nothing is said. */
  public static final Spelling UNKNOWN = new Spelling(Optional.empty(), "");
}
