package nectally.ballots;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import nectally.problem.Shown;

/** What to do with a table in whose header no layout of ballots is to be seen. */
final class NoMarks {

  /** What parts names where forms put several into one cell, the surest first. */
  private static final String MARKS = ";|\n,";

  /** So many rows tell what a column holds. */
  static final int MOST_ROWS = 100;

  /** So many cells that all differ are ids rather than names. */
  private static final int FEWEST_IDS = 3;

  /** A column of names as it seems, and what parts those in a cell where any does. */
  private record Names(String column, Optional<Character> mark) {}

  private NoMarks() {}

  /**
   * Returns the error, with the options in full that the cells below the header suggest.
   *
   * @param below the cells of a column by its index, the first of them at the least
   */
  static String message(BallotColumns columns, IntFunction<List<String>> below) {
    Optional<Names> first = Optional.empty();
    Optional<Names> parted = Optional.empty();
    boolean repeated = false;
    int texts = 0;
    for (int index : likely(columns)) {
      List<String> all = below.apply(index);
      List<String> cells = all.subList(0, Math.min(all.size(), MOST_ROWS));
      if (isText(cells)) {
        texts++;
        Names names = new Names(columns.header().get(index), mark(cells));
        boolean again = cells.size() < FEWEST_IDS || new HashSet<>(cells).size() < cells.size();
        if (first.isEmpty() || (again && !repeated)) {
          first = Optional.of(names);
          repeated = again;
        }
        parted = parted.or(() -> Optional.of(names).filter(found -> found.mark().isPresent()));
      }
    }
    return "expected ballots: columns choice1, choice2 and so on, rows of ballot and candidate, a"
        + " column of 1 and 0 for each candidate, or one cell of names with --split; found "
        + Shown.list(columns.header())
        + "; "
        + proposal(parted.isPresent() ? parted : first, texts, columns.header());
  }

  /**
   * Returns the error where one column alone has marks, and others have texts: {@code Motion,Vote}
   * with {@code 1,Yay} below is no ballot for somebody called Motion.
   *
   * @param column the index of the one
   * @param below the first texts of a column that are no marks, by its index
   */
  static String only(List<String> header, int column, IntFunction<List<String>> below) {
    StringBuilder options = new StringBuilder();
    String first = "";
    char mark = ',';
    for (int i = 0; i < header.size(); i++) {
      if (!below.apply(i).isEmpty()) {
        mark = first.isEmpty() ? mark(below.apply(i)).orElse(mark) : mark;
        first = first.isEmpty() ? header.get(i) : first;
        options.append(" --map ").append(Shown.quoted("ignored=" + header.get(i)));
      }
    }
    String name = Shown.quoted(header.get(column));
    return name
        + " is the only column of 1 and 0, and others may say what is marked; if "
        + name
        + " is a candidate, say that the others are about the voter with"
        + options
        + "; if "
        + Shown.quoted(first)
        + " holds the names, they are read with --map "
        + Shown.quoted("choices=" + first)
        + " --split "
        + written(mark);
  }

  private static String proposal(Optional<Names> names, int texts, List<String> header) {
    if (names.isEmpty()) {
      return "say which columns hold what with --map, such as --map "
          + Shown.quoted("ballot=" + header.get(0))
          + " --map "
          + Shown.quoted("candidate=" + header.get(header.size() - 1));
    }
    String column = names.get().column();
    String options =
        "--map \"choices=" + column + "\" --split " + written(names.get().mark().orElse(','));
    return texts == 1
        ? "if " + Shown.quoted(column) + " holds the names, they are read with " + options
        : "if each column such as "
            + Shown.quoted(column)
            + " holds the names of a contest, read one after the other, this one with "
            + options;
  }

  /** Returns a character that parts names as {@code --split} takes it. */
  static String written(char mark) {
    return mark == '\n' ? "$'\\n'" : "\"" + mark + "\"";
  }

  /** Returns the indexes of the columns that may hold names. */
  private static int[] likely(BallotColumns columns) {
    if (columns.others().length > 0) {
      return columns.others();
    }
    for (BallotField field : new BallotField[] {BallotField.CHOICES, BallotField.CANDIDATE}) {
      if (columns.of(field).isPresent()) {
        return new int[] {columns.of(field).number() - 1};
      }
    }
    return new int[0];
  }

  private static boolean isText(List<String> cells) {
    for (String cell : cells) {
      if (!cell.isEmpty()) {
        return MatrixColumns.rank(cell) == MatrixColumns.NOT_A_MARK;
      }
    }
    return false;
  }

  /** Returns what parts names in cells where anything does. */
  static Optional<Character> mark(List<String> cells) {
    for (int i = 0; i < MARKS.length(); i++) {
      for (String cell : cells) {
        if (cell.indexOf(MARKS.charAt(i)) >= 0) {
          return Optional.of(MARKS.charAt(i));
        }
      }
    }
    return Optional.empty();
  }
}
