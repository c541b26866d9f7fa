package nectally.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nectally.csv.Nearest;

/**
 * A user's word that a field is in a certain column, or in several that are joined: {@code
 * contest=council+ward}.
 *
 * <p>{@code contest=} says that no column holds the field, whatever it is called.
 *
 * @param field the canonical name of a field, such as {@code contest}
 * @param source the name of a column, or several with {@code +} between them; empty is none
 */
public record FieldMapping(String field, String source) {

  /**
   * Reads {@code FIELD=COLUMN}, {@code FIELD=COLUMN+COLUMN} or {@code FIELD=}; a field may be given
   * by an alias.
   *
   * @throws IllegalArgumentException if it has no such form or there is no such field; the message
   *     tells a user what to write
   */
  public static FieldMapping parse(String text) {
    int equals = text.indexOf('=');
    if (equals < 0) {
      throw new IllegalArgumentException(
          "mapping \"" + text + "\": expected FIELD=COLUMN, FIELD=COLUMN+COLUMN or FIELD=");
    }
    String name = text.substring(0, equals).strip();
    Optional<Field> field = Field.named(name);
    if (field.isEmpty()) {
      throw new IllegalArgumentException(
          "mapping \""
              + text
              + "\": no field is called \""
              + name
              + "\""
              + Nearest.suggestion(name, Field.names())
              + "; the fields are "
              + String.join(", ", Field.names()));
    }
    return new FieldMapping(field.get().label(), text.substring(equals + 1).strip());
  }

  /** Returns whether no column holds the field. */
  boolean isNone() {
    return source.isEmpty();
  }

  /** Returns the names of the columns to join, at least one. */
  public List<String> columns() {
    return columns(source);
  }

  /** Returns the names that stand in a text with {@code +} between them. */
  static List<String> columns(String source) {
    List<String> columns = new ArrayList<>();
    int start = 0;
    for (int plus = source.indexOf('+'); plus >= 0; plus = source.indexOf('+', start)) {
      columns.add(source.substring(start, plus).strip());
      start = plus + 1;
    }
    columns.add(source.substring(start).strip());
    return List.copyOf(columns);
  }

  /** Returns the mapping as a user writes it. */
  @Override
  public String toString() {
    return field + "=" + source;
  }
}
