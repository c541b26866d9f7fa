package nectally.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nectally.csv.HeaderName;
import nectally.model.Role;

/** The columns of a wide table that look like the votes of candidates or parties. */
final class VoteColumns {

  private static final int FEWEST = 2;
  private static final int MOST_CAPITALS = 6;

  private static final List<Field> BOUNDS = List.of(Field.TOTAL, Field.BALLOTS, Field.ELECTORATE);

  private VoteColumns() {}

  /**
   * Returns the 0-based places of the columns: those of figures that no name says to be anything
   * else. Of several runs of them, between other columns, those are taken that a total is the sum
   * of; else all, if no total or number of ballots or voters is less, else the longest.
   */
  static List<Integer> of(TableStart start) {
    List<Integer> all = new ArrayList<>();
    List<Integer> sure = new ArrayList<>();
    for (int i = 0; i < start.names().size(); i++) {
      if (isOpen(start, i)) {
        all.add(i);
        if (!DoubtedColumns.isOne(start, start.names().get(i))) {
          sure.add(i);
        }
      }
    }
    return hasOneOfVotes(start, all)
        ? List.of()
        : of(start, sure.size() < FEWEST || ColumnSums.isSummed(start, all) ? all : sure);
  }

  /**
   * Returns whether one column alone is called as votes are, and another has the same figure in all
   * rows: the rest are codes of whom and where.
   */
  private static boolean hasOneOfVotes(TableStart start, List<Integer> columns) {
    int votes = 0;
    boolean isAnySame = false;
    for (int column : columns) {
      boolean isOfVotes = false;
      for (String word : ScopeNames.key(start.names().get(column)).split(" ", -1)) {
        isOfVotes |= RowWords.listed(RowWords.NOUN + word).isPresent();
      }
      votes += isOfVotes ? 1 : 0;
      isAnySame |=
          !isOfVotes
              && start.rows().size() > FEWEST
              && start.different(column) == 1
              && start.figure(0, column) > 0;
    }
    return votes == 1 && isAnySame;
  }

  /**
   * Returns the columns with those beside them whose names may be somebody's; mostly there are
   * none.
   */
  static List<Integer> withDoubted(TableStart start, List<Integer> columns) {
    List<Integer> all = new ArrayList<>();
    for (int i = 0; i < start.names().size(); i++) {
      if (columns.contains(i)
          || (isOpen(start, i) && DoubtedColumns.isOne(start, start.names().get(i)))) {
        all.add(i);
      }
    }
    return all;
  }

  private static List<Integer> of(TableStart start, List<Integer> open) {
    if (ColumnSums.isSummed(start, open)) {
      return open;
    }
    List<List<Integer>> runs = runs(start, open);
    List<Integer> all = new ArrayList<>();
    List<Integer> longest = List.of();
    for (List<Integer> run : runs) {
      all.addAll(run);
      longest = run.size() > longest.size() ? run : longest;
    }
    List<Integer> summed =
        ColumnSums.isSummed(start, all) ? all : ColumnSums.summedButOne(start, all);
    summed = summed.isEmpty() ? ColumnSums.summed(start, runs) : summed;
    if (!summed.isEmpty()) {
      return summed;
    }
    List<Integer> likely = areBeside(start, all) && isBounded(start, all) ? all : longest;
    return likely.size() < FEWEST ? List.of() : likely;
  }

  /** Returns whether no name says that a column of figures is anything else than votes. */
  private static boolean isOpen(TableStart start, int column) {
    String name = start.names().get(column);
    return start.isFigures(column)
        && !name.isEmpty()
        && !ScopeNames.isOne(name)
        && mayBeVotes(name)
        && (!CodeNames.isOne(name) || isAnswer(start, name) || isAbbreviation(start, column))
        && !start.isNumbering(column)
        && !isSubtotal(start, column);
  }

  /**
   * Returns whether a column that may be a total is the sum of those beside it, such as a party's,
   * on its left or on its right.
   */
  private static boolean isSubtotal(TableStart start, int column) {
    Optional<RowWords.Word> word = RowWords.of(start.names().get(column));
    return word.isPresent()
        && word.get().role() == Role.TOTAL
        && (isSumOfNext(start, column, -1) || isSumOfNext(start, column, 1));
  }

  private static boolean isSumOfNext(TableStart start, int total, int step) {
    List<Integer> next = new ArrayList<>();
    for (int i = total + step; i >= 0 && i < start.names().size(); i += step) {
      if (!start.isFigures(i) || Field.match(start.names().get(i)).isPresent()) {
        return false;
      }
      next.add(i);
      if (ColumnSums.isSum(start, total, next)) {
        return true;
      }
    }
    return false;
  }

