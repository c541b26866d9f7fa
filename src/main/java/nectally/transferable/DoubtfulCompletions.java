package nectally.transferable;

import java.util.BitSet;

/**
 * Completions where some attributes are unknown: what holds in the strict and in the loosest
 * reading holds whatever the truth is, since every other reading allows more than the one and less
 * than the other.
 */
final class DoubtfulCompletions implements Completions {

  private final Completions strict;
  private final Completions loose;
  private final BitSet doubtful = new BitSet();

  DoubtfulCompletions(Completions strict, Completions loose) {
    this.strict = strict;
    this.loose = loose;
  }

  /**
   * Returns who was elected or continuing when the readings first disagreed; nobody where they
   * never did.
   */
  BitSet doubtful() {
    return doubtful;
  }

  @Override
  public boolean isPossible(BitSet elected, BitSet continuing) {
    boolean isLoose = loose.isPossible(elected, continuing);
    if (isLoose && !strict.isPossible(elected, continuing)) {
      doubt(elected, continuing);
    }
    return isLoose;
  }

  @Override
  public Fates fates(BitSet elected, BitSet continuing) {
    Fates fates = loose.fates(elected, continuing);
    if (!strict.isPossible(elected, continuing)
        || !strict.fates(elected, continuing).equals(fates)) {
      doubt(elected, continuing);
    }
    return fates;
  }

  private void doubt(BitSet elected, BitSet continuing) {
    if (doubtful.isEmpty()) {
      doubtful.or(elected);
      doubtful.or(continuing);
    }
  }
}
