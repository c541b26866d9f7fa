package nectally.ballots;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import nectally.ballots.BallotOptions.Order;
import nectally.csv.ByteBlocks;
import nectally.csv.Column;
import nectally.csv.CsvTable;
import nectally.csv.HeaderName;
import nectally.csv.Nearest;
import nectally.model.Place;
import nectally.problem.Rule;
import nectally.problem.Shown;

/** Reads a table of ballots, whose layout is known from its header. */
final class TableBallots {

  /** Of so many rows each column of a matrix should have had a mark, or nought. */
  private static final int MOST_ROWS = 100;

  private final CsvTable table;
  private final BallotOptions options;
  private final BallotColumns columns;
  private final ColumnDoubts doubts;
  private final Intake intake;
  private final Teller teller;
  private final Boxes boxes;
  private final long headerLine;
  private final int file;
  private final BlankRows blankRows;

  /**
   * Prepares to read behind the header.
   *
   * @param file the number of the file, 0-based
   */
  TableBallots(CsvTable table, BallotOptions options, Boxes boxes, Teller teller, int file) {
    this.table = table;
    this.options = options;
    this.boxes = boxes;
    this.teller = teller;
    this.file = file;
    columns = new BallotColumns(table.header(), options);
    intake = new Intake(columns, boxes, teller, file);
    headerLine = table.line();
    blankRows = new BlankRows(table);
    doubts = new ColumnDoubts(table, columns);
  }

  /**
   * Reads all rows.
   *
   * @throws OrderLostException if they are ranked, and nobody said what becomes of that
   */
  void read() throws OrderLostException {
    readRows();
    blankRows.tellAtEnd();
  }

  private void readRows() throws OrderLostException {
    if (options.per().isPresent() && !columns.part().isPresent()) {
      error(
          Rule.UNKNOWN_COLUMN,
          Nearest.noColumn(options.per().get(), "to part contests by", table.header()));
    } else if (doubts.ofRows()) {
      return;
    } else if (options.split().isPresent()) {
      splitCell();
    } else if (columns.choices().length > 0) {
      checkOrder(columns.isRanked(), "ranks its names");
      if (!doubts.ofWriteIns() && isUnique(columns.choices())) {
        ChoiceColumns rows = new ChoiceColumns(columns, intake);
        if (!isRead(rows, LaneColumns.ofNames(columns))) {
          rows(rows);
        }
        doubts.ofChoices(boxes);
      }
    } else if (columns.mayNameVoters()) {
      noMarks(table::below);
    } else if (isPresent(BallotField.BALLOT) && isPresent(BallotField.CANDIDATE)) {
      longRows();
    } else if (isPresent(BallotField.CANDIDATE)
        || isPresent(BallotField.CHOICES)
        || columns.others().length == 0) {
      noMarks(table::below);
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
      SplitCell rows = new SplitCell(cell, marks, options.order() == Order.USED, intake);
      rows(rows);
      if (boxes.candidates().isEmpty()) {
        rows.check(new Place(table.file(), headerLine), table.problems());
      }
    } else {
      error(
          Rule.NO_MARKS,
          "choices: no column is known to hold the names; the columns are "
              + Shown.list(table.header())
              + NoMarks.toSplit(columns, marks, table::below));
    }
  }

  private void longRows() throws OrderLostException {
    checkOrder(isPresent(BallotField.RANK), "ranks its names");
    LongRows rows = new LongRows(columns, options.unsorted(), new SeenBallots(), intake);
    rows(rows);
    Place header = new Place(table.file(), headerLine);
    rows.checkOrder(header, table.problems());
    if (!table.problems().hasErrors()) {
      rows.checkOthers(header, options.order() == Order.UNDECIDED, table.problems());
    }
  }

