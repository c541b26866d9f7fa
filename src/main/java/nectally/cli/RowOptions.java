package nectally.cli;

import java.util.List;
import nectally.input.CellRule;
import nectally.input.ReadingOptions;
import nectally.input.RowRule;

/** Which rows of the files are read, and as what. */
final class RowOptions implements Group {

  final Setting<RowRule> rows =
      Setting.of(
              "--row",
              "ROLE=TEXT",
              RowRule::parse,
              "What rows called TEXT are: candidate, write_in, none, blank, spoilt, total, drop"
                  + " or another role; * stands for anything. Repeat for several.")
          .repeated();
  final Setting<CellRule> keep =
      Setting.of(
              "--keep",
              "COLUMN=VALUE",
              CellRule::parse,
              "Read these rows alone; * stands for anything, no VALUE for a blank cell. Repeat for"
                  + " several.")
          .repeated();
  final Setting<CellRule> drop =
      Setting.of(
              "--drop",
              "COLUMN=VALUE",
              CellRule::parse,
              "Leave these rows out, named as --keep names them.")
          .repeated();

  @Override
  public List<Setting<?>> settings() {
    return List.of(rows, keep, drop);
  }

  /** Says which rows are meant. */
  void apply(ReadingOptions.Builder options) {
    options.rows(rows.values()).keep(keep.values()).drop(drop.values());
  }
}
