package nectally.cli;

import java.util.List;
import java.util.Optional;
import nectally.csv.ColumnChoice;
import nectally.input.Shape;
import nectally.problem.Rule;

/** The shape of tables: no row for each candidate, cells that stand for several. */
final class ShapeOptions implements Group {

  private static final int MOST_HEADER_LINES = 10;

  final Setting<String> wide =
      Setting.text(
              "--wide",
              "COLUMNS",
              "Each of COLUMNS is a candidate or party with its votes: names, globs (votes_*) or"
                  + " FIRST..LAST, with commas between them.")
          .repeated();
  final Setting<String> repeated =
      Setting.text(
          "--repeated",
          "FIRST..LAST",
          "The columns from FIRST to LAST are repeated for each candidate, numbered or not.");
  final Setting<String> fill =
      Setting.text(
              "--fill",
              "COLUMNS",
              "A blank cell of COLUMNS is as the one above it, as where cells were merged.")
          .repeated();
  final Setting<String> headings =
      Setting.of(
          "--headings",
          "FIELD",
          ShapeOptions::heading,
          "Lines of one text above rows, or above a header of their own or repeated columns, hold"
              + " their FIELD: contest, slate, bloc or area.");
  final Setting<Integer> headerLines = ofHeaderLines();

  /** Returns how many lines the header is. */
  static Setting<Integer> ofHeaderLines() {
    return Setting.number(
        "--header-lines", "N", 1, MOST_HEADER_LINES, "The header is N lines, joined with /.");
  }

  @Override
  public List<Setting<?>> settings() {
    return List.of(wide, repeated, fill, headings, headerLines);
  }

  /** Refuses headings in a table whose rows are no candidates. */
  void check() throws Refusal {
    if (headings.isGiven() && wide.isGiven()) {
      throw headings.refused(
          Rule.CONFLICTING_OPTIONS, "is for a row for each candidate, and not for --wide columns");
    }
  }

  /** Returns what was said. */
  Shape shape() {
    return new Shape(
        columns(wide),
        repeated.value().map(ColumnChoice::new),
        columns(fill),
        headings.value(),
        headerLines.or(1));
  }

  private static String heading(String field) {
    if (!Shape.HEADINGS.contains(field)) {
      throw new IllegalArgumentException(
          "expected one of " + String.join(", ", Shape.HEADINGS) + ", found \"" + field + "\"");
    }
    return field;
  }

  private static Optional<ColumnChoice> columns(Setting<String> setting) {
    return setting.isGiven()
        ? Optional.of(new ColumnChoice(String.join(",", setting.values())))
        : Optional.empty();
  }
}
