package nectally.input;

import java.util.ArrayList;
import java.util.List;
import nectally.csv.CountColumn;
import nectally.problem.Shown;

/** What can be done where several rows have one candidate, by the columns in which they differ. */
final class RowsApart {

  private RowsApart() {}

  /** Returns the advice; what is unlike in it is the user's choice. */
  static String advice(CandidacyBuilder known, Row row) {
    RowSource source = row.source();
    List<String> differing = new ArrayList<>(known.differences(row));
    differing.remove(source.votes().title());
    differing.removeAll(List.of(source.areas().split("\\+", -1)));
    if (differing.size() == 1) {
      String column = differing.get(0);
      return ", and the rows differ in "
          + Shown.quoted(column)
          + ": "
          + (ScopeNames.isOne(column) && source.contest().isPresent()
              ? ofScope(source.contest().get(), column)
              : ofColumn(source, column));
    }
    String areas = String.join("+", areas(differing, row));
    boolean mayAdd = !areas.isEmpty() && !known.votes().equals(row.votes());
    return (differing.isEmpty() ? "" : ", and the rows differ in " + Shown.list(differing))
        + (mayAdd ? ": --map " + area(source, areas) + " adds them up" : "")
        + "; name the column that tells people apart with --map id=COLUMN, contests with"
        + " --map contest=COLUMN, or areas with --map area=COLUMN";
  }

  /** Votes of several rounds or years are of several contests, and never added up. */
  private static String ofScope(String contest, String column) {
    return "--map "
        + ProposedShape.quoted("contest=" + (contest.isEmpty() ? "" : contest + "+") + column)
        + " reads a contest for each, --keep "
        + ProposedShape.quoted(column + "=VALUE")
        + " chooses";
  }

  private static String ofColumn(RowSource source, String column) {
    return "--map "
        + area(source, column)
        + " adds them up, --map "
        + ProposedShape.quoted("candidate=" + name(source) + "+" + column)
        + " makes them two people, --keep "
        + ProposedShape.quoted(column + "=VALUE")
        + " chooses";
  }

  /** Returns the columns that may be areas: those of texts and of numbers that are names. */
  private static List<String> areas(List<String> differing, Row row) {
    List<String> areas = new ArrayList<>();
    for (String column : differing) {
      String value = row.values().get(row.source().attributes().indexOf(column));
      if (VoteColumns.isCode(column)
          || (!value.isEmpty() && CountColumn.likely(value).isEmpty() && !isNumber(value))) {
        areas.add(column);
      }
    }
    return areas;
  }

  private static boolean isNumber(String value) {
    return Character.isDigit(value.charAt(0));
  }

  private static String area(RowSource source, String columns) {
    String known = source.areas();
    return ProposedShape.quoted("area=" + (known.isEmpty() ? "" : known + "+") + columns);
  }

  /** Returns the columns of a name as an option joins them. */
  private static String name(RowSource source) {
    return source.candidate().title().replace(" + ", "+");
  }
}
