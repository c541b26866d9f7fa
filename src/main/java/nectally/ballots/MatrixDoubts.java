package nectally.ballots;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nectally.csv.Column;
import nectally.csv.CsvTable;
import nectally.csv.HeaderName;
import nectally.model.Place;
import nectally.problem.Rule;
import nectally.problem.Shown;

/** Reports what a matrix that was read leaves in doubt, with the options that decide. */
final class MatrixDoubts {

  private final CsvTable table;
  private final BallotColumns columns;
  private final long headerLine;
  private final MatrixColumns matrix;
  private final ColumnDoubts columnDoubts;

  MatrixDoubts(
      CsvTable table,
      BallotColumns columns,
      long headerLine,
      MatrixColumns matrix,
      ColumnDoubts columnDoubts) {
    this.table = table;
    this.columns = columns;
    this.headerLine = headerLine;
    this.matrix = matrix;
    this.columnDoubts = columnDoubts;
  }

  /**
   * Reports what a matrix that was read leaves in doubt.
   *
   * @param boxes whose candidates' file, if there is one, says which columns are of those who stand
   */
  void check(Boxes boxes) {
    boolean closed = boxes.candidates().isPresent();
    Roll roll = new Roll("", boxes.stated().entries(""), closed);
    Optional<int[]> apart = matrix.markedInTwoWays();
    if (apart.isPresent() && !(closed && stand(roll, apart.get()))) {
      apart(apart.get());
    } else if (closed) {
      always(roll);
    } else {
      beside(!boxes.labels().firsts().isEmpty());
    }
  }

  private boolean stand(Roll roll, int[] both) {
    for (String name : columns.names(both)) {
      if (roll.isStranger(roll.spelling(name).name())) {
        return false;
      }
    }
    return true;
  }

  /** Reports two columns that are marked in ways of their own. */
  private void apart(int[] both) {
    String one = columns.header().get(both[0]);
    String other = columns.header().get(both[1]);
    error(
        both[1] + 1,
        Rule.NO_MARKS,
        Shown.quoted(other)
            + " is marked in another way than "
            + Shown.quoted(one)
            + ", figures beside words or signs; leave the one that is no candidate out with --map "
            + Shown.inShell("ignored=" + one)
            + " or --map "
            + Shown.inShell("ignored=" + other)
            + "; if both stand, name all who do in a file with --candidates");
  }

  /** Reports columns beside those of marks, and marks of every row. */
  private void beside(boolean isLabelled) {
    int only = matrix.onlyBesideTexts();
    if (only >= 0) {
      error(1, Rule.NO_MARKS, NoMarks.only(columns.header(), only, matrix::texts));
      return;
    }
    if (besideWriteIns() || (isLabelled && lies())) {
      return;
    }
    for (int index : columns.others()) {
      if (columns.isOfForm() ? isRepeated(matrix.texts(index), "") : isParted(index)) {
        String name = columns.header().get(index);
        error(
            index + 1,
            Rule.NO_MARKS,
            HeaderName.shown(name)
                + ": may hold the names, beside columns of marks; then they are read with --map "
                + Shown.inShell("choices=" + name)
                + " --split "
                + NoMarks.written(NoMarks.mark(matrix.texts(index)).orElse(','))
                + "; if the columns of marks are the candidates, say so with --map "
                + Shown.inShell("ignored=" + name));
        return;
      }
    }
    int always = columns.isOfForm() ? matrix.markedByAll() : -1;
    if (always >= 0) {
      marked(
          always,
          ": marked on every row of a form, as what all must agree to is",
          "if it is a candidate, name all who stand in a file with --candidates");
    }
  }

  /** Reports a column of nobody who stands that every row marks: all ballots would be spoilt. */
  private void always(Roll roll) {
    int always = matrix.markedByAll();
    if (always >= 0 && !stand(roll, new int[] {always})) {
      marked(
          always,
          ": marked on every row, and nobody who stands, so that all ballots would be spoilt",
          "if somebody stands who is called so, write that name in the candidates' file");
    }
  }

  private void marked(int column, String what, String otherwise) {
    String name = columns.header().get(column);
    error(
        column + 1,
        Rule.NO_MARKS,
        HeaderName.shown(name)
            + what
            + "; --map "
            + Shown.inShell("ignored=" + name)
            + " leaves it out; "
            + otherwise);
  }

  private boolean besideWriteIns() {
    Optional<Column> writeIn = columns.perhapsWriteIn();
    return writeIn.isPresent()
        && !matrix.texts(writeIn.get().number() - 1).isEmpty()
        && columnDoubts.ofWriteIns();
  }

  /** Reports a table that lies on its side, with ballots beside each other below numbers. */
  private boolean lies() {
    int ballots = 0;
    for (int index : columns.others()) {
      if (matrix.texts(index).isEmpty()) {
        if (!BallotField.isOfBallot(columns.header().get(index))) {
          return false;
        }
        ballots++;
      }
    }
    if (ballots < 2) {
      return false;
    }
    error(
        1,
        Rule.NO_MARKS,
        "the columns are called as ballots are, and the rows as candidates; turn the table, so that"
            + " each row is a ballot; if candidates are called so, name them in a file with"
            + " --candidates");
    return true;
  }

  private boolean isParted(int index) {
    Optional<Character> mark = NoMarks.mark(matrix.texts(index));
    return mark.isPresent() && isRepeated(matrix.texts(index), mark.get().toString());
  }

  /** Returns whether a text, or a part of one, stands in two cells. */
  private static boolean isRepeated(List<String> texts, String mark) {
    Set<String> seen = new HashSet<>();
    for (String text : texts) {
      List<String> parts = new ArrayList<>();
      for (String part : mark.isEmpty() ? new String[] {text} : text.split("[" + mark + "]", -1)) {
        parts.add(part.strip());
      }
      for (String part : new HashSet<>(parts)) {
        if (!part.isEmpty() && !seen.add(part)) {
          return true;
        }
      }
    }
    return false;
  }

  private void error(int column, Rule rule, String message) {
    table.problems().error(new Place(table.file(), headerLine, column), rule, message);
  }
}
