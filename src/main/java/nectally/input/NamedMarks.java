package nectally.input;

import java.util.Optional;
import nectally.csv.HeaderName;
import nectally.csv.InputFile;
import nectally.model.Marks;

/** What the names of a column and of its file say that is counted in it. */
final class NamedMarks {

  private NamedMarks() {}

  /**
   * Returns what the column of votes holds: nominations or first preferences where its name or the
   * file's says so, first preferences beside the columns of a count by the transferable vote, and
   * what a layout counts whose marks say who is elected.
   */
  static Marks of(ColumnMap columns, String file) {
    Optional<Marks> counts = columns.layout().flatMap(KnownLayout::counts);
    if (counts.isPresent() && columns.of(Field.ELECTED).isPresent()) {
      return counts.get();
    }
    if (columns.hasColumn("threshold")
        && columns.hasColumn("stage")
        && columns.hasColumn("final_votes")) {
      return Marks.FIRST_PREFERENCES;
    }
    return of(columns.of(Field.VOTES).title() + " " + InputFile.baseName(file));
  }

  /** Returns what is counted; votes where nothing else is said. */
  private static Marks of(String title) {
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
