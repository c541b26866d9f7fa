package nectally;

import java.util.Random;

/**
 * Numbers by chance for tests with seeds. The first numbers of {@link Random} are much alike for
 * seeds that follow one another, so that tests which choose a layout by them try one only.
 */
public final class Chance {

  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private Chance() {}

  /** Returns numbers that depend on the seed alone. */
  public static Random of(long seed) {
    return new Random(seed * GOLDEN);
  }
}
