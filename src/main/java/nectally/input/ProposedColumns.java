package nectally.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nectally.csv.HeaderLine;
import nectally.problem.Shown;

/**
 * Which columns of a table with a row for each candidate may hold the names and the votes, by what
 * stands below their names: where no other column can, they are proposed.
 *
 * @param names of the columns of the line that looks like the header, if there is one
 * @param candidate the names of the columns that may be it, the likeliest first
 * @param votes the same
 */
record ProposedColumns(Optional<List<String>> names, List<String> candidate, List<String> votes) {

  private static final int FEWEST = 2;

  /** More columns are no choice that a message could offer. */
  static final int MOST = 5;

  /** Returns what the first lines of a file propose. */
  static ProposedColumns of(List<HeaderLine> lines) {
    for (int i = 0; i + 1 < lines.size(); i++) {
      List<String> names = lines.get(i).cells();
      if (LikelyHeader.isOne(names, lines.get(i + 1).cells())) {
        List<List<String>> rows = new ArrayList<>();
        for (HeaderLine line : lines.subList(i + 1, lines.size())) {
          if (line.cells().size() == names.size() && !LikelyHeader.isOfShares(line.cells())) {
            rows.add(line.cells());
          }
        }
        return of(new TableStart(names, 1, lines.get(i).number(), rows));
      }
    }
    return new ProposedColumns(Optional.empty(), List.of(), List.of());
  }

  /** Returns the options that may name the column of the candidates, blank where none can. */
  String ofCandidate() {
    return options(Field.CANDIDATE, candidate);
  }

  /**
   * Returns the options that may name the column of the votes, blank where none can; of several
   * that may be parts of them the last adds them up.
   */
  String ofVotes() {
    return options(Field.VOTES, votes) + CastColumns.sum(votes);
  }

  /** Returns an option for each column as it is typed, with {@code or} between them. */
  static String options(Field field, List<String> columns) {
    List<String> options = new ArrayList<>();
    for (String column : likeliest(columns)) {
      options.add("--map " + Shown.inShell(field.label() + "=" + column));
    }
    return String.join(" or ", options);
  }

  /** Returns what rows propose below a header that is known. */
  static ProposedColumns of(TableStart start) {
    Optional<Integer> candidate = only(start, Field.CANDIDATE);
    List<Integer> lists = NamesInTexts.slates(start);
    if (candidate.isEmpty() && lists.size() < FEWEST) {
      candidate = NamesInTexts.mostLikely(start);
    }
    List<Integer> names =
        candidate.isPresent()
            ? List.of(candidate.get())
            : lists.size() < FEWEST
                ? NamesInTexts.all(start)
                : NamesInTexts.together(NamesInTexts.all(start), lists);
    List<Integer> figures = columns(start, Optional.empty(), true);
    Optional<Integer> votes = only(start, Field.VOTES);
    Optional<Integer> total = only(start, Field.TOTAL);
    if (votes.isEmpty()) {
      boolean isOnly = figures.size() == 1 && total.isEmpty();
      votes = isOnly ? Optional.of(figures.get(0)) : calledVotes(start, figures);
      votes = votes.isPresent() ? votes : sumOfOthers(start, figures);
    }
    if (votes.isEmpty() && total.isEmpty() && figures.isEmpty()) {
      votes = only(start, Field.BALLOTS);
    }
    if (votes.isEmpty() && (figures.isEmpty() || isSum(start, total, figures))) {
      votes = total;
    }
    return new ProposedColumns(
        Optional.of(start.names()),
        likeliest(named(start, NamesInTexts.withSlate(start, names))),
        votes.isPresent() ? named(start, List.of(votes.get())) : ofSeveral(start, total, figures));
  }

