package nectally.ballots;

import nectally.ballots.LaneNames.Name;
import org.jspecify.annotations.Nullable;

/**
 * Which name is likely next on a ballot, for one thread: the one that stood last behind the name
 * before. Behind a name that was not expected it is the one behind the expected name, since many
 * voters of a slate mark somebody else in one place.
 */
final class NamePath {

  /** What stands above the first name of each ballot. */
  private final Name start;

  private Name before;
  private @Nullable Name expected;

  /** Whether the name before was not expected. */
  private boolean isAstray;

  /** Starts at {@code start}, which is no name. */
  NamePath(Name start) {
    this.start = start;
    before = start;
  }

  /** Goes above the first name of the next ballot. */
  void start() {
    before = start;
    expected = start.next();
    isAstray = true;
  }

  /** Returns which name is likely next; nothing where nobody can say. */
  @Nullable Name expected() {
    return expected;
  }

  /** Goes on behind the expected name. */
  void met(Name name) {
    before.trust(name);
    before = name;
    expected = name.next();
    isAstray = false;
  }

  /** Goes on behind a name that was not expected. */
  void strayed(Name name) {
    before.follow(name);
    Name behind = isAstray || expected == null ? null : expected.next();
    before = name;
    expected = behind == null ? name.next() : behind;
    isAstray = true;
  }
}
