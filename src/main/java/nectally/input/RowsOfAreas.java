package nectally.input;

import java.util.List;
import java.util.Optional;
import nectally.csv.CsvTable;
import nectally.csv.HeaderName;
import nectally.model.Place;
import nectally.problem.Rule;
import nectally.problem.Shown;

/**
 * A table whose column of names holds those of areas, each with an electorate and other counts of
 * its own and with columns of further figures that add up to one of these: the candidates' columns.
 */
final class RowsOfAreas {

  private static final List<Field> OWN = List.of(Field.ELECTORATE, Field.BALLOTS, Field.SPOILT);

  private static final int FEWEST = 2;

  private RowsOfAreas() {}

  /** Reports such a table in which candidates and votes seem to be known; returns if it is one. */
  static boolean areTold(CsvTable table, ColumnMap columns, long line) {
    boolean isOpen =
        !columns.isMapped(Field.CANDIDATE)
            && columns.layout().isEmpty()
            && !columns.of(Field.CONTEST).isPresent()
            && !columns.of(Field.AREA).isPresent();
    int stated = 0;
    for (Field field : OWN) {
      stated += columns.of(field).isPresent() ? 1 : 0;
    }
    if (!isOpen || stated < FEWEST || columns.attributes().names().size() < FEWEST) {
      return false;
    }
    List<List<String>> rows = UnnamedColumns.rowsBelow(table);
    rows.removeIf(row -> row.size() < table.header().size());
    TableStart start = new TableStart(table.header(), 1, table.headerLine(), rows);
    List<Integer> votes = differ(start) ? VoteColumns.of(start) : List.of();
    if (!ColumnSums.isSummed(start, votes)) {
      return false;
    }
    List<String> names = start.names();
    String wide = names.get(votes.get(0)) + ".." + names.get(votes.get(votes.size() - 1));
    String name = HeaderName.shown(columns.of(Field.CANDIDATE).title());
    table
        .problems()
        .error(
            new Place(table.file(), line),
            Rule.WIDE_TABLE,
            "expected a row for each candidate or party, found one for each area, with a column for"
                + " each candidate; read them with --wide "
                + Shown.inShell(wide)
                + " --map "
                + Shown.inShell("area=" + name)
                + ", or with --map "
                + Shown.inShell("candidate=" + name)
                + " if "
                + Shown.quoted(name)
                + " holds who stands");
    return true;
  }

  /** Returns whether rows state different counts, each one its own. */
  private static boolean differ(TableStart start) {
    for (int i = 0; i < start.names().size(); i++) {
      Optional<Field> field = Field.match(start.names().get(i)).map(Field.Match::field);
      if (field.isPresent() && OWN.contains(field.get()) && start.different(i) < FEWEST) {
        return false;
      }
    }
    return start.rows().size() > 1;
  }
}
