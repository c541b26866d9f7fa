package nectally.input;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nectally.csv.Column;
import nectally.csv.Rows;
import nectally.model.Attributes;
import nectally.model.Gender;

/** The columns of a file that are attributes. */
final class AttributeColumns {

  private final List<String> names;
  private final Column[] columns;
  private final Map<String, String> slates = new HashMap<>();
  private final Map<String, String> blocs = new HashMap<>();
  private final Map<String, String> genders = new HashMap<>();

  AttributeColumns(ColumnMap map) {
    names = map.attributes().names();
    columns = map.attributes().columns().toArray(new Column[0]);
  }

  /** Leaves out the column of {@code key}, by which the rows are found. */
  AttributeColumns(ColumnMap map, Field key) {
    List<String> kept = new ArrayList<>();
    List<Column> keptColumns = new ArrayList<>();
    for (int i = 0; i < map.attributes().names().size(); i++) {
      if (!map.attributes().names().get(i).equals(key.label())) {
        kept.add(map.attributes().names().get(i));
        keptColumns.add(map.attributes().columns().get(i));
      }
    }
    names = List.copyOf(kept);
    columns = keptColumns.toArray(new Column[0]);
  }

  /** Returns the folded names, the same list for all rows. */
  List<String> names() {
    return names;
  }

  /** Returns the names as the file writes them. */
  List<String> titles() {
    List<String> titles = new ArrayList<>(columns.length);
    for (Column column : columns) {
      titles.add(column.title());
    }
    return List.copyOf(titles);
  }

  /** Returns the current row's values, one for each name; blank is absent. */
  List<String> read(Rows row) {
    String[] values = new String[columns.length];
    for (int i = 0; i < values.length; i++) {
      String text = columns[i].text(row);
      if (!text.isEmpty()) {
        text =
            switch (names.get(i)) {
              case Attributes.SLATE -> interned(slates, text);
              case Attributes.BLOC -> interned(blocs, text);
              case Attributes.GENDER -> gender(text);
              default -> text;
            };
      }
      values[i] = text;
    }
    return List.of(values);
  }

  /** Returns the genders read so far, as the file writes them. */
  Set<String> genders() {
    return Collections.unmodifiableSet(genders.keySet());
  }

  /** Few texts stand in many rows: each is kept once. */
  private static String interned(Map<String, String> known, String text) {
    String same = known.putIfAbsent(text, text);
    return same == null ? text : same;
  }

  private String gender(String text) {
    String normal = genders.get(text);
    if (normal == null) {
      normal = Gender.normalise(text);
      genders.put(text, normal);
    }
    return normal;
  }
}
