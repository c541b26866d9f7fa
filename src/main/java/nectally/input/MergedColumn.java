package nectally.input;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nectally.csv.Column;
import nectally.problem.Problems;
import nectally.problem.Rule;
import nectally.problem.Shown;

/**
 * A column left of the names that has a text for the first of several candidates alone, as merged
 * cells do: it may name the contests of an election that would else be one.
 */
final class MergedColumn {

  private static final int FEWEST = 2;

  private final String attribute;
  private final String title;

  private MergedColumn(String attribute, String title) {
    this.attribute = attribute;
    this.title = title;
  }

  /** Returns the first column left of the names that may be one; none that says what people are. */
  static Optional<MergedColumn> of(ColumnMap columns) {
    NamedAttributes all = columns.attributes();
    for (int i = 0; i < all.names().size(); i++) {
      Column column = all.columns().get(i);
      if (column.number() < columns.of(Field.CANDIDATE).number()
          && Field.match(column.title()).isEmpty()) {
        return Optional.of(new MergedColumn(all.names().get(i), column.title()));
      }
    }
    return Optional.empty();
  }

  /** Reports the column in the only contest of an election; returns whether it is none such. */
  boolean isNone(ContestBuilder contest, Problems problems) {
    List<CandidacyBuilder> people = RowsInOrder.of(contest);
    if (!isMerged(people)) {
      return true;
    }
    problems.error(
        contest.place(),
        Rule.SEVERAL_CONTESTS,
        "the column "
            + Shown.quoted(title)
            + " has a text for the first of several candidates alone, as merged cells do: --fill "
            + Shown.inShell(title)
            + " --map "
            + Shown.inShell("contest=" + title)
            + " reads a contest for each, --map contest= one for all");
    return false;
  }

  private boolean isMerged(List<CandidacyBuilder> people) {
    Set<String> seen = new HashSet<>();
    int below = 0;
    for (CandidacyBuilder person : people) {
      String value = person.attributes().get(attribute);
      boolean isFirst = !value.isEmpty();
      if (isFirst && ((below < FEWEST && !seen.isEmpty()) || !seen.add(value))) {
        return false;
      }
      below = isFirst ? 1 : below + 1;
      if (seen.isEmpty()) {
        return false;
      }
    }
    return seen.size() >= FEWEST && below >= FEWEST;
  }
}
