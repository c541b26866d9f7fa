package nectally.input;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nectally.csv.Column;
import nectally.csv.HeaderName;

/**
 * The columns of a file that are attributes.
 *
 * @param names folded, different from each other
 * @param columns in the order of their names
 */
record NamedAttributes(List<String> names, List<Column> columns) {

  /** Keeps copies of the lists. */
  NamedAttributes {
    names = List.copyOf(names);
    columns = List.copyOf(columns);
  }

  /**
   * Takes the columns that hold no field, and those of fields that are attributes too. Mapped
   * columns are attributes as well: a user may group by one part of a joined name.
   *
   * @param held which columns hold a field and nothing else
   */
  static NamedAttributes of(List<String> header, Map<Field, Column> fields, boolean[] held) {
    List<String> names = new ArrayList<>();
    List<Column> columns = new ArrayList<>();
    List<Field> present = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (Field field : Field.ATTRIBUTES) {
      if (fields.containsKey(field)) {
        // One that a user says is nowhere is no attribute of that name either.
        present.add(field);
        taken.add(field.label());
      }
    }
    Set<String> repeated = RepeatedNames.of(header);
    for (int i = 0; i < header.size(); i++) {
      for (Field field : present) {
        Column column = fields.getOrDefault(field, Column.ABSENT);
        if (column.number() == i + 1) {
          names.add(field.label());
          columns.add(column);
        }
      }
      String name = HeaderName.folded(header.get(i));
      boolean named = !name.isEmpty() && !repeated.contains(name);
      if (!held[i] && named && taken.add(name)) {
        names.add(name);
        columns.add(new Column(header.get(i), "", i));
      }
    }
    return new NamedAttributes(names, columns);
  }

  /** Returns whether one of them is read from the column of the file at {@code index}, 0-based. */
  boolean has(int index) {
    for (Column column : columns) {
      if (column.isAt(index)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the 0-based places of the columns among the first {@code size} of the file. */
  List<Integer> places(int size) {
    List<Integer> places = new ArrayList<>();
    for (Column column : columns) {
      if (column.number() <= size) {
        places.add(column.number() - 1);
      }
    }
    return places;
  }
}
