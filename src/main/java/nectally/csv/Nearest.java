package nectally.csv;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nectally.problem.Shown;

/** What a user may have meant by a name that is not known. */
public final class Nearest {

  private Nearest() {}

  /**
   * Returns the one of {@code known} that differs from {@code name} in the fewest letters, the
   * first of several; empty where more than a third of its letters would be wrong. Case, blanks and
   * underscores do not matter, and two neighbours that changed places are one difference. One
   * letter is near to any other, so that nothing is to a single one.
   */
  public static Optional<String> of(String name, Collection<String> known) {
    String key = HeaderName.key(name);
    String best = "";
    int least = key.length() < 2 ? 1 : Math.max(1, key.length() / 3) + 1;
    for (String candidate : known) {
      int distance = distance(key, HeaderName.key(candidate), least);
      if (distance < least) {
        least = distance;
        best = candidate;
      }
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(best);
  }

  /** Returns {@code ; did you mean "X"?} for the nearest of {@code known}, or nothing. */
  public static String suggestion(String name, Collection<String> known) {
    return of(name, known).map(best -> "; did you mean " + Shown.quoted(best) + "?").orElse("");
  }

  /**
   * Returns what there is instead of a name that nothing has: the nearest, if one is near, and the
   * first of all.
   */
  public static String instead(String name, Collection<String> known) {
    Optional<String> near = of(name, known);
    String all = Shown.list(List.copyOf(known));
    if (near.isPresent()) {
      String others = known.size() > 1 ? " (there are " + all + ")" : "";
      return "; did you mean " + Shown.quoted(near.get()) + "?" + others;
    }
    return known.isEmpty() ? "" : known.size() == 1 ? "; there is " + all : "; there are " + all;
  }

  /** Returns that no column has the name that is wanted for a {@code use}, and what there is. */
  public static String noColumn(String name, String use, Collection<String> columns) {
    return "no column is called " + Shown.quoted(name) + ", " + use + instead(name, columns);
  }

  /** Returns how many letters differ, or {@code limit} as soon as it is that or more. */
  private static int distance(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) >= limit) {
      return limit;
    }
    int[][] distance = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          distance[i][j] = i + j;
          continue;
        }
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int least = distance[i - 1][j - 1] + (same ? 0 : 1);
        least = Math.min(least, Math.min(distance[i - 1][j], distance[i][j - 1]) + 1);
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        distance[i][j] = swapped ? Math.min(least, distance[i - 2][j - 2] + 1) : least;
      }
    }
    return Math.min(limit, distance[a.length()][b.length()]);
  }
}
