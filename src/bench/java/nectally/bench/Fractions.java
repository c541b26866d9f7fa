package nectally.bench;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import nectally.model.Points;
import nectally.model.Share;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The exact arithmetic behind every share, change and swing. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Fractions {

  private long[] votes;
  private int next;

  /** Draws the votes. */
  @Setup
  public void draw() {
    votes = new Random(2014).longs(1024, 0, 40_000).toArray();
  }

  /** The swing between two groups, from four numbers of votes and two sums. */
  @Benchmark
  public Points butler() {
    Points to = change(323_740, 281_527);
    Points from = change(323_740, 281_527);
    return to.minus(from);
  }

  private Points change(long now, long before) {
    next = (next + 2) % votes.length;
    return Share.of(votes[next], now).minus(Share.of(votes[next + 1], before));
  }
}
