package nectally.input;

import java.util.Optional;
import nectally.model.Published;

/**
 * What rows of one candidate publish beside the votes: of the contest where all say the same, of
 * their areas where they differ.
 */
final class PublishedFigures {

  /** Nothing is published. */
  static final PublishedFigures NONE = new PublishedFigures(Published.NOTHING, 0);

  private static final int SHARE = 1;
  private static final int RANK = 2;
  private static final int CHANGE = 4;

  private final Published published;
  private final int differing;

  private PublishedFigures(Published published, int differing) {
    this.published = published;
    this.differing = differing;
  }

  /** Returns what a first row publishes. */
  static PublishedFigures of(Published first) {
    return first.equals(Published.NOTHING) ? NONE : new PublishedFigures(first, 0);
  }

  /** Returns this with what a further row publishes. */
  PublishedFigures with(Published other) {
    return published.equals(other)
        ? this
        : new PublishedFigures(
            new Published(
                same(published.share(), other.share()),
                same(published.rank(), other.rank()),
                same(published.change(), other.change())),
            differing
                | differ(published.share(), other.share(), SHARE)
                | differ(published.rank(), other.rank(), RANK)
                | differ(published.change(), other.change(), CHANGE));
  }

  private static Optional<String> same(Optional<String> one, Optional<String> other) {
    return one.equals(other) ? one : Optional.empty();
  }

  private static int differ(Optional<String> one, Optional<String> other, int figure) {
    return one.isPresent() && other.isPresent() && !one.equals(other) ? figure : 0;
  }

  /** Returns which figures differ, as a set of bits. */
  int differing() {
    return differing;
  }

  /** Returns the figures that are not among {@code byArea}, a set of bits. */
  Published without(int byArea) {
    return byArea == 0
        ? published
        : new Published(
            (byArea & SHARE) == 0 ? published.share() : Optional.empty(),
            (byArea & RANK) == 0 ? published.rank() : Optional.empty(),
            (byArea & CHANGE) == 0 ? published.change() : Optional.empty(),
            true);
  }
}
