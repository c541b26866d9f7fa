package nectally.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import nectally.answer.About;
import nectally.answer.Cell;
import nectally.answer.Columns;
import nectally.answer.Kind;
import nectally.answer.Layout;
import nectally.answer.Table;
import nectally.model.Marks;
import nectally.model.Points;
import nectally.model.Share;
import nectally.tally.Changes;
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

  /**
   * A series in one election.
   *
   * @param value empty where the series is not in the election
   * @param previous in the election before; empty where it is not in that, or there is none that
   *     counts the same
   */
  record Point<V>(String election, Series<V> series, Optional<V> value, Optional<V> previous) {

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

  /** Returns the series that people see. */
  List<Series<V>> seen(List<Series<V>> all) {
    return all;
  }

  /** Adds the column that names a series. */
  abstract void addName(Columns<Series<V>> columns);

  /** Adds the columns of an election. */
  abstract void addElection(Columns<Series<V>> columns, Spot spot);

  /**
   * An election among all.
   *
   * @param number its 0-based place
   * @param start what its headings start with
   * @param marks what it counts
   * @param compares whether there is one before it that counts the same
   */
  record Spot(int number, String start, Marks marks, boolean compares) {

    /** Returns the value of a series in it. */
    <V> Optional<V> of(Series<V> series) {
      return series.values().get(number);
    }

    /** Returns the value of a series in the election before, with which it can be compared. */
    <V> Optional<V> before(Series<V> series) {
      return compares ? series.values().get(number - 1) : Optional.empty();
    }

    /** Returns a cell of a series. */
    <V> Cell cell(Series<V> series, Function<V, Cell> field) {
      return of(series).map(field).orElse(Cell.EMPTY);
    }
  }

  /** Adds the column of what an election counts. */
  static <V> void addVotes(Columns<Series<V>> columns, Spot spot, Function<V, OptionalLong> votes) {
    columns.people(
        "votes_" + spot.number(),
        spot.start() + spot.marks().words().replace(" ", "\n"),
        Kind.COUNT,
        About.VOTES,
        s -> spot.cell(s, value -> Cell.count(votes.apply(value))));
  }

  /** Adds a column of shares of an election. */
  static <V> void addShare(
      Columns<Series<V>> columns, Spot spot, String name, Function<V, Optional<Share>> share) {
    columns.people(
        name + "_" + spot.number(),
        spot.start() + name,
        Kind.PERCENT,
        About.SHARE,
        s -> spot.cell(s, value -> Cell.share(share.apply(value))));
  }

  /** Returns the table of a contest. */
  final Table<Point<V>> of(ContestTrend contest) {
    return of(series(contest), marks(contest));
  }

  /**
   * Returns the table of some series.
   *
   * @param marks what each election counts
   */
  final Table<Point<V>> of(List<Series<V>> all, List<Marks> marks) {
    List<Point<V>> points = new ArrayList<>();
    for (Series<V> one : all) {
      for (int i = 0; i < elections.size(); i++) {
        Spot spot = spot(i, marks);
        points.add(new Point<>(elections.get(i), one, spot.of(one), spot.before(one)));
      }
    }
    return layout.table(points).forPeople(() -> lines(seen(all), marks));
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
        addElection(columns, spot(i, marks));
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

  private Spot spot(int election, List<Marks> marks) {
    return new Spot(
        election,
        heading(elections.get(election)),
        marks.get(election),
        election > 0 && marks.get(election) == marks.get(election - 1));
  }

  /** Returns the change of a share since the election before; empty where either is unknown. */
  static <V> Optional<Points> shareChange(
      Optional<V> now, Optional<V> before, Function<V, Optional<Share>> share) {
    return Changes.of(now.flatMap(share), before.flatMap(share));
  }
}