  private void matrix() throws OrderLostException {
    if (doubts.ofRankedQuestions()) {
      return;
    }
    Optional<GridQuestions> grids =
        GridQuestions.of(
            columns, options, name -> new Intake(columns, boxes, teller, file, Optional.of(name)));
    if (grids.isPresent()) {
      rows(grids.get());
      grids.get().listAll(boxes, headerLine);
      return;
    }
    if (boxes.candidates().isEmpty()
        && !columns.of(BallotField.CONTEST).isPresent()
        && !options.leftOut().contains(BallotField.CONTEST)
        && doubts.ofQuestions()) {
      return;
    }
    MatrixColumns rows = new MatrixColumns(columns, options.order(), intake);
    if (!columns.of(BallotField.CONTEST).isPresent() && !columns.part().isPresent()) {
      boxes.of("", "");
    }
    if (!isSettled(rows) || !isRead(rows, LaneColumns.ofMarks(columns, rows))) {
      rows(rows);
    }
    if (rows.hasNoCandidates() || rows.hasTextsForMarks()) {
      if (columns.nameless().isEmpty() || !table.problems().hasErrors()) {
        noMarks(rows::texts);
      }
      return;
    }
    if (!table.problems().hasErrors()) {
      new MatrixDoubts(table, columns, headerLine, rows, doubts).check(boxes);
    }
    for (Box box : boxes.all()) {
      if (box.roll().contest().isEmpty()) {
        rows.listAll(box.roll(), headerLine);
      }
    }
  }

  /** Reads the first rows of a matrix; returns whether they tell what each column is. */
  private boolean isSettled(MatrixColumns matrix) throws OrderLostException {
    for (int i = 0; i < MOST_ROWS && table.header().size() > 1; i++) {
      if (!table.nextOrBlank()) {
        return false;
      }
      blankRows.note(table);
      matrix.row(table);
    }
    return matrix.isSettled() && !matrix.hasTextsForMarks() && !columns.isOfForm();
  }

  /** Reads the rows in the fast lane where that is possible; returns whether it was. */
  private boolean isRead(BallotLayout layout, LaneColumns lane) throws OrderLostException {
    if (!(teller instanceof BlockTeller block)
        || isPresent(BallotField.WEIGHT)
        || !columns.nameless().isEmpty()
        || table.header().size() == 1) {
      return false;
    }
    Optional<ByteBlocks> blocks = table.blocks();
    if (blocks.isEmpty()) {
      return false;
    }
    boolean placed = isPresent(BallotField.CONTEST) || columns.part().isPresent();
    Box first = placed ? new Box(-1, new Roll("", List.of(), false), "") : boxes.of("", "");
    try {
      new BallotLane(
              blocks.get(),
              block,
              (bytes, lines, longLetters) -> rows(table.further(bytes, lines, longLetters), layout),
              () ->
                  LaneThread.of(
                      lane, blocks.get().delimiter(), new LanePlaces(lane, boxes, first), block),
              blocks.get().lines())
          .read();
    } catch (IOException e) {
      table.report(e);
    }
    blankRows.noteAtEnd(blocks.get().blankAtEnd());
    return true;
  }

  private void rows(BallotLayout layout) throws OrderLostException {
    rows(table, layout);
    layout.end();
  }

  private void rows(CsvTable table, BallotLayout layout) throws OrderLostException {
    boolean oneColumn = table.header().size() == 1;
    long blank = 0;
    while (table.nextOrBlank()) {
      if (oneColumn && table.cell(0, "").isEmpty()) {
        blank++;
        continue;
      }
      if (blank > 0) {
        intake.blank(blank, table.line() - 1);
        String counted = blank == 1 ? "a blank ballot" : "blank ballots";
        blankRows.warn(blank, "up to here, counted as " + counted);
        blank = 0;
      }
      blankRows.note(table);
      layout.row(table);
    }
    if (blank > 0) {
      blankRows.warn(blank, "at the end, passed over");
    }
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
    Roll roll = new Roll("", boxes.stated().entries(""), false);
    for (int index : indexes) {
      String name = table.header().get(index);
      String key =
          columns.number(index) > 0 ? "#" + columns.number(index) : "" + roll.spelling(name).name();
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

  private void noMarks(IntFunction<List<String>> cells) {
    error(Rule.NO_MARKS, NoMarks.message(columns, cells));
  }

  private void error(Rule rule, String message) {
    table.problems().error(new Place(table.file(), headerLine), rule, message);
  }
}
