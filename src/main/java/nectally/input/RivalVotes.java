package nectally.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nectally.csv.CountColumn;
import nectally.csv.CsvTable;
import nectally.csv.Rows;
import nectally.model.Marks;
import nectally.model.Place;
import nectally.model.Role;
import nectally.problem.Problems;
import nectally.problem.Rule;
import nectally.problem.Shown;

/**
 * Columns that may hold the votes as well as the one that is taken for them: a recount, another
 * round, what weighs the votes, or figures nearly the same under a name that says nothing else.
 */
final class RivalVotes {

  /** Where more rows are looked at, nothing new is found. */
  private static final int MOST = 1_000;

  /** A version or a round has not more than so many times the votes, nor they of it. */
  private static final int TIMES = 4;

  private static final int TWICE = 2;

  private static final int YEAR_DIGITS = 4;

  private final String votes;
  private final List<String> names;
  private final PairedFigures[] figures;
  private int rows;

  private RivalVotes(String votes, List<String> names) {
    this.votes = votes;
    this.names = names;
    figures = new PairedFigures[names.size()];
    for (int i = 0; i < figures.length; i++) {
      figures[i] = new PairedFigures();
    }
  }

  /**
   * Returns what looks at the attributes of rows; nothing where a user or a layout says where the
   * votes are, where their name says what else they are, and where no column is known by its name
   * alone.
   */
  static Optional<RivalVotes> of(ColumnMap columns, Rows table) {
    return columns.isMapped(Field.VOTES)
            || columns.layout().isPresent()
            || !(table instanceof CsvTable)
            || NamedMarks.of(columns, table.file()) != Marks.VOTES
        ? Optional.empty()
        : Optional.of(
            new RivalVotes(
                columns.of(Field.VOTES).title(), new AttributeColumns(columns).titles()));
  }

  /** Looks at a row of a candidate. */
  void note(Row row) {
    if (row.role() != Role.CANDIDATE || row.votes().isEmpty() || rows >= MOST) {
      return;
    }
    rows++;
    for (int i = 0; i < figures.length; i++) {
      String cell = row.values().get(i);
      if (!cell.isEmpty() && figures[i].arePaired()) {
        OptionalLong figure =
            Character.isDigit(cell.charAt(0)) ? CountColumn.likely(cell) : OptionalLong.empty();
        figures[i].add(row.votes().getAsLong(), figure);
      }
    }
  }

  /** Reports such columns, and the options that say which of them is meant. */
  void check(Place header, Problems problems) {
    List<String> rivals = new ArrayList<>(List.of(votes));
    for (int i = 0; i < figures.length; i++) {
      if (figures[i].areOther() && isRival(names.get(i), figures[i])) {
        rivals.add(names.get(i));
      }
    }
    if (rivals.size() > 1) {
      problems.error(
          header,
          Rule.UNCLEAR_VOTES,
          "votes: each of the columns "
              + Shown.list(rivals)
              + " may hold them; say which does with "
              + ProposedColumns.ofVotes(rivals));
    }
  }

  private static boolean isRival(String name, PairedFigures figures) {
    Optional<Field> field = Field.match(name).map(Field.Match::field);
    String key = ScopeNames.key(ScopeNames.words(name));
    if ((field.isPresent() && field.get() != Field.VOTES)
        || CodeNames.isOne(name)
        || ColumnWords.SCOPE.has(key)
        || hasYear(key)) {
      return false;
    }
    if (ColumnWords.ALSO.isIn(key)) {
      return figures.areWithin(TIMES);
    }
    if (ColumnWords.BESIDE.isIn(key)) {
      return false;
    }
    if (VersionWords.of(name).isPresent() || isStage(name)) {
      return figures.areWithin(TIMES);
    }
    return figures.areNear() || (figures.areInOrder() && figures.areWithin(TWICE));
  }

  /** Returns whether a name is that of a round or of a stage: {@code Run-off}, {@code Count 2}. */
  private static boolean isStage(String name) {
    return !DifferingColumn.of("", List.of(name)).mayBeAreas();
  }

  /** Returns whether four digits stand in a name by themselves: {@code Votes 2019}. */
  private static boolean hasYear(String key) {
    int digits = 0;
    for (int i = 0; i <= key.length(); i++) {
      if (i < key.length() && Character.isDigit(key.charAt(i))) {
        digits++;
      } else if (digits == YEAR_DIGITS) {
        return true;
      } else {
        digits = 0;
      }
    }
    return false;
  }
}
