package nectally.input;

import java.util.ArrayList;
import java.util.List;
import nectally.csv.Column;
import nectally.csv.Rows;

/** The columns of a file that name areas, one inside the other: county, town, precinct. */
final class AreaColumns {

  private final List<Column> levels;
  private Area last = Area.NONE;

  AreaColumns(Column column) {
    levels = column.parts();
  }

  /** Returns whether a column names areas. */
  boolean arePresent() {
    return !levels.isEmpty();
  }

  /** Returns the current row's area. */
  Area read(Rows row) {
    if (levels.isEmpty()) {
      return Area.NONE;
    }
    if (levels.size() == 1) {
      String text = levels.get(0).text(row);
      if (!text.equals(last.key()) || last.levels().isEmpty()) {
        last = new Area(text, text, List.of(text));
      }
      return last;
    }
    List<String> texts = new ArrayList<>(levels.size());
    for (Column level : levels) {
      texts.add(level.text(row));
    }
    if (!texts.equals(last.levels())) {
      last = new Area(String.join("\0", texts), label(texts), List.copyOf(texts));
    }
    return last;
  }

  private static String label(List<String> texts) {
    StringBuilder label = new StringBuilder();
    for (String text : texts) {
      if (!text.isEmpty()) {
        label.append(label.isEmpty() ? "" : " / ").append(text);
      }
    }
    return label.toString();
  }
}
