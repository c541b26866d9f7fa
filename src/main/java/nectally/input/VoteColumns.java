package nectally.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nectally.csv.HeaderName;
import nectally.model.Role;

/** The columns of a wide table that look like the votes of candidates or parties. */
final class VoteColumns {

  private static final int FEWEST = 2;

  private static final List<Field> BOUNDS = List.of(Field.TOTAL, Field.BALLOTS, Field.ELECTORATE);

  private static final List<Field> NOT_VOTES =
      List.of(Field.BLANK, Field.SPOILT, Field.UNDER_VOTES, Field.OVER_VOTES);

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
    return of(start, sure.size() < FEWEST || isSummed(start, all) ? all : sure);
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
    if (isSummed(start, open)) {
      return open;
    }
    List<List<Integer>> runs = runs(start, open);
    List<Integer> all = new ArrayList<>();
    List<Integer> longest = List.of();
    for (List<Integer> run : runs) {
      all.addAll(run);
      longest = run.size() > longest.size() ? run : longest;
    }
    List<Integer> summed = isSummed(start, all) ? all : summedButOne(start, all);
    summed = summed.isEmpty() ? summed(start, runs) : summed;
    if (!summed.isEmpty()) {
      return summed;
    }
    List<Integer> likely = isBounded(start, all) ? all : longest;
    return likely.size() < FEWEST ? List.of() : likely;
  }

  /** Returns whether no name says that a column of figures is anything else than votes. */
  private static boolean isOpen(TableStart start, int column) {
    String name = start.names().get(column);
    return start.isFigures(column)
        && !name.isEmpty()
        && !ScopeNames.isOne(name)
        && mayBeVotes(name)
        && (!isCode(name) || isAnswer(start, name))
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
      if (isSum(start, total, next)) {
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
          && !isCode(name)
          && !start.isNumbering(i)
          && Field.match(name).isEmpty()) {
        others.add(i);
      }
    }
    return others.size() >= FEWEST && isSumWith(start, total, others);
  }

  /** Returns whether a column is the sum of others, with or without those of spoilt votes. */
  private static boolean isSumWith(TableStart start, int total, List<Integer> others) {
    List<Integer> notVotes = new ArrayList<>();
    for (int i = 0; i < start.names().size(); i++) {
      Optional<Field> field = Field.match(start.names().get(i)).map(Field.Match::field);
      if (i != total
          && field.isPresent()
          && NOT_VOTES.contains(field.get())
          && notVotes.size() < NOT_VOTES.size()
          && start.isFigures(i)) {
        notVotes.add(i);
      }
    }
    for (int some = 0; some < 1 << notVotes.size(); some++) {
      List<Integer> parts = new ArrayList<>(others);
      for (int i = 0; i < notVotes.size(); i++) {
        if ((some >> i & 1) == 1) {
          parts.add(notVotes.get(i));
        }
      }
      if (isSum(start, total, parts)) {
        return true;
      }
    }
    return false;
  }

  /** Returns all but one of the columns, of which another is the sum; none where there is none. */
  private static List<Integer> summedButOne(TableStart start, List<Integer> all) {
    for (int left = 0; left < all.size(); left++) {
      List<Integer> rest = new ArrayList<>(all);
      rest.remove(left);
      if (isSummed(start, rest)) {
        return rest;
      }
    }
    return List.of();
  }

  /** Returns the most columns beside each other of which another is the sum. */
  private static List<Integer> summed(TableStart start, List<List<Integer>> runs) {
    List<Integer> best = List.of();
    for (List<Integer> run : runs) {
      for (int first = 0; first < run.size(); first++) {
        for (int end = first + FEWEST; end <= run.size(); end++) {
          List<Integer> part = run.subList(first, end);
          best = part.size() > best.size() && isSummed(start, part) ? part : best;
        }
      }
    }
    return best;
  }

  /**
   * Returns whether a column may be somebody's: one that may be a total or a person's is read, and
   * what it is found out of all rows.
   */
  private static boolean mayBeVotes(String name) {
    boolean isUnsure = RowWords.of(name).map(RowWords.Word::unsure).orElse(false);
    return isUnsure ? Field.match(name).isEmpty() : isNobodys(name);
  }

  /** Returns whether no field is called so, no total and no part of another column. */
  private static boolean isNobodys(String name) {
    Role role = RowWords.of(name).map(RowWords.Word::role).orElse(Role.CANDIDATE);
    return Field.match(name).isEmpty() && role != Role.TOTAL && role != Role.DROP;
  }

  /** Returns whether a column's name says that it holds codes and not votes. */
  static boolean isCode(String name) {
    return ColumnWords.CODE.isIn(HeaderName.key(ScopeNames.words(name)).replace('.', ' '))
        || name.endsWith("ID")
        || name.endsWith("Id")
        || name.indexOf('%') >= 0;
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

  private static boolean isSummed(TableStart start, List<Integer> columns) {
    if (columns.size() < FEWEST) {
      return false;
    }
    for (int total = 0; total < start.names().size(); total++) {
      if (!columns.contains(total)
          && start.isFigures(total)
          && !isOfSome(start.names().get(total))
          && isSumWith(start, total, columns)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a column is called the total of something, and not of all others. */
  private static boolean isOfSome(String name) {
    Optional<RowWords.Word> word = RowWords.of(name);
    return word.isPresent() && word.get().role() == Role.TOTAL && !RowWords.isTotal(name);
  }

  /**
   * Returns whether a column is the sum of others in every row; one row alone proves nothing,
   * unless the column is called a total.
   */
  static boolean isSum(TableStart start, int total, List<Integer> columns) {
    String name = start.names().get(total);
    int slash = name.lastIndexOf(" / ");
    if (start.rows().size() < FEWEST && isNobodys(slash < 0 ? name : name.substring(0, slash))) {
      return false;
    }
    for (int row = 0; row < start.rows().size(); row++) {
      if (sum(start, row, columns) != start.figure(row, total)) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether no row has more votes than the ballots or voters that it states. */
  private static boolean isBounded(TableStart start, List<Integer> columns) {
    for (int i = 0; i < start.names().size(); i++) {
      Optional<Field> field = Field.match(start.names().get(i)).map(Field.Match::field);
      if (field.isPresent() && BOUNDS.contains(field.get()) && start.isFigures(i)) {
        for (int row = 0; row < start.rows().size(); row++) {
          if (sum(start, row, columns) > start.figure(row, i)) {
            return false;
          }
        }
      }
    }
    return true;
  }

  private static long sum(TableStart start, int row, List<Integer> columns) {
    long sum = 0;
    for (int column : columns) {
      sum += start.figure(row, column);
    }
    return sum;
  }
}
