package nectally.cli;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nectally.answer.Arrangement;
import nectally.answer.Audience;
import nectally.answer.Report;
import nectally.csv.Nearest;
import nectally.problem.Rule;
import nectally.problem.Shown;

/** In which order, how many and which parts of its rows a user wants of every table. */
final class ArrangementOptions implements Group {

  final Setting<String> sort =
      Setting.text(
          "--sort",
          "COLUMN",
          "Order the rows of all contests by this column of the table; --sort=-COLUMN: the largest"
              + " first.");
  final Setting<Integer> top =
      Setting.number("--top", "N", 1, Integer.MAX_VALUE, "Show the first N rows of each table.");
  final Setting<String> fields =
      Setting.text("--fields", "NAME,...", "Which columns, and in which order.").separatedBy(",");

  @Override
  public List<Setting<?>> settings() {
    return List.of(sort, top, fields);
  }

  /** Returns the report as it is wanted in order and columns. */
  Report arranged(Report report, Audience reader) throws Refusal {
    String by = sort.or("");
    boolean descending = by.startsWith("-");
    String key = descending ? by.substring(1) : by;
    Optional<Integer> most = top.value();
    Arrangement arrangement =
        new Arrangement(
            sort.isGiven() ? Optional.of(key) : Optional.empty(),
            descending,
            most.isPresent() ? OptionalInt.of(most.get()) : OptionalInt.empty(),
            fields.values());
    if (arrangement.isNone()) {
      return report;
    }
    Set<String> keys = Arrangement.keys(report);
    if (sort.isGiven() && !keys.contains(key)) {
      throw unknown(sort, 1, key, keys);
    }
    for (String field : fields.values()) {
      if (!keys.contains(field)) {
        throw unknown(fields, 1, field, keys);
      }
    }
    return arrangement.of(report, reader);
  }

  private static Refusal unknown(
      Setting<String> setting, int occurrence, String key, Set<String> keys) {
    return setting.refused(
        occurrence,
        Rule.UNKNOWN_COLUMN,
        "no column of these tables is called " + Shown.quoted(key) + Nearest.instead(key, keys));
  }
}
