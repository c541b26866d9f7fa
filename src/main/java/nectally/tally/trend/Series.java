package nectally.tally.trend;

import java.util.List;
import java.util.Optional;

/**
 * What one contest, group or candidate did in each of several elections.
 *
 * @param name as in the latest election that has it
 * @param values one for each election, oldest first; empty where it did not stand
 * @param <V> a result in one election
 */
public record Series<V>(String name, List<Optional<V>> values) {

  /** Keeps a copy of the list. */
  public Series {
    values = List.copyOf(values);
  }
}
