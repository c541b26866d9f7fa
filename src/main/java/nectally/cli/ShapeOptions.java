package nectally.cli;

import java.util.List;
import java.util.Optional;
import nectally.csv.ColumnChoice;
import nectally.input.Shape;

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
  final Setting<Integer> headerLines =
      Setting.number(
          "--header-lines", "N", 1, MOST_HEADER_LINES, "The header is N lines, joined with /.");

  @Override
  public List<Setting<?>> settings() {
    return List.of(wide, repeated, fill, headerLines);
  }

  /** Returns what was said. */
  Shape shape() {
    return new Shape(
        columns(wide), repeated.value().map(ColumnChoice::new), columns(fill), headerLines.or(1));
  }

  private static Optional<ColumnChoice> columns(Setting<String> setting) {
    return setting.isGiven()
        ? Optional.of(new ColumnChoice(String.join(",", setting.values())))
        : Optional.empty();
  }
}
