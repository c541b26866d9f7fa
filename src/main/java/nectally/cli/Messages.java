package nectally.cli;

import java.util.ArrayList;
import java.util.List;

/** Lists that stay short enough to be read. */
final class Messages {

  /** How many problems are listed before the rest is counted (file-format.md 8.1). */
  private static final int MOST_LINES = 20;

  /** How many names are listed in a sentence before the rest is counted. */
  private static final int MOST_NAMES = 5;

  private Messages() {}

  /** Returns a line for each of the first twenty, and how many more there are. */
  static List<String> lines(List<?> all) {
    List<String> lines = new ArrayList<>();
    for (Object one : all.subList(0, Math.min(MOST_LINES, all.size()))) {
      lines.add(one.toString());
    }
    if (all.size() > MOST_LINES) {
      lines.add("and " + (all.size() - MOST_LINES) + " more");
    }
    return lines;
  }

  /** Returns {@code A, B and 12 more}. */
  static String listed(List<String> names) {
    return listed(names, MOST_NAMES);
  }

  /** Returns at most {@code most} names, and how many more there are. */
  static String listed(List<String> names, int most) {
    String first = String.join(", ", names.subList(0, Math.min(most, names.size())));
    return names.size() > most ? first + " and " + (names.size() - most) + " more" : first;
  }
}
