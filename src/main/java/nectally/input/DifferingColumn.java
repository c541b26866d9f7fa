package nectally.input;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nectally.csv.MarkColumn;
import nectally.model.NameKey;
import nectally.problem.Shown;

/**
 * A column in which rows of one candidate differ, and what its values say that the rows are.
 *
 * @param name as the file writes it
 * @param values that the rows have, first the one that is most likely wanted
 */
record DifferingColumn(String name, Kind kind, List<String> values) {

  /** What rows of one candidate may be. */
  enum Kind {
    /** One result as it first came in, as it was declared, recounted or brought up to date. */
    VERSIONS,
    /** Stages of a transferable vote, of which the first holds the first preferences. */
    STAGES,
    /** Rounds, years or elections, each a contest of its own. */
    CONTESTS,
    /** Days or times, at which rows are parts, or versions of one result. */
    TIMES,
    /** Anything else, such as kinds of votes or lines of parties. */
    PARTS
  }

  private static final Pattern YEAR = Pattern.compile("(1[89]|20)\\d\\d");
  private static final Pattern DAY =
      Pattern.compile("\\d{1,4}[-./]\\d{1,2}[-./]\\d{1,4}\\.?([T ].*)?");
  private static final Pattern TIME =
      Pattern.compile("(.*\\s)?\\d{1,2}[:h]\\d\\d(:\\d\\d)?( ?[ap]m)?");

  /** How late the earliest and the latest states come. */
  private static final int FIRST = 1;

  private static final int LAST = 3;

  private static final int MOST_TOLD = 3;

  /** Finds out what the values are that a column has in such rows. */
  static DifferingColumn of(String name, Collection<String> values) {
    Optional<VersionWords.State> asked = VersionWords.of(name);
    Kind kind = kind(name, asked, values);
    Comparator<String> order =
        switch (kind) {
          case VERSIONS ->
              Comparator.<String>comparingInt(value -> state(asked, value))
                  .thenComparing(NaturalOrder.IT)
                  .reversed();
          case TIMES, CONTESTS -> NaturalOrder.IT.reversed();
          case STAGES -> Comparator.comparing(DifferingColumn::numbered, NaturalOrder.IT);
          case PARTS -> NaturalOrder.IT;
        };
    List<String> ordered = new ArrayList<>(values);
    ordered.sort(order);
    return new DifferingColumn(name, kind, List.copyOf(ordered));
  }

  /** Returns whether rows that differ in it may be parts of one result. */
  boolean mayBeAreas() {
    return kind == Kind.TIMES || kind == Kind.PARTS;
  }

  /** Returns the options that choose the rows of one value, with {@code or} between them. */
  String keep() {
    StringBuilder keep = new StringBuilder();
    int last = values.size() - 1;
    for (int i = 0; i <= last; i++) {
      if (i < MOST_TOLD - 1 || i == (kind == Kind.STAGES ? last : MOST_TOLD - 1)) {
        keep.append(keep.isEmpty() ? "--keep " : " or --keep ")
            .append(Shown.inShell(name + "=" + values.get(i)));
      }
    }
    return keep.toString();
  }

  /** Returns the option that reads a contest for each value, beside the column that names them. */
  String contestForEach(String contest) {
    String each = "contest=" + (contest.isEmpty() ? "" : contest + "+") + name;
    return "--map " + Shown.inShell(each) + " reads a contest for each";
  }

  private static Kind kind(
      String name, Optional<VersionWords.State> asked, Collection<String> values) {
    String key = ScopeNames.key(name);
    if (areNumbered(values, VersionWords.STAGE.has(key))) {
      return Kind.STAGES;
    }
    if (areVersions(asked, values) || VersionWords.VERSION.isIn(key) || key.startsWith("as of")) {
      return Kind.VERSIONS;
    }
    if (ScopeNames.isOne(name) || areContests(values)) {
      return Kind.CONTESTS;
    }
    return areTimes(values) ? Kind.TIMES : Kind.PARTS;
  }

  /** Returns whether some values name an early state and some a later one. */
  private static boolean areVersions(
      Optional<VersionWords.State> asked, Collection<String> values) {
    int least = Integer.MAX_VALUE;
    int most = 0;
    for (String value : values) {
      int state = state(asked, value);
      least = state == 0 ? least : Math.min(least, state);
      most = Math.max(most, state);
    }
    return least < most;
  }

  /**
   * Returns how late a state a value names, 0 for none: by itself, as the answer to what the column
   * is called, such as {@code Recount}, or by being blank where others are corrected.
   *
   * @param asked the state that the column's name names
   */
  private static int state(Optional<VersionWords.State> asked, String value) {
    Optional<VersionWords.State> own = VersionWords.of(value);
    if (own.isPresent()) {
      return switch (own.get()) {
        case FIRST -> FIRST;
        case DECLARED -> FIRST + 1;
        case CORRECTED -> LAST;
      };
    }
    if (asked.isEmpty()) {
      return 0;
    }
    boolean isFirst = asked.get() == VersionWords.State.FIRST;
    if (MarkColumn.isMark(value)) {
      return MarkColumn.isYes(value) == isFirst ? FIRST : LAST;
    }
    boolean blank = NameKey.of(value).text().isEmpty();
    return blank && asked.get() == VersionWords.State.CORRECTED ? FIRST : 0;
  }

  /**
   * Returns whether every value numbers a stage: {@code Count 2}, {@code First count}, and {@code
   * 1} or {@code 3rd} in a column of stages.
   */
  private static boolean areNumbered(Collection<String> values, boolean areStages) {
    for (String value : values) {
      String numbered = numbered(value);
      if (!hasDigit(numbered) || !(areStages || VersionWords.STAGE.isIn(numbered))) {
        return false;
      }
    }
    return true;
  }

  /** Returns a value with figures for the words of its numbers. */
  private static String numbered(String value) {
    StringBuilder numbered = new StringBuilder();
    for (String word : ScopeNames.key(value).split(" ", -1)) {
      int ordinal = VersionWords.ORDINAL.place(word);
      numbered.append(ordinal < 0 ? word : String.valueOf(ordinal + 1)).append(' ');
    }
    return numbered.toString();
  }

  /** Returns whether the values are rounds, kinds of elections or years. */
  private static boolean areContests(Collection<String> values) {
    for (String value : values) {
      if (!VersionWords.CONTEST.isIn(ScopeNames.key(value)) && !YEAR.matcher(value).matches()) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether the values are days, or times of the day. */
  private static boolean areTimes(Collection<String> values) {
    for (String value : values) {
      if (!DAY.matcher(value).matches() && !TIME.matcher(value).matches()) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
