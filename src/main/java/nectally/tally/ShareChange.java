package nectally.tally;

import java.util.Optional;
import nectally.model.Points;
import nectally.model.Share;

/**
 * A share by the same measure in two elections.
 *
 * @param now in the later one; empty where it cannot be given
 * @param before in the earlier one; empty where it cannot be given or nothing is compared
 */
public record ShareChange(Optional<Share> now, Optional<Share> before) {

  /** Nothing is known. */
  public static final ShareChange UNKNOWN = new ShareChange(Optional.empty(), Optional.empty());

  /** Returns the exact change; empty unless both shares are known. */
  public Optional<Points> change() {
    return Changes.of(now, before);
  }
}
