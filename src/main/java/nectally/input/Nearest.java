package nectally.input;

import java.util.List;

/** What a user may have meant. */
final class Nearest {

  private Nearest() {}

  /** Returns {@code ; did you mean "X"?} for the nearest of {@code known}, or nothing. */
  static String suggestion(String name, List<String> known) {
    String key = HeaderName.key(name);
    String best = "";
    int least = Math.max(1, key.length() / 3) + 1;
    for (String candidate : known) {
      int distance = distance(key, HeaderName.key(candidate), least);
      if (distance < least) {
        least = distance;
        best = candidate;
      }
    }
    return best.isEmpty() ? "" : "; did you mean " + Shown.quoted(best) + "?";
  }

  /** Returns how many letters differ, or {@code limit} as soon as it is that or more. */
  private static int distance(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) >= limit) {
      return limit;
    }
    int[] previous = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(change, Math.min(previous[j], row[j - 1]) + 1);
      }
      previous = row;
    }
    return Math.min(limit, previous[b.length()]);
  }
}
