package nectally.cli;

import java.util.List;
import java.util.Optional;
import nectally.csv.ColumnChoice;
import nectally.input.Shape;

/** The shape of tables that have no row for each candidate. */
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
  final Setting<Integer> headerLines =
      Setting.number(
          "--header-lines", "N", 1, MOST_HEADER_LINES, "The header is N lines, joined with /.");

  @Override
  public List<Setting<?>> settings() {
    return List.of(wide, repeated, headerLines);
  }

  /** Returns what was said. */
  Shape shape() {
    Optional<ColumnChoice> columns =
        wide.isGiven()
            ? Optional.of(new ColumnChoice(String.join(",", wide.values())))
            : Optional.empty();
    return new Shape(columns, repeated.value().map(ColumnChoice::new), headerLines.or(1));
  }
}
