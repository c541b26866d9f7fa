package nectally.input;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nectally.csv.Column;
import nectally.problem.Shown;

/**
 * A table with a row for each party, and columns of two levels that may be its votes: those of each
 * region, below the regions' names.
 */
final class SlateRows {

  private static final String LEVEL = " / ";

  private SlateRows() {}

  /**
   * Returns the column that is called as parties are, of several levels the last so called; nowhere
   * where there is none.
   */
  static Column in(ColumnMap columns) {
    Column slate = columns.of(Field.SLATE);
    if (slate.isPresent()) {
      return slate;
    }
    for (Column attribute : columns.attributes().columns()) {
      if (attribute.title().contains(LEVEL) && isSlate(attribute.title())) {
        return attribute;
      }
    }
    return Column.ABSENT;
  }

  private static boolean isSlate(String name) {
    boolean isSlate = false;
    for (String level : name.split(LEVEL, -1)) {
      isSlate |= Field.match(level).map(Field.Match::field).equals(Optional.of(Field.SLATE));
    }
    return isSlate;
  }

  /** Returns what reads the table; empty where the lines look like no such one. */
  static Optional<ProposedShape> of(TableStart start) {
    if (start.headerLines() == 1 || start.rows().size() < 2) {
      return Optional.empty();
    }
    for (int i = 0; i < start.names().size(); i++) {
      String name = start.names().get(i);
      if (isSlate(name) && start.isWords(i) && start.different(i) == start.rows().size()) {
        List<String> ways = new ArrayList<>();
        String candidate = "--map " + Shown.inShell("candidate=" + name);
        for (String votes : votes(kinds(start))) {
          ways.add(
              ProposedShape.headerLines(start).strip()
                  + " "
                  + candidate
                  + " --map "
                  + Shown.inShell("votes=" + votes));
        }
        return ways.isEmpty()
            ? Optional.empty()
            : Optional.of(
                new ProposedShape(
                    "a row for each party and several columns that may be its votes",
                    String.join(" or ", ways),
                    start.line()));
      }
    }
    return Optional.empty();
  }

  /** Returns the columns of each kind, which the last level names; of votes alone where any is. */
  private static Map<String, List<String>> kinds(TableStart start) {
    Map<String, List<String>> kinds = new LinkedHashMap<>();
    Map<String, List<String>> ofVotes = new LinkedHashMap<>();
    for (int i = 0; i < start.names().size(); i++) {
      String name = start.names().get(i);
      String kind = name.substring(name.lastIndexOf(LEVEL) + 1).strip();
      if (start.isFigures(i) && !CodeNames.isOne(name) && name.contains(LEVEL)) {
        boolean votes = Field.match(kind).map(Field.Match::field).equals(Optional.of(Field.VOTES));
        (votes ? ofVotes : kinds).computeIfAbsent(kind, key -> new ArrayList<>()).add(name);
      }
    }
    return ofVotes.isEmpty() ? kinds : ofVotes;
  }

  /** Returns what may be the votes: all columns of a kind, added up, and each of the first kind. */
  private static List<String> votes(Map<String, List<String>> kinds) {
    List<String> votes = new ArrayList<>();
    for (List<String> kind : kinds.values()) {
      if (kind.size() > 1) {
        votes.add(String.join("+", kind));
      }
    }
    for (List<String> kind : kinds.values()) {
      if (votes.size() < ProposedColumns.MOST) {
        votes.addAll(kind);
      }
    }
    return votes.size() <= ProposedColumns.MOST ? votes : votes.subList(0, ProposedColumns.MOST);
  }
}