  /**
   * Returns columns of figures of which any may be the votes, first a total that each row has: not
   * what others passed on, and nothing whose name speaks against it where others are.
   */
  private static List<String> ofSeveral(
      TableStart start, Optional<Integer> total, List<Integer> figures) {
    List<Integer> likely = new ArrayList<>();
    for (int column : figures) {
      String name = start.names().get(column);
      boolean isOneNumber = start.rows().size() > 1 && start.different(column) == 1;
      if (!isOneNumber && (CastColumns.isOne(name) || !DoubtedColumns.isOne(start, name))) {
        likely.add(column);
      }
    }
    if (total.isPresent()) {
      List<String> all = new ArrayList<>(named(start, List.of(total.get())));
      all.addAll(named(start, likely));
      return all;
    }
    if (figures.isEmpty()) {
      return named(start, CodedColumns.of(start));
    }
    List<String> names = new ArrayList<>();
    List<String> numbering = new ArrayList<>();
    for (int column : likely.isEmpty() ? figures : likely) {
      String name = start.names().get(column);
      if (!FieldWords.letters(name).startsWith("transfer") && name.indexOf('%') < 0) {
        (start.isNumbering(column) ? numbering : names).add(name);
      }
    }
    return inOrder(names.isEmpty() ? numbering : names);
  }

  /** Returns the options that name one of columns that may be the votes, the likeliest first. */
  static String ofVotes(List<String> names) {
    return options(Field.VOTES, inOrder(names));
  }

  private static List<String> inOrder(List<String> names) {
    DifferingColumn several = DifferingColumn.of("", names);
    return several.mayBeAreas() ? names : several.values();
  }

  private static List<String> named(TableStart start, List<Integer> columns) {
    List<String> names = new ArrayList<>();
    for (int column : columns) {
      names.add(start.names().get(column));
    }
    return names;
  }

  private static List<String> likeliest(List<String> names) {
    return names.size() <= MOST ? names : names.subList(0, MOST);
  }

  /** Returns the only column in whose name a word is one for votes. */
  private static Optional<Integer> calledVotes(TableStart start, List<Integer> figures) {
    List<Integer> found = new ArrayList<>();
    for (int column : figures) {
      for (String word : start.names().get(column).split("[\\s_-]+", -1)) {
        if (Field.match(word).map(Field.Match::field).equals(Optional.of(Field.VOTES))) {
          found.add(column);
          break;
        }
      }
    }
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** Returns the only column that adds up the others, of three or more. */
  private static Optional<Integer> sumOfOthers(TableStart start, List<Integer> figures) {
    List<Integer> sums = new ArrayList<>();
    for (int column : figures) {
      List<Integer> others = new ArrayList<>(figures);
      others.remove((Integer) column);
      boolean isStage = FieldWords.letters(start.names().get(column)).startsWith("transfer");
      if (isStage) {
        return Optional.empty();
      }
      if (others.size() >= FEWEST && ColumnSums.isSum(start, column, others)) {
        sums.add(column);
      }
    }
    return sums.size() == 1 ? Optional.of(sums.get(0)) : Optional.empty();
  }

  private static boolean isSum(TableStart start, Optional<Integer> total, List<Integer> parts) {
    return total.isPresent() && ColumnSums.isSum(start, total.get(), parts);
  }

  /** Returns the only column that is called as a field is. */
  private static Optional<Integer> only(TableStart start, Field field) {
    List<Integer> found = columns(start, Optional.of(field), field != Field.CANDIDATE);
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** Returns the columns that name a field, or none, and have figures below them or texts. */
  static List<Integer> columns(TableStart start, Optional<Field> field, boolean figures) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < start.names().size(); i++) {
      String name = start.names().get(i);
      boolean wanted = Field.match(name).map(Field.Match::field).equals(field) && !name.isEmpty();
      boolean holds =
          figures
              ? start.isFigures(i) && !CodeNames.isOne(name) && !isRounded(name)
              : !start.isFigures(i) && start.hasLetters(i);
      if (wanted && holds) {
        found.add(i);
      }
    }
    return found;
  }

  /** Returns whether a column's name says that its figures are thousands, and no counts. */
  static boolean isRounded(String name) {
    return ColumnWords.ROUNDED.isIn(ScopeNames.key(name));
  }
}
