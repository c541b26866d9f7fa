package nectally.input;

import java.util.ArrayList;
import java.util.List;
import nectally.csv.CountColumn;
import nectally.problem.Shown;

/** What can be done where several rows have one candidate, by the columns in which they differ. */
final class RowsApart {

  private final RowSource source;
  private final List<String> differing;
  private final List<String> texts;
  private final boolean sameVotes;

  private RowsApart(
      RowSource source, List<String> differing, List<String> texts, boolean sameVotes) {
    this.source = source;
    this.differing = differing;
    this.texts = texts;
    this.sameVotes = sameVotes;
  }

  /** Looks at a row of a candidate who has one before it. */
  static RowsApart of(CandidacyBuilder known, Row row, Part part) {
    RowSource source = row.source();
    List<String> differing = new ArrayList<>(known.differences(row));
    differing.remove(source.votes().title());
    differing.removeAll(List.of(source.areas().split("\\+", -1)));
    for (String column : differing) {
      int at = source.attributes().indexOf(column);
      String other = known.attributes().get(row.names().get(at));
      String own = row.values().get(at);
      // What rows of one candidate differ in is nobody's, and blank for that.
      source.repeated().add(column, own, known.hasDiffered(column) ? own : other);
    }
    boolean sameVotes = row.votes().equals(known.votesIn(part));
    return new RowsApart(source, differing, texts(differing, row), sameVotes);
  }

  /** Returns the columns that may be areas: those of texts and of numbers that are names. */
  private static List<String> texts(List<String> differing, Row row) {
    List<String> texts = new ArrayList<>();
    for (String column : differing) {
      String value = row.values().get(row.source().attributes().indexOf(column));
      if (CodeNames.isOne(column)
          || isCode(value)
          || isOfAreas(column)
          || (!value.isEmpty() && CountColumn.likely(value).isEmpty() && isText(value))) {
        texts.add(column);
      }
    }
    return texts;
  }

  /** Returns whether a value begins with no figure, or has words behind it. */
  private static boolean isText(String value) {
    if (!Character.isDigit(value.charAt(0))) {
      return true;
    }
    int letters = 0;
    for (int i = value.indexOf(' ') + 1; i > 0 && i < value.length(); i++) {
      letters += Character.isLetter(value.charAt(i)) ? 1 : 0;
    }
    return letters > 2;
  }

  /** Returns whether figures are filled up with noughts, as those of names are. */
  private static boolean isCode(String value) {
    return value.length() > 1 && value.charAt(0) == '0' && CountColumn.likely(value).isPresent();
  }

  /** Returns whether a word of a column's name is what areas are called. */
  private static boolean isOfAreas(String column) {
    for (String word : column.split("[ _]", -1)) {
      if (Field.match(word).filter(match -> match.field() == Field.AREA).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Returns the advice when all rows are read; what is unlike in it is the user's choice. */
  String advice() {
    if (differing.isEmpty()) {
      return ", and the rows "
          + (sameVotes ? "are the same" : "differ in nothing but the votes")
          + ", so that nobody can say whether they are one person";
    }
    List<DifferingColumn> columns = new ArrayList<>();
    for (String column : differing) {
      columns.add(DifferingColumn.of(column, source.repeated().of(column)));
    }
    return ", and the rows differ in " + Shown.list(differing) + ofKind(columns);
  }

  private String ofKind(List<DifferingColumn> columns) {
    for (DifferingColumn column : columns) {
      switch (column.kind()) {
        case VERSIONS -> {
          return ofVersions(column);
        }
        case STAGES -> {
          return ofStages(column);
        }
        case CONTESTS -> {
          if (columns.size() == 1 || texts.isEmpty() || texts.equals(List.of(column.name()))) {
            return ofContests(column);
          }
        }
        case TIMES, PARTS -> {}
      }
    }
    return columns.size() == 1 ? ofColumn(columns.get(0)) : ofColumns(columns);
  }

  private static String ofVersions(DifferingColumn column) {
    return ", as versions of one result do: " + column.keep() + " chooses one";
  }

  private static String ofStages(DifferingColumn column) {
    return ", as at the stages of a transferable vote, of which the first has the first"
        + " preferences: "
        + column.keep()
        + " chooses one";
  }

  /** Votes of several rounds or years are of several contests, and never added up. */
  private String ofContests(DifferingColumn column) {
    if (source.contest().isEmpty()) {
      return ": " + column.keep() + " chooses one";
    }
    String each = column.contestForEach(source.contest().get());
    return ": " + each + ", " + column.keep() + " chooses one";
  }

  private String ofColumn(DifferingColumn column) {
    String adds = "--map " + area(column.name()) + " adds them up";
    return column.kind() == DifferingColumn.Kind.TIMES
        ? ": " + column.keep() + " chooses one, " + adds
        : ": "
            + adds
            + ", "
            + contests(column)
            + twoPeople(column.name())
            + ", "
            + column.keep()
            + " chooses one";
  }

  /** Returns the option by which each value is a contest, where nothing else names one. */
  private String contests(DifferingColumn column) {
    boolean isOpen = source.contest().isPresent() && source.contest().get().isEmpty();
    return isOpen && texts.contains(column.name()) && Field.match(column.name()).isEmpty()
        ? column.contestForEach("") + ", "
        : "";
  }

  private String ofColumns(List<DifferingColumn> columns) {
    StringBuilder advice = new StringBuilder(": ");
    if (!texts.isEmpty() && !sameVotes) {
      advice.append("--map ").append(area(String.join("+", texts))).append(" adds them up, ");
    }
    for (DifferingColumn column : columns) {
      advice.append(ScopeNames.isPlace(column.name()) ? contests(column) : "");
    }
    advice.append(twoPeople(differing.get(0)));
    for (DifferingColumn column : columns) {
      if (texts.contains(column.name())) {
        advice.append(", ").append(column.keep());
      }
    }
    return advice + (texts.isEmpty() ? "" : " chooses one");
  }

  private String twoPeople(String column) {
    return "--map "
        + Shown.inShell("candidate=" + name() + "+" + column)
        + " makes them two people";
  }

  private String area(String columns) {
    String known = source.areas();
    return Shown.inShell("area=" + (known.isEmpty() ? "" : known + "+") + columns);
  }

  /** Returns the columns of a name as an option joins them. */
  private String name() {
    return source.candidate().title().replace(" + ", "+");
  }
}
