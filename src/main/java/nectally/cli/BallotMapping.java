package nectally.cli;

import nectally.ballots.BallotField;
import nectally.csv.HeaderName;

/**
 * A user's word that a column of ballots holds a field, or that none does.
 *
 * @param field what is read
 * @param column the column's folded name; blank for none
 */
record BallotMapping(BallotField field, String column) {

  /**
   * Reads {@code FIELD=COLUMN} or {@code FIELD=}.
   *
   * @throws IllegalArgumentException if it has no such form; the message tells a user what to write
   */
  static BallotMapping parse(String text) {
    int equals = text.indexOf('=');
    if (equals < 0 || BallotField.named(text.substring(0, equals)).isEmpty()) {
      throw new IllegalArgumentException(
          "mapping \""
              + text
              + "\": expected FIELD=COLUMN with one of the fields "
              + String.join(", ", BallotField.labels()));
    }
    return new BallotMapping(
        BallotField.named(text.substring(0, equals)).get(),
        HeaderName.folded(text.substring(equals + 1)).strip());
  }
}
