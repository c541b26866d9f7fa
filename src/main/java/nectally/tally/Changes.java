package nectally.tally;

import java.util.Optional;
import java.util.OptionalLong;
import nectally.model.Points;
import nectally.model.Ratio;
import nectally.model.Share;

/** Differences between two elections that are there only where both figures are. */
public final class Changes {

  private Changes() {}

  /** Returns {@code now - before}; empty unless both are known. */
  public static OptionalLong of(OptionalLong now, OptionalLong before) {
    return now.isPresent() && before.isPresent()
        ? OptionalLong.of(now.getAsLong() - before.getAsLong())
        : OptionalLong.empty();
  }

  /** Returns {@code now - before} in points; empty unless both are known. */
  public static Optional<Points> of(Optional<Share> now, Optional<Share> before) {
    return now.isPresent() && before.isPresent()
        ? Optional.of(now.get().minus(before.get()))
        : Optional.empty();
  }

  /**
   * Returns by how many per cent a number grew: {@code now / before - 1}, times 100 (rules.md 3.3);
   * empty where either is unknown or there was nothing before.
   */
  public static Optional<Ratio> percent(OptionalLong now, OptionalLong before) {
    return now.isEmpty() || before.isEmpty() || before.getAsLong() == 0
        ? Optional.empty()
        : Optional.of(Ratio.of(now.getAsLong(), before.getAsLong()).minus(Ratio.of(1)).times(100));
  }
}
