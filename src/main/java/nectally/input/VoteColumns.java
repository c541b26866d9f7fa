package nectally.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nectally.csv.HeaderName;
import nectally.model.Role;

/** The columns of a wide table that look like the votes of candidates or parties. */
final class VoteColumns {

  private static final String[] CODES = {
    "id",
    "code",
    "no",
    "nr",
    "number",
    "fips",
    "year",
    "date",
    "lat",
    "lon",
    "longitude",
    "latitude",
    "numer",
    "nummer",
    "numero",
    "ano",
    "jahr",
    "index",
    "key",
    "page",
    "seq"
  };

  private VoteColumns() {}

  /**
   * Returns the 0-based places of the columns: a run of figures that a total beside it is the sum
   * of, else the longest run of figures that no name says to be anything else.
   */
  static List<Integer> of(TableStart start) {
    int size = start.names().size();
    boolean[] figures = new boolean[size];
    boolean[] open = new boolean[size];
    for (int i = 0; i < size; i++) {
      figures[i] = start.isFigures(i);
      String name = start.names().get(i);
      open[i] = figures[i] && !name.isEmpty() && isNobodys(name) && !isCode(name);
    }
    List<Integer> best = List.of();
    boolean bestIsSummed = false;
    for (int first = 0; first < size; first++) {
      for (int end = first + 2; end <= size && isOpen(open, first, end); end++) {
        boolean summed = isSummed(start, figures, first, end);
        boolean better = summed == bestIsSummed ? end - first > best.size() : summed;
        if (better) {
          best = run(first, end);
          bestIsSummed = summed;
        }
      }
    }
    return best;
  }

  /** Returns whether no field is called so, no total and no part of another column. */
  private static boolean isNobodys(String name) {
    Role role = RowWords.of(name).map(RowWords.Word::role).orElse(Role.CANDIDATE);
    return Field.match(name).isEmpty() && role != Role.TOTAL && role != Role.DROP;
  }

  /** Returns whether a column's name says that it holds codes and not votes. */
  static boolean isCode(String name) {
    String key = " " + HeaderName.key(name).replace('.', ' ') + " ";
    for (String code : CODES) {
      if (key.contains(" " + code + " ") || key.toLowerCase(Locale.ROOT).endsWith(code + "id ")) {
        return true;
      }
    }
    return name.endsWith("ID") || name.endsWith("Id") || name.indexOf('%') >= 0;
  }

  private static boolean isOpen(boolean[] open, int first, int end) {
    for (int i = first; i < end; i++) {
      if (!open[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSummed(TableStart start, boolean[] figures, int first, int end) {
    for (int total = 0; total < figures.length; total++) {
      boolean outside = total < first || total >= end;
      if (outside && figures[total] && isSum(start, total, first, end)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSum(TableStart start, int total, int first, int end) {
    for (int row = 0; row < start.rows().size(); row++) {
      long sum = 0;
      for (int i = first; i < end; i++) {
        sum += start.figure(row, i);
      }
      if (sum != start.figure(row, total)) {
        return false;
      }
    }
    return true;
  }

  private static List<Integer> run(int first, int end) {
    List<Integer> run = new ArrayList<>();
    for (int i = first; i < end; i++) {
      run.add(i);
    }
    return run;
  }
}
