package nectally.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nectally.csv.CsvTable;
import nectally.csv.HeaderName;
import nectally.csv.Nearest;
import nectally.model.Place;
import nectally.problem.Rule;
import nectally.problem.Shown;

/** Whether a header has the columns that results need. */
final class HeaderCheck {

  private HeaderCheck() {}

  /** Reports two columns of one name; returns whether there are none. */
  static boolean isUnique(CsvTable table, long line) {
    Map<String, Integer> columns = new HashMap<>();
    boolean unique = true;
    for (int i = 0; i < table.header().size(); i++) {
      String name = table.header().get(i);
      Integer first = name.isEmpty() ? null : columns.putIfAbsent(HeaderName.folded(name), i + 1);
      if (first != null) {
        unique = false;
        table
            .problems()
            .error(
                new Place(table.file(), line, i + 1),
                Rule.DUPLICATE_HEADER,
                HeaderName.shown(name) + ": column " + first + " has the same name");
      }
    }
    return unique;
  }

  /** Reports which of the candidate and the votes no column holds; returns whether both are. */
  static boolean isComplete(CsvTable table, ColumnMap columns, long line) {
    boolean candidate = columns.of(Field.CANDIDATE).isPresent();
    boolean votes = columns.of(Field.VOTES).isPresent();
    if (candidate && votes) {
      return true;
    }
    if (!candidate && !votes && recognised(columns) == 0) {
      table
          .problems()
          .error(
              new Place(table.file(), line),
              Rule.NO_HEADER,
              "expected a line that names the columns, found "
                  + Shown.list(named(table.header()))
                  + "; say which columns hold what with --map candidate=COLUMN --map votes=COLUMN,"
                  + " or name them with --columns if the file has no such line");
      return false;
    }
    if (!candidate) {
      missing(table, line, Field.CANDIDATE, "the candidates' names");
    }
    if (!votes) {
      missing(table, line, Field.VOTES, "the votes");
    }
    return false;
  }

  /** Reports that no column holds the key of a joined file; returns whether one does. */
  static boolean hasKey(CsvTable table, ColumnMap columns, Field key, long line) {
    if (columns.of(key).isPresent()
        || (key == Field.CANDIDATE && columns.of(Field.ID).isPresent())) {
      return true;
    }
    missing(table, line, key, "the name that rows are joined by");
    return false;
  }

  private static void missing(CsvTable table, long line, Field field, String what) {
    List<String> known = new ArrayList<>();
    for (Field.Alias alias : field.aliases()) {
      known.add(alias.name());
    }
    String nearest = "";
    for (String name : named(table.header())) {
      if (nearest.isEmpty() && Nearest.of(name, known).isPresent()) {
        nearest = " (" + Shown.quoted(name) + "?)";
      }
    }
    table
        .problems()
        .error(
            new Place(table.file(), line),
            Rule.MISSING_COLUMN,
            field.label()
                + ": no column is known to hold "
                + what
                + "; the columns are "
                + Shown.list(named(table.header()))
                + "; say which it is"
                + nearest
                + " with --map "
                + field.label()
                + "=COLUMN");
  }

  private static int recognised(ColumnMap columns) {
    int recognised = 0;
    for (Field field : Field.values()) {
      recognised += columns.of(field).isPresent() ? 1 : 0;
    }
    return recognised;
  }

  private static List<String> named(List<String> header) {
    List<String> named = new ArrayList<>();
    for (String name : header) {
      if (!name.isEmpty()) {
        named.add(HeaderName.shown(name));
      }
    }
    return named;
  }
}
