package nectally.tally.measures;

import java.util.Optional;
import nectally.model.Ratio;

/**
 * An index now and in the compared election.
 *
 * @param value in the unit of the index; empty where it cannot be given
 * @param previous the same before; empty where it cannot be given or is about both elections
 */
public record IndexValue(Index index, Optional<Ratio> value, Optional<Ratio> previous) {

  /** Returns the exact change; empty unless both are known. */
  public Optional<Ratio> change() {
    return value.isPresent() && previous.isPresent()
        ? Optional.of(value.get().minus(previous.get()))
        : Optional.empty();
  }
}
