package nectally.input;

import java.util.List;
import java.util.Optional;
import nectally.csv.Rows;
import nectally.model.Role;

/** What is said of a row in which no candidate is named. */
final class NamelessRow {

  private NamelessRow() {}

  /**
   * Returns the message, with the option that leaves the row out if a cell says that it is none of
   * a candidate.
   */
  static String message(AttributeColumns attributes, Rows row) {
    String message = "expected a name, found a blank cell";
    List<String> values = attributes.read(row);
    for (int i = 0; i < values.size(); i++) {
      Optional<RowWords.Word> word = RowWords.of(values.get(i));
      if (word.isPresent() && word.get().role() != Role.CANDIDATE) {
        String rule = attributes.titles().get(i) + "=" + values.get(i);
        return message + "; --drop " + ProposedShape.quoted(rule) + " leaves such rows out";
      }
    }
    return message;
  }
}
