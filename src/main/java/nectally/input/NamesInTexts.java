package nectally.input;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nectally.model.Role;

/** Columns in the first lines of a table whose texts, or whose parties, may be who stands. */
final class NamesInTexts {

  private static final Set<Role> FACTS =
      EnumSet.of(Role.ELECTORATE, Role.BALLOTS, Role.BLANK, Role.SPOILT);

  private NamesInTexts() {}

  /** Returns whether some column has names of several rows that are no candidates. */
  static boolean areOfRows(TableStart start) {
    for (int i = 0; i < start.names().size(); i++) {
      Set<String> found = new HashSet<>();
      for (List<String> row : start.rows()) {
        Optional<RowWords.Word> word = start.isText(i) ? RowWords.of(row.get(i)) : Optional.empty();
        if (word.isPresent() && !word.get().unsure() && FACTS.contains(word.get().role())) {
          found.add(row.get(i));
        }
      }
      if (found.size() > 1) {
        return true;
      }
    }
    return false;
  }

  /** Returns the columns, and that of parties behind them: these may be what stands. */
  static List<Integer> withSlate(TableStart start, List<Integer> names) {
    Optional<Integer> slate = slate(start);
    if (slate.isEmpty() || names.contains(slate.get())) {
      return names;
    }
    List<Integer> all = new ArrayList<>(names);
    all.add(slate.get());
    return all;
  }

  static List<Integer> together(List<Integer> some, List<Integer> others) {
    Set<Integer> all = new LinkedHashSet<>(some);
    all.addAll(others);
    return List.copyOf(all);
  }

  /** Returns the columns of texts that are called as parties and lists are. */
  static List<Integer> slates(TableStart start) {
    List<Integer> texts = ProposedColumns.columns(start, Optional.of(Field.SLATE), false);
    return texts.isEmpty() ? ProposedColumns.columns(start, Optional.of(Field.SLATE), true) : texts;
  }

  /** Returns the columns that no field is called as and that hold texts, else all that do. */
  static List<Integer> all(TableStart start) {
    List<Integer> open = open(start);
    if (open.isEmpty() && !slates(start).isEmpty()) {
      return open;
    }
    List<Integer> all = new ArrayList<>();
    for (int i = 0; i < start.names().size(); i++) {
      if (open.isEmpty() && start.hasLetters(i) && !start.names().get(i).isEmpty()) {
        all.add(i);
      }
    }
    return open.isEmpty() ? all : open;
  }

  /**
   * Returns the columns of texts that no field is called as, where parties have one those that are
   * no places and not the same in all rows.
   */
  private static List<Integer> open(TableStart start) {
    List<Integer> open = new ArrayList<>(ProposedColumns.columns(start, Optional.empty(), false));
    if (slate(start).isPresent() && start.rows().size() > 1) {
      open.removeIf(
          text -> ScopeNames.isPlace(start.names().get(text)) || start.different(text) == 1);
    }
    return open;
  }

  /** Where only parties have names, they are the candidates. */
  static Optional<Integer> mostLikely(TableStart start) {
    List<Integer> texts = open(start);
    Optional<Integer> slate = slate(start);
    if (texts.isEmpty() && slate.isEmpty()) {
      return CodedColumns.id(start);
    }
    if (texts.isEmpty() || slate.isEmpty()) {
      return texts.isEmpty() ? slate : mostDifferent(start, texts);
    }
    List<Integer> all = new ArrayList<>(texts);
    all.add(slate.get());
    Optional<Integer> most = mostDifferent(start, all);
    return most.isPresent() ? most : slate;
  }

  /** Returns the column of parties, of several the one that is best known. */
  private static Optional<Integer> slate(TableStart start) {
    Optional<Integer> best = Optional.empty();
    int least = Integer.MAX_VALUE;
    for (int column : slates(start)) {
      int order = Field.match(start.names().get(column)).map(Field.Match::order).orElse(least);
      if (order < least) {
        least = order;
        best = Optional.of(column);
      }
    }
    return best;
  }

  /**
   * Returns the column with the most different texts, of two the one with texts of several words;
   * empty where both have them, or neither.
   */
  static Optional<Integer> mostDifferent(TableStart start, List<Integer> columns) {
    List<Integer> best = allMostDifferent(start, columns);
    return best.size() == 1 ? Optional.of(best.get(0)) : Optional.empty();
  }

  /** Returns the columns with the most different texts, those with texts of several words first. */
  static List<Integer> allMostDifferent(TableStart start, List<Integer> columns) {
    int most = 0;
    for (int column : columns) {
      most = Math.max(most, start.different(column));
    }
    List<Integer> found = new ArrayList<>();
    List<Integer> ofSeveralWords = new ArrayList<>();
    for (int column : columns) {
      if (start.different(column) == most) {
        found.add(column);
        if (start.areSeveralWords(column)) {
          ofSeveralWords.add(column);
        }
      }
    }
    return ofSeveralWords.size() == 1 ? ofSeveralWords : found;
  }
}
