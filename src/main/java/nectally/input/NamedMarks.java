package nectally.input;

import nectally.csv.HeaderName;
import nectally.model.Marks;

/** What the names of a column and of its file say that is counted in it. */
final class NamedMarks {

  private NamedMarks() {}

  /** Returns what is counted; votes where nothing else is said. */
  static Marks of(String title) {
    String key = HeaderName.key(title);
    if (key.contains("nomination")) {
      return Marks.NOMINATIONS;
    }
    return isOfFirstPreferences(key) ? Marks.FIRST_PREFERENCES : Marks.VOTES;
  }

  /**
   * Returns whether a title is of first preferences, such as {@code HouseFirstPrefsByCandidate}.
   */
  private static boolean isOfFirstPreferences(String key) {
    int first = Math.max(key.indexOf("first"), key.indexOf("1st"));
    return first >= 0 && key.indexOf("pref", first) > 0;
  }
}
