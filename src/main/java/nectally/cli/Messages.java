package nectally.cli;

import java.util.ArrayList;
import java.util.List;
import nectally.problem.Problems;

/** Lists that stay short enough to be read. */
final class Messages {

  private static final int MOST_LINES = Problems.MOST_TOLD;

  private Messages() {}

  /** Returns a line for each of the first twenty, and how many more there are. */
  static List<String> lines(List<?> all) {
    return lines(all, 0);
  }

  /** Returns as {@link #lines(List)}, with {@code further} ones beside {@code all}. */
  static List<String> lines(List<?> all, long further) {
    List<String> lines = new ArrayList<>();
    for (Object one : all.subList(0, Math.min(MOST_LINES, all.size()))) {
      lines.add(one.toString());
    }
    long more = all.size() - lines.size() + further;
    if (more > 0) {
      lines.add("and " + more + " more");
    }
    return lines;
  }
}
