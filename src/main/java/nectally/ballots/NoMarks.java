package nectally.ballots;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import nectally.csv.Column;
import nectally.csv.HeaderName;
import nectally.problem.Shown;

/** What to do with a table in whose header no layout of ballots is to be seen. */
final class NoMarks {

  /** What parts names where forms put several into one cell, the surest first. */
  private static final String MARKS = ";|\n\t,";

  /** So many rows tell what a column holds. */
  static final int MOST_ROWS = 100;

  /** So many cells that all differ are ids rather than names. */
  private static final int FEWEST_IDS = 3;

  /** A column of names as it seems, and what parts those in a cell where any does. */
  private record Names(String column, Optional<Character> mark) {}

  /** More columns are no choice that a message could offer. */
  private static final int MOST_COLUMNS = 4;

  private NoMarks() {}

  /**
   * Returns the options that name a column whose cells may be split: those below which names are
   * parted where there are such, else those that are not blank.
   *
   * @param marks what parts names
   * @param below the cells of a column by its index
   */
  static String toSplit(BallotColumns columns, String marks, IntFunction<List<String>> below) {
    List<String> parted = new ArrayList<>();
    List<String> filled = new ArrayList<>();
    for (int index : columns.others()) {
      String cells = String.join("", below.apply(index));
      if (!cells.isEmpty()) {
        filled.add(columns.header().get(index));
      }
      if (marks.chars().anyMatch(mark -> cells.indexOf(mark) >= 0)) {
        parted.add(columns.header().get(index));
      }
    }
    List<String> options = new ArrayList<>();
    for (String name : parted.isEmpty() ? filled : parted) {
      options.add("--map " + Shown.inShell("choices=" + name));
    }
    return options.isEmpty()
        ? ""
        : "; say which it is with "
            + String.join(" or ", options.subList(0, Math.min(options.size(), MOST_COLUMNS)));
  }

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
    int marked = 0;
    for (int index : likely(columns)) {
      List<String> all = below.apply(index);
      List<String> cells = all.subList(0, Math.min(all.size(), MOST_ROWS));
      marked += areMarks(cells) ? 1 : 0;
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
        + (first.isEmpty()
            ? withoutNames(columns, marked, below)
            : proposal(parted.isPresent() ? parted.get() : first.get(), texts));
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
        options.append(" --map ").append(Shown.inShell("ignored=" + header.get(i)));
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
        + Shown.inShell("choices=" + first)
        + " --split "
        + written(mark);
  }

  /** Returns what to do where no column of which nothing is known holds texts. */
  private static String withoutNames(
      BallotColumns columns, int marked, IntFunction<List<String>> below) {
    for (BallotField field : new BallotField[] {BallotField.CHOICES, BallotField.CANDIDATE}) {
      Column held = columns.of(field);
      if (held.isPresent() && marked > 1) {
        return "if each column of marks is a candidate, "
            + Shown.quoted(HeaderName.shown(held.title()))
            + " is read as who voted with --map "
            + Shown.inShell("ignored=" + held.title());
      }
      if (held.isPresent()
          && columns.of(BallotField.BALLOT).isPresent()
          && isText(below.apply(held.number() - 1))) {
        return "if "
            + Shown.quoted(HeaderName.shown(held.title()))
            + " holds one name in each row, and several rows are a ballot, say so with --map "
            + Shown.inShell("candidate=" + held.title());
      }
    }
    List<String> header = columns.header();
    return "say which columns hold what with --map, such as --map "
        + Shown.inShell("ballot=" + header.get(0))
        + " --map "
        + Shown.inShell("candidate=" + header.get(header.size() - 1));
  }

  private static String proposal(Names names, int texts) {
    String column = names.column();
    String options =
        "--map "
            + Shown.inShell("choices=" + column)
            + " --split "
            + written(names.mark().orElse(','));
    return texts == 1
        ? "if " + Shown.quoted(column) + " holds the names, they are read with " + options
        : "if each column such as "
            + Shown.quoted(column)
            + " holds the names of a contest, read one after the other, this one with "
            + options;
  }

  /** Returns a character that parts names as {@code --split} takes it. */
  static String written(char mark) {
    return mark == '\n' ? "$'\\n'" : mark == '\t' ? "$'\\t'" : "\"" + mark + "\"";
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
        return CellMark.rank(cell) == CellMark.NOT_A_MARK;
      }
    }
    return false;
  }

  /** Returns whether there are cells, and all say that a candidate is marked, or is not. */
  private static boolean areMarks(List<String> cells) {
    boolean any = false;
    for (String cell : cells) {
      int rank = cell.isEmpty() ? CellMark.NO_MARK : CellMark.rank(cell);
      if (rank == CellMark.NOT_A_MARK) {
        return false;
      }
      any |= !cell.isEmpty();
    }
    return any;
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
