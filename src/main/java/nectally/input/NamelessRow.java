package nectally.input;

import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import nectally.csv.Column;
import nectally.csv.Rows;
import nectally.model.Attributes;
import nectally.model.Role;
import nectally.problem.Shown;

/** A row in which no candidate is named. */
final class NamelessRow {

  private final List<String> names;
  private final Optional<String> word;
  private final String slate;
  private final String slateTitle;
  private final boolean mayBeMerged;

  /**
   * Reads what the current row says beside the name.
   *
   * @param candidate the columns of the name
   * @param mayBeMerged whether the cell may be that of the row above, which spans both
   */
  NamelessRow(Column candidate, AttributeColumns attributes, Rows row, boolean mayBeMerged) {
    this.mayBeMerged = mayBeMerged;
    names = candidate.parts().stream().map(part -> row.header().get(part.number() - 1)).toList();
    List<String> values = attributes.read(row);
    word = word(attributes, values);
    int at = attributes.names().indexOf(Attributes.SLATE);
    slate = at < 0 ? "" : values.get(at);
    slateTitle = at < 0 ? "" : attributes.titles().get(at);
  }

  /** Returns the cell that says that the row is none of a candidate, as an option names it. */
  private static Optional<String> word(AttributeColumns attributes, List<String> values) {
    for (int i = 0; i < values.size(); i++) {
      Optional<RowWords.Word> found = RowWords.of(values.get(i));
      if (found.isPresent() && found.get().role() != Role.CANDIDATE) {
        return Optional.of(attributes.titles().get(i) + "=" + values.get(i));
      }
    }
    return Optional.empty();
  }

  /**
   * Returns the message, with the option that leaves such rows out, and the one that calls them by
   * their party where they have one.
   */
  String message() {
    String last = names.get(names.size() - 1) + "=";
    boolean fill = mayBeMerged && word.isEmpty() && names.size() == 1;
    return "expected a name, found a blank cell; "
        + (fill ? "--fill " + Shown.inShell(names.get(0)) + " takes the name above it, " : "")
        + "--drop "
        + Shown.inShell(word.orElse(last))
        + " leaves such rows out"
        + (word.isPresent() || slate.isEmpty()
            ? ""
            : ", --map "
                + Shown.inShell(joined())
                + " calls them as their party, if nobody else stands for it");
  }

  private String joined() {
    StringJoiner all = new StringJoiner("+", "candidate=", "+" + slateTitle);
    names.forEach(all::add);
    return all.toString();
  }
}
