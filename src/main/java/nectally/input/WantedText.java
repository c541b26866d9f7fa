package nectally.input;

import java.util.LinkedHashSet;
import java.util.Set;
import nectally.csv.Glob;
import nectally.csv.Nearest;

/** A pattern that a user wants to be found, with what was found until it was. */
final class WantedText {

  /** Of so many texts the nearest is looked for. */
  private static final int MOST_SEEN = 200;

  private final String text;
  private final String written;
  private final Glob glob;
  private final Set<String> seen = new LinkedHashSet<>();
  private boolean found;

  /**
   * Looks for a text.
   *
   * @param text a pattern, as {@link Glob} has it
   * @param written the value of the option that has it
   */
  WantedText(String text, String written) {
    this.text = text;
    this.written = written;
    glob = new Glob(text);
  }

  boolean matches(String other) {
    boolean matches = glob.matches(other);
    if (!found && matches) {
      found = true;
      seen.clear();
    } else if (!found && seen.size() < MOST_SEEN && !other.isEmpty()) {
      seen.add(other);
    }
    return matches;
  }

  String text() {
    return text;
  }

  String written() {
    return written;
  }

  boolean isFound() {
    return found;
  }

  /** Returns what was seen instead, as messages have it: the nearest, else the first of all. */
  String instead() {
    String near = Nearest.suggestion(text, seen);
    return near.isEmpty() ? Nearest.instead(text, seen) : near;
  }
}
