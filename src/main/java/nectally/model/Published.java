package nectally.model;

import java.util.Optional;

/**
 * Figures that a file prints beside the votes, just as printed; only {@code check} uses them.
 *
 * @param share such as {@code 12.2%} or {@code 0.122}
 * @param rank such as {@code 5=}
 * @param change such as {@code +1.0}
 * @param areByArea whether areas of the contest have other figures each, which are left out here
 */
public record Published(
    Optional<String> share, Optional<String> rank, Optional<String> change, boolean areByArea) {

  /** Nothing but votes was printed. */
  public static final Published NOTHING =
      new Published(Optional.empty(), Optional.empty(), Optional.empty());

  /** Are figures of whole contests. */
  public Published(Optional<String> share, Optional<String> rank, Optional<String> change) {
    this(share, rank, change, false);
  }
}
