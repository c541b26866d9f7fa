package nectally.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nectally.answer.Cell;
import nectally.answer.Columns;
import nectally.answer.Layout;
import nectally.answer.Table;
import nectally.model.Marks;
import nectally.tally.trend.ContestTrend;
import nectally.tally.trend.Series;

/**
 * Series over elections: machines read a row for each election, people a line for each series.
 *
 * @param <V> what a series is of
 */
abstract class TrendTable<V> {

  private final Layout<Point<V>> layout;
  private final List<String> elections;

  TrendTable(Layout<Point<V>> layout, List<String> elections) {
    this.layout = layout;
    this.elections = elections;
  }

  /** A series in one election; the value is empty where it is not in it. */
  record Point<V>(String election, Series<V> series, Optional<V> value) {

    Cell cell(Function<V, Cell> field) {
      return value.isPresent() ? field.apply(value.get()) : Cell.EMPTY;
    }
  }

  /** Returns the layout of what machines read. */
  final Layout<Point<V>> layout() {
    return layout;
  }

  /** Returns the series of a contest. */
  abstract List<Series<V>> series(ContestTrend contest);

  /** Adds the column that names a series. */
  abstract void addName(Columns<Series<V>> columns);

  /**
   * Adds the columns of an election.
   *
   * @param election its number, from 0
   * @param heading what each heading starts with
   * @param marks what the election counts
   */
  abstract void addElection(Columns<Series<V>> columns, int election, String heading, Marks marks);

  /** Returns the table of a contest. */
  final Table<Point<V>> of(ContestTrend contest) {
    List<Series<V>> all = series(contest);
    List<Point<V>> points = new ArrayList<>();
    for (Series<V> one : all) {
      for (int i = 0; i < elections.size(); i++) {
        points.add(new Point<>(elections.get(i), one, one.values().get(i)));
      }
    }
    return layout.table(points).forPeople(() -> lines(all, marks(contest)));
  }

  private static List<Marks> marks(ContestTrend contest) {
    return contest.contest().values().stream()
        .map(each -> each.map(result -> result.contest().marks()).orElse(Marks.VOTES))
        .toList();
  }

  /** Returns a line for each series; elections in which nobody of them stood have no columns. */
  private Table<?> lines(List<Series<V>> all, List<Marks> marks) {
    Columns<Series<V>> columns = new Columns<>();
    addName(columns);
    for (int i = 0; i < elections.size(); i++) {
      if (isAnyIn(all, i)) {
        addElection(columns, i, heading(elections.get(i)), marks.get(i));
      }
    }
    return columns.layout(layout.name(), layout.title()).table(all);
  }

  private static <V> boolean isAnyIn(List<Series<V>> all, int election) {
    for (Series<V> one : all) {
      if (one.values().get(election).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Returns a label on several lines, so that long ones keep columns narrow. */
  private static String heading(String label) {
    return label.replace(" ", "\n").replaceAll("-(?=\\p{L})", "-\n") + "\n";
  }

  /** Returns a cell of a series in one election. */
  static <V> Cell cell(Series<V> series, int election, Function<V, Cell> field) {
    return series.values().get(election).map(field).orElse(Cell.EMPTY);
  }
}
