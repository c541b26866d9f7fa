package nectally.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nectally.model.Role;

/** Columns of a wide table that are the sum of others in every row. */
final class ColumnSums {

  private static final int FEWEST = 2;

  private static final List<Field> NOT_VOTES =
      List.of(Field.BLANK, Field.SPOILT, Field.UNDER_VOTES, Field.OVER_VOTES);

  private ColumnSums() {}

  /** Returns whether a column is the sum of others, with or without those of spoilt votes. */
  static boolean isSumWith(TableStart start, int total, List<Integer> others) {
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
  static List<Integer> summedButOne(TableStart start, List<Integer> all) {
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
  static List<Integer> summed(TableStart start, List<List<Integer>> runs) {
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

  static boolean isSummed(TableStart start, List<Integer> columns) {
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
    return word.isPresent()
        && word.get().role() == Role.TOTAL
        && word.get().unsure()
        && !RowWords.isTotal(name);
  }

  /**
   * Returns whether a column is the sum of others in every row; one row alone proves nothing,
   * unless the column is called a total.
   */
  static boolean isSum(TableStart start, int total, List<Integer> columns) {
    String name = start.names().get(total);
    int slash = name.lastIndexOf(" / ");
    if (start.rows().size() < FEWEST
        && VoteColumns.isNobodys(slash < 0 ? name : name.substring(0, slash))) {
      return false;
    }
    for (int row = 0; row < start.rows().size(); row++) {
      if (sum(start, row, columns) != start.figure(row, total)) {
        return false;
      }
    }
    return true;
  }

  static long sum(TableStart start, int row, List<Integer> columns) {
    long sum = 0;
    for (int column : columns) {
      sum += start.figure(row, column);
    }
    return sum;
  }
}
