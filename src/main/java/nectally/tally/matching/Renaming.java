package nectally.tally.matching;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Two contests that are compared with none, but may be one under two names, since several people
 * stood in the one and stand in the other (rules.md 10.4).
 *
 * @param before the name of the earlier contest
 * @param now the name of the contest now
 */
public record Renaming(String before, String now) {

  /** One person may move; that several move together is the sign of a contest with a new name. */
  private static final int FEWEST_PEOPLE = 2;

  /** Returns whether a person who seems to have moved only stands in the contest's new name. */
  public boolean holds(Match match) {
    return match.isMove()
        && match.before().orElseThrow().contest().equals(before)
        && match.now().orElseThrow().contest().equals(now);
  }

  /**
   * Returns the contests that may be one, in the order of those of now.
   *
   * @param newContests the names of the contests of now that are compared with none
   * @param oldContests the names of the earlier ones that are
   */
  static List<Renaming> of(List<Match> matches, Set<String> newContests, Set<String> oldContests) {
    Map<Renaming, Integer> people = new LinkedHashMap<>();
    for (Match match : matches) {
      if (match.isMove()) {
        String before = match.before().orElseThrow().contest();
        String now = match.now().orElseThrow().contest();
        if (newContests.contains(now) && oldContests.contains(before)) {
          people.merge(new Renaming(before, now), 1, Integer::sum);
        }
      }
    }
    List<Renaming> found = new ArrayList<>();
    people.forEach(
        (renaming, count) -> {
          if (count >= FEWEST_PEOPLE) {
            found.add(renaming);
          }
        });
    return found;
  }
}
