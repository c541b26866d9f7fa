package nectally.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nectally.csv.CsvTable;
import nectally.csv.HeaderName;
import nectally.csv.Nearest;
import nectally.csv.OtherLetters;
import nectally.csv.Rows;
import nectally.model.Place;
import nectally.problem.Rule;
import nectally.problem.Shown;

/** Whether a header has the columns that results need. */
final class HeaderCheck {

  private HeaderCheck() {}

  /**
   * Reports two columns of one name, of which one holds a field, and warns of two that are read as
   * nothing; returns whether there are none of the first.
   */
  static boolean isUnique(Rows table, ColumnMap columns, long line) {
    Map<String, Integer> first = new HashMap<>();
    Set<String> told = new HashSet<>();
    boolean unique = true;
    for (int i = 0; i < table.header().size(); i++) {
      String name = table.header().get(i);
      String folded = HeaderName.folded(name);
      Integer before = name.isEmpty() ? null : first.putIfAbsent(folded, i);
      if (before == null) {
        continue;
      }
      Place place = new Place(table.file(), line, i + 1);
      String same = HeaderName.shown(name) + ": column " + (before + 1) + " has the same name";
      if (columns.isUsed(i) || columns.isUsed(before)) {
        unique = false;
        table.problems().error(place, Rule.DUPLICATE_HEADER, same);
      } else if (told.add(folded)) {
        table.problems().warning(place, Rule.REPEATED_NAME, same + ", so that neither is read");
      }
    }
    return unique;
  }

  /** Reports columns that are repeated for each candidate; returns whether there are none. */
  static boolean areNotRepeated(CsvTable table, ResultsTable found) {
    boolean isPlain = found.rows() == table && !RepeatedNames.of(table.header()).isEmpty();
    Optional<ProposedShape> groups = isPlain ? ProposedShape.ofGroups(table) : Optional.empty();
    if (groups.isPresent()) {
      tell(table, groups.get());
    }
    return groups.isEmpty();
  }

  private static void tell(CsvTable table, ProposedShape shape) {
    table
        .problems()
        .error(
            new Place(table.file(), shape.line()),
            Rule.WIDE_TABLE,
            "expected a row for each candidate or party, found "
                + shape.what()
                + "; read them with "
                + shape.options());
  }

  /** Reports columns of which any may be the votes; returns whether there is one. */
  private static boolean isClear(Rows table, ColumnMap columns, long line) {
    String taken = columns.of(Field.VOTES).title();
    if (columns.isMapped(Field.VOTES)
        || columns.layout().isPresent()
        || Field.named(taken).isPresent()) {
      return true;
    }
    List<String> names = new ArrayList<>();
    for (String name : table.header()) {
      Optional<Field.Match> match = Field.match(name);
      if (match.isPresent() && match.get().field() == Field.VOTES) {
        names.add(HeaderName.shown(name));
      }
    }
    if (names.size() < 2) {
      return true;
    }
    table
        .problems()
        .error(
            new Place(table.file(), line),
            Rule.UNCLEAR_VOTES,
            "votes: each of the columns "
                + Shown.list(names)
                + " may hold them; say which does with "
                + ProposedColumns.ofVotes(names));
    return false;
  }

  /** Reports which of the candidate and the votes no column holds; returns whether both are. */
  static boolean isComplete(CsvTable table, ResultsTable found, long line) {
    ColumnMap columns = found.columns();
    if (columns.hasColumn("stage") && columns.hasColumn("transferred")) {
      table
          .problems()
          .error(
              new Place(table.file(), line),
              Rule.STAGE_TABLE,
              "the stages of a transferable vote, a row for each candidate at each, are no results;"
                  + " nec-tally check holds them to the ballots with --ballots BALLOTS --method"
                  + " scottish (or ers97)");
      return false;
    }
    boolean candidate = columns.of(Field.CANDIDATE).isPresent();
    boolean votes = columns.of(Field.VOTES).isPresent();
    if (candidate && votes) {
      return !RowsOfAreas.areTold(table, columns, line)
          && isClear(found.rows(), columns, line)
          && UnnamedColumns.areNone(table, found.rows(), line);
    }
    String letters = OtherLetters.options(table, Field.IS_NAME);
    if (!letters.isEmpty()) {
      table
          .problems()
          .error(
              new Place(table.file(), line),
              Rule.NO_HEADER,
              "expected a line that names the columns, found "
                  + Shown.list(named(table.header()))
                  + "; "
                  + letters);
      return false;
    }
    if (OneColumn.isTold(table, line)) {
      return false;
    }
    if (!votes && NamedFigures.areTold(table, candidate, line)) {
      return false;
    }
    Optional<ProposedShape> shape = candidate ? Optional.empty() : ProposedShape.of(table.lines());
    if (shape.isPresent()) {
      tell(table, shape.get());
      return false;
    }
    ProposedColumns proposed = LikelyHeader.columns(table);
    if (!candidate && !votes && recognised(columns) == 0) {
      table
          .problems()
          .error(new Place(table.file(), line), Rule.NO_HEADER, noHeader(table, proposed));
      return false;
    }
    if (!candidate) {
      missing(
          table,
          line,
          Field.CANDIDATE,
          "the candidates' names",
          option(table, proposed, Field.CANDIDATE));
    }
    if (!votes) {
      missing(table, line, Field.VOTES, "the votes", option(table, proposed, Field.VOTES));
    }
    return false;
  }

