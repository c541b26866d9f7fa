package nectally.ballots;

import java.util.Optional;
import nectally.csv.Column;
import nectally.csv.Rows;
import nectally.model.Place;
import nectally.problem.Problems;
import nectally.problem.Rule;
import nectally.problem.Shown;

/** Ballots of one row each, with all names in one cell, as forms export them. */
final class SplitCell implements BallotLayout {

  private final Intake intake;
  private final Column cell;
  private final String marks;
  private final boolean ranked;
  private final NamePairs pairs = new NamePairs();

  /**
   * Prepares to read.
   *
   * @param marks the characters that part names; a blank beside another one is no such character
   * @param ranked whether the order of names is used: nothing between two marks is then a rank left
   *     out, and names of one rank are refused
   */
  SplitCell(Column cell, String marks, boolean ranked, Intake intake) {
    this.ranked = ranked;
    this.cell = cell;
    this.marks = marks.isBlank() ? marks : marks.replace(" ", "");
    this.intake = intake;
  }

  @Override
  public void row(Rows row) {
    Paper paper = intake.start(row);
    String text = cell.text(row);
    if (ranked && text.indexOf('=') >= 0) {
      cell.error(
          row,
          Rule.EQUAL_RANKS,
          "equal ranks cannot be counted, since a paper goes to one candidate at a time; found "
              + Shown.quoted(text));
      return;
    }
    if (!ranked) {
      text = withoutBrackets(text);
    }
    Roll roll = paper.box().roll();
    int rank = 0;
    int parts = 0;
    for (int from = 0; from <= text.length(); ) {
      int to = roll.end(text, from, marks, end(text, from));
      String name = withoutQuotes(text.substring(from, to).strip());
      if (ranked || !name.isEmpty()) {
        rank++;
      }
      if (!name.isEmpty()) {
        pairs.add(name, parts++);
        intake.mark(paper, name, rank, cell.number());
      }
      from = to + 1;
    }
    pairs.end();
    intake.give(paper);
  }

  /** Reports cells in which names may be parted as {@code Smith, Ann} are, as far as was read. */
  void check(Place header, Problems problems) {
    Optional<String> pair = marks.indexOf(',') >= 0 ? pairs.example() : Optional.empty();
    pair.ifPresent(
        example ->
            doubt(
                header,
                problems,
                ": each cell holds pairs such as "
                    + example
                    + ", which may be surname and first name of one; name all who stand, as the"
                    + " cells have them, in a file with --candidates"));
    if (pairs.isNumbered()) {
      doubt(header, problems, ": each cell numbers its names; take the numbers out of the file");
    }
  }

  private void doubt(Place header, Problems problems, String message) {
    problems.error(header.at(cell.number()), Rule.UNCLEAR_ROW, cell.title() + message);
  }

  /** Returns a list as programs write it, {@code ["Ann", "Bob"]}, without its brackets. */
  private String withoutBrackets(String text) {
    boolean list =
        text.length() > 1
            && ((text.startsWith("[") && text.endsWith("]"))
                || (text.startsWith("{") && text.endsWith("}") && text.indexOf(':') < 0));
    return list ? text.substring(1, text.length() - 1) : text;
  }

  private static String withoutQuotes(String name) {
    boolean quoted =
        name.length() > 1
            && (name.charAt(0) == '"' || name.charAt(0) == '\'')
            && name.charAt(name.length() - 1) == name.charAt(0);
    return quoted ? name.substring(1, name.length() - 1).strip() : name;
  }

  /** Returns where a name ends, be marks within its quotes. */
  private int end(String text, int from) {
    int start = from;
    while (start < text.length() && text.charAt(start) == ' ') {
      start++;
    }
    if (start < text.length() && text.charAt(start) == '"') {
      int close = text.indexOf('"', start + 1);
      int next = close < 0 ? -1 : close + 1;
      while (next >= 0 && next < text.length() && text.charAt(next) == ' ') {
        next++;
      }
      if (next == text.length() || (next > 0 && marks.indexOf(text.charAt(next)) >= 0)) {
        return next;
      }
    }
    for (int at = from; at < text.length(); at++) {
      if (marks.indexOf(text.charAt(at)) >= 0) {
        return at;
      }
    }
    return text.length();
  }
}
