package nectally.tally.trend;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Follows things over elections, oldest first.
 *
 * @param <V> a result in one election
 */
final class SeriesBuilder<V> {

  private final int elections;
  private final List<Line<V>> lines = new ArrayList<>();

  SeriesBuilder(int elections) {
    this.elections = elections;
  }

  /** The values of one thing so far; {@code order} is its place in the latest election it has. */
  private static final class Line<V> {
    private final List<Optional<V>> values = new ArrayList<>();
    private V latest;
    private int election;
    private int order;

    Line(V first) {
      latest = first;
    }
  }

  /** Returns the latest result of everything so far, in the order in which it was first added. */
  List<V> latest() {
    List<V> latest = new ArrayList<>(lines.size());
    for (Line<V> line : lines) {
      latest.add(line.latest);
    }
    return latest;
  }

  /**
   * Adds a result.
   *
   * @param line which of {@link #latest} it continues; -1 for something new
   * @param election 0-based, never lower than in the call before
   * @param order its place among the results of that election
   */
  void add(int line, int election, int order, V value) {
    Line<V> target = line < 0 ? new Line<>(value) : lines.get(line);
    if (line < 0) {
      lines.add(target);
    }
    fill(target, election);
    target.values.add(Optional.of(value));
    target.latest = value;
    target.election = election;
    target.order = order;
  }

  /** Returns the series: those of the latest election first, in its order, then older ones. */
  List<Series<V>> series(Function<V, String> name) {
    Comparator<Line<V>> latestFirst = Comparator.comparingInt(line -> -line.election);
    List<Series<V>> series = new ArrayList<>(lines.size());
    for (Line<V> line :
        lines.stream().sorted(latestFirst.thenComparingInt(line -> line.order)).toList()) {
      fill(line, elections);
      series.add(new Series<>(name.apply(line.latest), line.values));
    }
    return series;
  }

  private static <V> void fill(Line<V> line, int election) {
    while (line.values.size() < election) {
      line.values.add(Optional.empty());
    }
  }
}
