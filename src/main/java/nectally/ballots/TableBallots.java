package nectally.ballots;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nectally.ballots.BallotOptions.Order;
import nectally.csv.Column;
import nectally.csv.CsvTable;
import nectally.csv.HeaderName;
import nectally.model.Place;
import nectally.problem.Rule;
import nectally.problem.Shown;

/** Reads a table of ballots, whose layout is known from its header. */
final class TableBallots {

  private final CsvTable table;
  private final BallotOptions options;
  private final BallotColumns columns;
  private final Intake intake;
  private final Boxes boxes;
  private final long headerLine;

  /**
   * Prepares to read behind the header.
   *
   * @param file the number of the file, 0-based
   */
  TableBallots(CsvTable table, BallotOptions options, Boxes boxes, Teller teller, int file) {
    this.table = table;
    this.options = options;
    this.boxes = boxes;
    columns = new BallotColumns(table.header(), options);
    intake = new Intake(columns, boxes, teller, file);
    headerLine = table.line();
  }

  /**
   * Reads all rows.
   *
   * @throws OrderLostException if they are ranked, and nobody said what becomes of that
   */
  void read() throws OrderLostException {
    if (options.per().isPresent() && !columns.part().isPresent()) {
      error(
          Rule.UNKNOWN_COLUMN,
          "no column is called " + Shown.quoted(options.per().get()) + ", to part contests by");
    } else if (options.split().isPresent()) {
      splitCell();
    } else if (columns.choices().length > 0) {
      checkOrder(columns.isRanked(), "ranks its names");
      if (isUnique(columns.choices())) {
        rows(new ChoiceColumns(columns, intake));
      }
    } else if (isPresent(BallotField.BALLOT) && isPresent(BallotField.CANDIDATE)) {
      longRows();
    } else if (isPresent(BallotField.CANDIDATE)
        || isPresent(BallotField.CHOICES)
        || columns.others().length == 0) {
      noMarks();
    } else if (isUnique(columns.others())) {
      matrix();
    }
  }

  private void splitCell() throws OrderLostException {
    Column cell = columns.of(BallotField.CHOICES);
    int[] others = columns.others();
    if (!cell.isPresent() && others.length == 1) {
      cell = new Column(table.header().get(others[0]), "", others[0]);
    }
    for (BallotField field : new BallotField[] {BallotField.CANDIDATE, BallotField.BALLOT}) {
      cell = cell.isPresent() || others.length > 0 ? cell : columns.of(field);
    }
    String marks = options.split().orElse("");
    checkOrder(marks.contains(">"), "is split at >, which ranks its names");
    if (cell.isPresent()) {
      rows(new SplitCell(cell, marks, options.order() == Order.USED, intake));
    } else {
      error(
          Rule.NO_MARKS,
          "choices: no column is known to hold the names; the columns are "
              + Shown.list(table.header())
              + "; say which it is with --map choices=COLUMN");
    }
  }

  private void longRows() throws OrderLostException {
    checkOrder(isPresent(BallotField.RANK), "ranks its names");
    LongRows rows = new LongRows(columns, options.unsorted(), new SeenBallots(), intake);
    rows(rows);
    rows.checkOrder(new Place(table.file(), headerLine), table.problems());
  }

  private void matrix() throws OrderLostException {
    MatrixColumns rows = new MatrixColumns(columns, options.order(), intake);
    if (!columns.of(BallotField.CONTEST).isPresent() && !columns.part().isPresent()) {
      boxes.of("", "");
    }
    rows(rows);
    if (rows.hasNoCandidates()) {
      noMarks();
      return;
    }
    for (Box box : boxes.all()) {
      if (box.roll().contest().isEmpty()) {
        rows.listAll(box.roll(), headerLine);
      }
    }
  }

  private void rows(BallotLayout layout) throws OrderLostException {
    boolean oneColumn = table.header().size() == 1;
    long blank = 0;
    while (table.nextOrBlank()) {
      if (oneColumn && table.cell(0, "").isEmpty()) {
        blank++;
        continue;
      }
      if (blank > 0) {
        intake.blank(blank, table.line() - 1);
        warnOfBlankLines(blank);
        blank = 0;
      }
      layout.row(table);
    }
    layout.end();
  }

  /** In a table of one column a line without anything on it may be a ballot. */
  private void warnOfBlankLines(long blank) {
    table
        .problems()
        .warning(
            new Place(table.file(), table.line() - 1),
            Rule.BLANK_LINES,
            "nothing stands on "
                + blank
                + (blank == 1 ? " line" : " lines")
                + " up to here, counted as "
                + (blank == 1 ? "a blank ballot" : "blank ballots"));
  }

  private boolean isPresent(BallotField field) {
    return columns.of(field).isPresent();
  }

  private void checkOrder(boolean ranked, String why) throws OrderLostException {
    if (ranked && options.order() == Order.UNDECIDED) {
      throw new OrderLostException(
          new Place(table.file(), headerLine),
          "this file " + why + ", and the order would be lost; --method says how to count");
    }
  }

  /** Reports two columns of one name. */
  private boolean isUnique(int[] indexes) {
    Map<String, Integer> seen = new HashMap<>();
    boolean unique = true;
    for (int index : indexes) {
      String name = table.header().get(index);
      String key = columns.number(index) > 0 ? "" + columns.number(index) : Roll.key(name);
      Integer first = seen.putIfAbsent(key, index);
      if (first != null) {
        unique = false;
        table
            .problems()
            .error(
                new Place(table.file(), headerLine, index + 1),
                Rule.DUPLICATE_HEADER,
                HeaderName.shown(name) + ": column " + (first + 1) + " has the same name");
      }
    }
    return unique;
  }

  private void noMarks() {
    List<String> header = table.header();
    error(
        Rule.NO_MARKS,
        "expected ballots: columns choice1, choice2 and so on, rows of ballot and candidate, a"
            + " column of 1 and 0 for each candidate, or one cell of names with --split; found "
            + Shown.list(header)
            + "; say which columns hold what with --map, such as --map ballot=COLUMN");
  }

  private void error(Rule rule, String message) {
    table.problems().error(new Place(table.file(), headerLine), rule, message);
  }
}