  private static List<List<Integer>> runs(TableStart start, List<Integer> open) {
    List<List<Integer>> runs = new ArrayList<>();
    boolean isOpen = false;
    for (int i = 0; i < start.names().size(); i++) {
      boolean votes = open.contains(i) && !isSumOfOthers(start, i);
      if (votes && !isOpen) {
        runs.add(new ArrayList<>());
      }
      if (votes) {
        runs.get(runs.size() - 1).add(i);
      }
      isOpen = votes;
    }
    return runs;
  }

  /** Returns whether a column is the sum of all others that hold votes. */
  private static boolean isSumOfOthers(TableStart start, int total) {
    List<Integer> others = new ArrayList<>();
    for (int i = 0; i < start.names().size(); i++) {
      String name = start.names().get(i);
      if (i != total
          && start.isFigures(i)
          && !CodeNames.isOne(name)
          && !start.isNumbering(i)
          && Field.match(name).isEmpty()) {
        others.add(i);
      }
    }
    return others.size() >= FEWEST && ColumnSums.isSumWith(start, total, others);
  }

  /**
   * Returns whether a column may be somebody's: one that may be a total or a person's is read, and
   * what it is found out of all rows.
   */
  private static boolean mayBeVotes(String name) {
    int last = name.lastIndexOf(" / ");
    Optional<RowWords.Word> below =
        last < 0 ? Optional.empty() : RowWords.of(name.substring(last + 3));
    if (below.isPresent() && below.get().role() != Role.NONE) {
      return false;
    }
    boolean isUnsure = RowWords.of(name).map(RowWords.Word::unsure).orElse(false);
    return isUnsure ? Field.match(name).isEmpty() : isNobodys(name);
  }

  /**
   * Returns further columns beside each other, of which a third is the sum; mostly there are none.
   */
  static List<Integer> otherSums(TableStart start, List<Integer> columns) {
    List<Integer> open = new ArrayList<>();
    for (int i = 0; i < start.names().size(); i++) {
      if (isOpen(start, i) && !columns.contains(i)) {
        open.add(i);
      }
    }
    return ColumnSums.isSummed(start, columns)
        ? ColumnSums.summed(start, runs(start, open))
        : List.of();
  }

  /** Returns whether no field is called so, no total and no part of another column. */
  static boolean isNobodys(String name) {
    Role role = RowWords.of(name).map(RowWords.Word::role).orElse(Role.CANDIDATE);
    return Field.match(name).isEmpty() && role != Role.TOTAL && role != Role.DROP;
  }

  /** Returns whether columns are called by a letter and a figure each, as lines of a form are. */
  static boolean areLines(TableStart start, List<Integer> columns) {
    for (int column : columns) {
      if (!start.names().get(column).matches("[A-Z][0-9]+")) {
        return false;
      }
    }
    return !columns.isEmpty();
  }

  /**
   * Returns whether a name such as {@code LP}, which is a word for numbers, stands beside another
   * in capitals, as parties do.
   */
  private static boolean isAbbreviation(TableStart start, int column) {
    String before = column == 0 ? "" : start.names().get(column - 1);
    return isInCapitals(start.names().get(column))
        && isInCapitals(before)
        && start.isFigures(column - 1)
        && !CodeNames.isOne(before)
        && mayBeVotes(before);
  }

  private static boolean isInCapitals(String name) {
    boolean capitals = name.length() > 1 && name.length() <= MOST_CAPITALS;
    for (int i = 0; i < name.length(); i++) {
      capitals &= Character.isUpperCase(name.charAt(i));
    }
    return capitals;
  }

  /** Returns whether a column is called {@code No}, and another {@code Yes}. */
  private static boolean isAnswer(TableStart start, String name) {
    for (String other : start.names()) {
      String yes = HeaderName.key(other);
      if (yes.equals("yes") || yes.equals("s\u00ed") || yes.equals("si")) {
        return HeaderName.key(name).equals("no");
      }
    }
    return false;
  }

  /**
   * Returns whether two columns have none but figures between them; where each stands between
   * texts, they are no candidates in columns.
   */
  private static boolean areBeside(TableStart start, List<Integer> columns) {
    for (int i = 1; i < columns.size(); i++) {
      boolean areBeside = true;
      for (int between = columns.get(i - 1) + 1; between < columns.get(i); between++) {
        areBeside &= start.isFigures(between);
      }
      if (areBeside) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether no row has more votes than the ballots or voters that it states. */
  private static boolean isBounded(TableStart start, List<Integer> columns) {
    for (int i = 0; i < start.names().size(); i++) {
      Optional<Field> field = Field.match(start.names().get(i)).map(Field.Match::field);
      if (field.isPresent() && BOUNDS.contains(field.get()) && start.isFigures(i)) {
        for (int row = 0; row < start.rows().size(); row++) {
          if (ColumnSums.sum(start, row, columns) > start.figure(row, i)) {
            return false;
          }
        }
      }
    }
    return true;
  }
}
