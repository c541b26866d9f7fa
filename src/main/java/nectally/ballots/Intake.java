package nectally.ballots;

import java.util.List;
import java.util.Optional;
import nectally.csv.Column;
import nectally.csv.Rows;
import nectally.problem.Rule;
import nectally.problem.Shown;

/** Fills in what rows of every layout say of a ballot, and hands ballots on. */
final class Intake {

  private final Boxes boxes;
  private final Teller teller;
  private final int file;
  private final Column contest;
  private final Column part;
  private final Column weight;
  private final Column label;
  private final List<Column> nameless;
  private final Optional<String> question;
  private String lastContest = "";
  private String lastPart = "";
  private String lastLabel = "";

  /** In so many rows more a header may go on. */
  private int headerRows = 3;

  private Optional<Box> lastBox = Optional.empty();
  private Optional<Paper> reused = Optional.empty();

  /**
   * Prepares for the rows of a table.
   *
   * @param file the number of the file, 0-based
   */
  Intake(BallotColumns columns, Boxes boxes, Teller teller, int file) {
    this(columns, boxes, teller, file, Optional.empty());
  }

  /**
   * Prepares for one of the questions of a form.
   *
   * @param question the contest of all rows; empty where each names its own
   */
  Intake(BallotColumns columns, Boxes boxes, Teller teller, int file, Optional<String> question) {
    this.question = question;
    this.boxes = boxes;
    this.teller = teller;
    this.file = file;
    contest = columns.of(BallotField.CONTEST);
    part = columns.part();
    weight = columns.of(BallotField.WEIGHT);
    label = columns.label();
    nameless = columns.nameless();
  }

  /** Returns the box of the current row's ballot. */
  Box box(Rows row) {
    String name = question.isPresent() ? question.get() : contest.text(row);
    String value = part.text(row);
    if (lastBox.isEmpty() || !name.equals(lastContest) || !value.equals(lastPart)) {
      lastContest = name;
      lastPart = value;
      lastBox = Optional.of(boxes.of(name, value));
    }
    return lastBox.get();
  }

  /** Starts the ballot of the current row, always in the same object. */
  Paper start(Rows row) {
    Paper paper = reused.orElseGet(() -> new Paper(box(row), 16));
    reused = Optional.of(paper);
    start(paper, row);
    return paper;
  }

  /** Hands on blank ballots of no contest, which stand above the current row. */
  void blank(long ballots, long line) {
    Paper paper = new Paper(boxes.of("", ""), 1);
    paper.start(paper.box(), line);
    paper.weigh(ballots);
    give(paper);
  }

  /** Starts the ballot of the current row, of which it takes the weight. */
  void start(Paper paper, Rows row) {
    paper.start(box(row), row.line());
    paper.weigh(weight(row));
    look(row);
  }

  /** Returns whether a row has the names of columns that forms write, two of them at the least. */
  private static boolean repeatsNames(Rows row) {
    int names = 0;
    List<String> header = row.header();
    for (int i = 0; i < header.size(); i++) {
      String letters = BallotField.letters(header.get(i));
      boolean form = BallotField.isOfForm(header.get(i));
      names += form && letters.equals(BallotField.letters(row.cell(i, ""))) ? 1 : 0;
    }
    return names > 1;
  }

  /** Keeps what the row is called, and refuses cells below no name. */
  private void look(Rows row) {
    String text = label.text(row);
    if (!text.isEmpty() && !text.equals(lastLabel)) {
      lastLabel = text;
      boxes.labels().add(text, new Spot(file, row.line(), label.number()));
    }
    if (headerRows-- > 0 && repeatsNames(row)) {
      row.problems()
          .error(
              row.place(),
              Rule.UNCLEAR_ROW,
              "this line repeats names of columns, and is no ballot; take it out of the file");
    }
    for (Column column : nameless) {
      if (!column.text(row).isEmpty()) {
        row.problems()
            .error(
                row.place().at(column.number()),
                Rule.NO_NAME,
                "column "
                    + column.number()
                    + " has no name in the header, and holds "
                    + Shown.quoted(column.text(row))
                    + "; give it one, or take it out of the file; where the header is two lines,"
                    + " --header-lines 2 reads both");
      }
    }
  }

  /** Returns how many equal ballots the current row stands for; 1 after a problem. */
  long weight(Rows row) {
    if (!weight.isPresent()) {
      return 1;
    }
    long number = PlainNumber.positive(weight.text(row));
    if (number == 0) {
      weight.error(
          row,
          Rule.OUT_OF_RANGE,
          "expected a number of equal ballots that is at least 1, found "
              + Shown.quoted(weight.text(row)));
      return 1;
    }
    return number;
  }

  /** Marks the name {@code text} on a ballot; a blank marks nobody. */
  void mark(Paper paper, String text, int rank, int column) {
    if (!text.isEmpty()) {
      paper.mark(name(paper.box().roll(), text, paper.line(), column), rank);
    }
  }

  /** Returns the index of a name in a roll, and remembers where it stood first. */
  int name(Roll roll, String text, long line, int column) {
    SpelledName spelling = roll.spelling(text);
    if (!spelling.isSeen()) {
      spelling.seen(new Spot(file, line, column));
    }
    return spelling.name();
  }

  /** Hands a ballot on. */
  void give(Paper paper) {
    teller.count(paper);
  }
}
