package nectally.tally.checking;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A rank as a file prints it: {@code 2}, {@code 2=}, {@code =2}, {@code 2nd}, {@code joint 2nd},
 * {@code T2} or {@code 2.0}.
 *
 * @param number the place, whatever it is worth
 * @param joint whether it says that others have the same place
 */
record PrintedRank(int number, boolean joint) {

  private static final Pattern RANK =
      Pattern.compile(
          "(=|t-?|joint|equal)?\\s*(\\d{1,9})(?:\\.0*|st|nd|rd|th)?\\s*(=|t|joint|equal)?");

  /** Returns the rank; empty where it cannot be read as one. */
  static Optional<PrintedRank> parse(String text) {
    Matcher matcher = RANK.matcher(text.strip().toLowerCase(Locale.ROOT));
    if (!matcher.matches()) {
      return Optional.empty();
    }
    boolean joint = matcher.group(1) != null || matcher.group(3) != null;
    return Optional.of(new PrintedRank(Integer.parseInt(matcher.group(2)), joint));
  }

  /** Returns whether a candidate has this rank; who shares one may be printed without saying so. */
  boolean holds(int rank, boolean shared) {
    return number == rank && (shared || !joint);
  }
}
