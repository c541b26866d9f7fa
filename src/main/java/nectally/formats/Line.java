package nectally.formats;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nectally.answer.About;
import nectally.answer.Cell;
import nectally.answer.Column;
import nectally.answer.Table;
import nectally.model.Ratio;

/**
 * What becomes of one person or group over the steps of a table.
 *
 * @param who whose line it is
 * @param group by whose colour it is drawn
 * @param values by step; empty where nothing is known, and behind the step that made it nought
 * @param won whether the last step says elected
 */
record Line(String who, String group, List<Optional<Ratio>> values, boolean won) {

  private static final String ELECTED = "elected";

  /** Returns the first known value. */
  Ratio first() {
    return known().get(0);
  }

  /** Returns the last known value. */
  Ratio last() {
    return known().get(known().size() - 1);
  }

  private List<Ratio> known() {
    return values.stream().flatMap(Optional::stream).toList();
  }

  /** Returns the steps of a table, in the order in which they come. */
  static <R> List<String> steps(Table<R> table) {
    Map<String, Boolean> steps = new LinkedHashMap<>();
    for (R row : table.rows()) {
      steps.put(word(table, About.STEP, row), true);
    }
    return List.copyOf(steps.keySet());
  }

  /** Returns the lines of those who have a name and any value, in the order of their first rows. */
  static <R> List<Line> of(Table<R> table, About about) {
    List<String> steps = steps(table);
    Map<String, Line> lines = new LinkedHashMap<>();
    for (R row : table.rows()) {
      String who = word(table, About.WHO, row);
      if (!who.isEmpty()) {
        boolean named = table.layout().column(About.GROUP).isPresent();
        String group = named ? word(table, About.GROUP, row) : "";
        Line line = lines.get(who);
        List<Optional<Ratio>> values = line == null ? new ArrayList<>() : line.values();
        int step = steps.indexOf(word(table, About.STEP, row));
        while (values.size() <= step) {
          values.add(Optional.empty());
        }
        values.set(step, number(cell(table, about, row)));
        boolean won = word(table, About.OUTCOME, row).equals(ELECTED);
        lines.put(who, new Line(who, named ? group : who, values, won));
      }
    }
    List<Line> drawn = new ArrayList<>();
    for (Line line : lines.values()) {
      line.end();
      if (!line.known().isEmpty()) {
        drawn.add(line);
      }
    }
    return drawn;
  }

  /** Leaves out noughts behind the last value, but for the only one. */
  private void end() {
    int last = values.size() - 1;
    while (last > 0 && values.get(last).orElse(Ratio.ZERO).signum() == 0) {
      values.set(last, Optional.empty());
      last--;
    }
  }

  /** Returns the values of a column, one for each step. */
  static <R> List<Optional<Ratio>> each(Table<R> table, About about) {
    List<String> steps = steps(table);
    List<Optional<Ratio>> values = new ArrayList<>();
    for (R row : table.rows()) {
      int step = steps.indexOf(word(table, About.STEP, row));
      if (step == values.size()) {
        values.add(number(cell(table, about, row)));
      }
    }
    return values;
  }

  private static <R> Cell cell(Table<R> table, About about, R row) {
    Optional<Column<R>> column = table.layout().column(about);
    return column.isPresent() ? column.get().cell(row) : Cell.EMPTY;
  }

  private static <R> String word(Table<R> table, About about, R row) {
    Cell cell = cell(table, about, row);
    if (cell instanceof Cell.Count count) {
      return Long.toString(count.value());
    }
    return cell instanceof Cell.Text text ? text.value() : "";
  }

  private static Optional<Ratio> number(Cell cell) {
    if (cell instanceof Cell.Exact exact) {
      return Optional.of(exact.value());
    }
    if (cell instanceof Cell.Fixed fixed) {
      long units = fixed.value().unscaledValue().longValueExact();
      long one = 1;
      for (int i = 0; i < fixed.value().scale(); i++) {
        one *= 10;
      }
      return Optional.of(Ratio.of(units, one));
    }
    return cell instanceof Cell.Count count
        ? Optional.of(Ratio.of(count.value()))
        : Optional.empty();
  }
}
