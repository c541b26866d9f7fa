package nectally.ballots;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nectally.csv.Column;
import nectally.csv.ColumnGroups;
import nectally.csv.CsvTable;
import nectally.csv.HeaderName;
import nectally.model.Place;
import nectally.problem.Rule;
import nectally.problem.Shown;

/** Reports what the columns of a table of ballots leave in doubt, with the options that decide. */
final class ColumnDoubts {

  private final CsvTable table;
  private final BallotColumns columns;
  private final long headerLine;

  ColumnDoubts(CsvTable table, BallotColumns columns) {
    this.table = table;
    this.columns = columns;
    headerLine = table.line();
  }

  /** Reports a column that may be weights, or say which rows count; returns whether there is. */
  boolean ofRows() {
    Optional<Column> weight = columns.perhapsWeight();
    Optional<Column> valid = columns.perhapsValid();
    if (weight.isPresent()) {
      String name = weight.get().title();
      error(
          weight.get().number(),
          Rule.UNCLEAR_WEIGHT,
          name
              + ": may say how many equal ballots a row stands for; --map weight=\""
              + name
              + "\" says so, --map ignored=\""
              + name
              + "\" that each row is one ballot");
    } else if (valid.isPresent()) {
      String name = valid.get().title();
      error(
          valid.get().number(),
          Rule.UNCLEAR_VALIDITY,
          name
              + ": may say which rows are ballots that count; --per \""
              + name
              + "\" counts those of each value apart, --map ignored=\""
              + name
              + "\" says that all count alike");
    }
    return weight.isPresent() || valid.isPresent() || furtherNames();
  }

  /** Reports a column that may hold further names; returns whether there is one. */
  private boolean furtherNames() {
    String candidate = columns.of(BallotField.CANDIDATE).title();
    for (int index : columns.others()) {
      String name = columns.header().get(index);
      if (!candidate.isEmpty() && BallotField.isNumbered(candidate, name)) {
        error(
            index + 1,
            Rule.NO_MARKS,
            HeaderName.shown(name)
                + ": may hold names as "
                + Shown.quoted(candidate)
                + " does; then call the columns choice1, choice2 and so on; --map "
                + Shown.inShell("ignored=" + name)
                + " says that it does not");
        return true;
      }
    }
    return false;
  }

  /**
   * Reports a column of names that are not on the list, beside others that hold the names; returns
   * whether there is one.
   */
  boolean ofWriteIns() {
    Optional<Column> writeIn = columns.perhapsWriteIn();
    if (writeIn.isPresent()) {
      String name = writeIn.get().title();
      error(
          writeIn.get().number(),
          Rule.NO_MARKS,
          name
              + ": may hold names that ballots mark; then call it as the other columns of names are"
              + " called, with a number; --map "
              + Shown.inShell("ignored=" + name)
              + " says that it does not");
    }
    return writeIn.isPresent();
  }

  /** Reports columns called as choices are, below which marks stand instead of names. */
  void ofChoices(Boxes boxes) {
    boolean marks = true;
    boolean nought = false;
    for (Box box : boxes.all()) {
      for (String name : box.roll().names()) {
        int rank = CellMark.rank(name);
        marks &= rank == 1 || rank == CellMark.NO_MARK;
        nought |= !name.equals("1");
      }
    }
    if (marks && nought && columns.choices().length > 1) {
      String first = HeaderName.shown(columns.header().get(columns.choices()[0]));
      error(
          columns.choices()[0] + 1,
          Rule.NO_MARKS,
          first
              + ": holds marks such as 1 or yes, and no names; call each column as the candidate is"
              + " called");
    }
  }

  /**
   * Reports columns {@code Chair [1st choice]} that rank the names of several questions; returns
   * whether there are any.
   */
  boolean ofRankedQuestions() {
    String first = "";
    StringBuilder others = new StringBuilder();
    for (int index : columns.others()) {
      String name = columns.header().get(index);
      Optional<ChoiceName> rank = ChoiceName.ofRank(name);
      if (rank.isPresent()) {
        first = first.isEmpty() ? rank.get().question() : first;
        others.append(
            rank.get().question().equals(first)
                ? ""
                : " --map " + Shown.inShell("ignored=" + name));
      }
    }
    if (!first.isEmpty()) {
      error(
          1,
          Rule.SEVERAL_CONTESTS,
          "the columns rank the names of several contests, which are counted one at a time; "
              + Shown.quoted(first)
              + " is read with"
              + others);
    }
    return !first.isEmpty();
  }

  /**
   * Reports columns of a matrix that may be choices of several questions, called {@code Chair -
   * Ann}; returns whether they are.
   */
  boolean ofQuestions() {
    for (String between : ColumnGroups.BETWEEN) {
      Map<String, Integer> questions = new LinkedHashMap<>();
      for (int index : columns.others()) {
        String name = columns.header().get(index);
        int at = name.indexOf(between);
        if (at > 0) {
          questions.merge(name.substring(0, at), 1, Integer::sum);
        }
      }
      if (questions.size() > 1 && questions.values().stream().anyMatch(number -> number > 1)) {
        String first = questions.keySet().iterator().next();
        error(
            1,
            Rule.SEVERAL_CONTESTS,
            Shown.quoted(first)
                + " and what else stands before "
                + Shown.quoted(between.strip())
                + " in the names of columns may be contests; then call the columns "
                + Shown.quoted(first + " [NAME]")
                + "; --map contest= says that all ballots are of one contest");
        return true;
      }
    }
    return false;
  }

  private void error(int column, Rule rule, String message) {
    table.problems().error(new Place(table.file(), headerLine, column), rule, message);
  }
}