  /** Returns the options that may name a column; any may where nothing stands below the names. */
  private static String option(CsvTable table, ProposedColumns proposed, Field field) {
    if (proposed.names().isPresent()) {
      if (field != Field.VOTES) {
        return proposed.ofCandidate();
      }
      String votes = proposed.ofVotes();
      return votes.isEmpty() ? ProposedHeader.ofSeveralLines(table) : votes;
    }
    List<String> open = new ArrayList<>();
    boolean hasRows = table.lines().size() > 1 && field == Field.VOTES;
    for (String name : hasRows ? List.<String>of() : named(table.header())) {
      Optional<Field> known = Field.match(name).map(Field.Match::field);
      if (!known.equals(Optional.of(Field.VOTES)) && !known.equals(Optional.of(Field.CANDIDATE))) {
        open.add(name);
      }
    }
    return ProposedColumns.options(field, open);
  }

  private static String noHeader(CsvTable table, ProposedColumns proposed) {
    String found =
        "expected a line that names the columns, found "
            + Shown.list(named(proposed.names().orElse(table.header())));
    String lines = ProposedHeader.ofSeveralLines(table);
    if (lines.startsWith("--header-lines")) {
      return found + "; the header has more lines than one: " + lines + " reads it";
    }
    if (proposed.names().isPresent()) {
      List<String> all = named(proposed.names().get());
      String candidate = proposed.ofCandidate();
      String votes = proposed.ofVotes();
      return found
          + "; say which columns hold what with "
          + (candidate.isEmpty() ? ProposedColumns.options(Field.CANDIDATE, all) : candidate)
          + " "
          + (votes.isEmpty() ? ProposedColumns.options(Field.VOTES, noNames(all)) : votes);
    }
    List<String> headers = ProposedHeader.of(table.lines());
    return found
        + (headers.isEmpty()
            ? ""
            : "; if the file has no such line, name its columns with --columns "
                + String.join(" or --columns ", headers));
  }

  /** Returns columns that are not called as candidates are. */
  private static List<String> noNames(List<String> all) {
    List<String> others = new ArrayList<>();
    for (String name : all) {
      if (!Field.match(name).map(Field.Match::field).equals(Optional.of(Field.CANDIDATE))) {
        others.add(name);
      }
    }
    return others;
  }

  /** Reports that no column holds the key of a joined file; returns whether one does. */
  static boolean hasKey(CsvTable table, ColumnMap columns, Field key, long line) {
    if (columns.of(key).isPresent()
        || (key == Field.CANDIDATE && columns.of(Field.ID).isPresent())) {
      return true;
    }
    missing(
        table,
        line,
        key,
        "the name that rows are joined by",
        ProposedColumns.options(key, named(table.header())));
    return false;
  }

  private static void missing(CsvTable table, long line, Field field, String what, String option) {
    List<String> known = new ArrayList<>();
    for (Field.Alias alias : field.aliases()) {
      known.add(alias.name());
    }
    String nearest = "";
    for (String name : named(table.header())) {
      if (nearest.isEmpty() && Nearest.of(name, known).isPresent()) {
        nearest = " (" + Shown.quoted(name) + "?)";
      }
    }
    table
        .problems()
        .error(
            new Place(table.file(), line),
            Rule.MISSING_COLUMN,
            field.label()
                + ": no column is known to hold "
                + what
                + "; the columns are "
                + Shown.list(named(table.header()))
                + (option.isEmpty()
                    ? none(table, field)
                    : "; say which it is" + nearest + " with " + option));
  }

  private static String none(CsvTable table, Field field) {
    for (String name : field == Field.VOTES ? named(table.header()) : List.<String>of()) {
      if (ProposedColumns.isRounded(name)) {
        return "; the numbers of " + Shown.quoted(name) + " are rounded, and every vote counts";
      }
    }
    return "; none of them holds " + (field == Field.VOTES ? "whole numbers" : "texts");
  }

  private static int recognised(ColumnMap columns) {
    int recognised = 0;
    for (Field field : Field.values()) {
      recognised += columns.of(field).isPresent() ? 1 : 0;
    }
    return recognised;
  }

  private static List<String> named(List<String> header) {
    List<String> named = new ArrayList<>();
    for (String name : header) {
      if (!name.isEmpty()) {
        named.add(HeaderName.shown(name));
      }
    }
    return named;
  }
}
