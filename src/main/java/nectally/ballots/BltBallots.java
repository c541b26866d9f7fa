package nectally.ballots;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nectally.ballots.BallotOptions.Order;
import nectally.csv.TextFile;
import nectally.model.Place;
import nectally.problem.Problems;
import nectally.problem.Rule;
import nectally.problem.Shown;
import org.jspecify.annotations.Nullable;

/**
 * Ballots in the BLT format: a line of candidates and seats, lines such as {@code 3 4 1 0} for
 * three ballots that rank the fourth and the first candidate, a {@code 0}, the names and the title.
 *
 * <p>The names stand behind the ballots, so the equal ballots of each line are kept until then.
 */
final class BltBallots {

  /** Equal ballots: their number, and the numbers of candidates in order. */
  private static final class Line {
    private final long weight;
    private final int[] choices;
    private final long number;

    Line(long weight, int[] choices, long number) {
      this.weight = weight;
      this.choices = choices;
      this.number = number;
    }
  }

  private final String file;
  private final BltText text;
  private final Problems problems;
  private final List<Line> lines = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private boolean[] withdrawn = {};
  private int candidates;
  private int seats;
  private boolean ended;

  BltBallots(String file, TextFile text, Problems problems) {
    this.file = file;
    this.text = new BltText(text);
    this.problems = problems;
  }

  /**
   * Reads all ballots.
   *
   * @param number that of the file, 0-based
   * @throws OrderLostException if nobody said what becomes of the ranks
   */
  void read(BallotOptions options, Boxes boxes, Teller teller, int number)
      throws OrderLostException {
    if (options.order() == Order.UNDECIDED) {
      throw new OrderLostException(
          new Place(file),
          "a BLT file ranks its names, and the order would be lost; --method says how to count");
    }
    if (!start()) {
      return;
    }
    while (!ended && text.next()) {
      ballot();
    }
    readNames();
    if (problems.has(file)) {
      return;
    }
    teller.begin(number, seats);
    Box box = boxes.of(title(), "");
    int[] indexes = new int[candidates];
    Map<Integer, Integer> numbers = new HashMap<>();
    for (int i = 0; i < candidates; i++) {
      SpelledName spelling = box.roll().spelling(names.get(i));
      indexes[i] = spelling.name();
      checkNew(i, numbers.putIfAbsent(indexes[i], i));
      if (!withdrawn[i]) {
        spelling.seen(new Spot(number, 1, 0));
      }
    }
    teller.ballotPaper(box, indexes, withdrawn);
    Paper paper = new Paper(box, Math.max(1, candidates));
    for (Line line : lines) {
      paper.start(box, line.number);
      paper.weigh(line.weight);
      for (int choice : line.choices) {
        if (!withdrawn[choice - 1]) {
          paper.mark(indexes[choice - 1], paper.size() + 1);
        }
      }
      teller.count(paper);
    }
  }

  /** Reports a candidate whose name another has, that with a number where there is one. */
  private void checkNew(int candidate, @Nullable Integer known) {
    if (known != null) {
      problems.error(
          new Place(file),
          Rule.DUPLICATE_KEY,
          "candidates "
              + (known + 1)
              + " and "
              + (candidate + 1)
              + " have one name, "
              + Shown.quoted(names.get(known))
              + (names.get(known).equals(names.get(candidate))
                  ? ""
                  : " or " + Shown.quoted(names.get(candidate)))
              + "; give them names that differ in letters");
    }
  }

  private boolean start() {
    if (!text.next()) {
      return false;
    }
    long count = Long.parseLong(text.words().get(0));
    long places = Long.parseLong(text.words().get(1));
    if (count < 1 || count > 100_000 || places < 1 || places > count) {
      error("expected the numbers of candidates and seats, found " + shown());
      return false;
    }
    candidates = (int) count;
    seats = (int) places;
    withdrawn = new boolean[candidates];
    return true;
  }

  private void ballot() {
    List<String> words = text.words();
    if (words.equals(List.of("0"))) {
      ended = true;
      return;
    }
    if (words.get(0).startsWith("\"")) {
      ended = true;
      names.add(text.name());
      return;
    }
    if (words.get(0).startsWith("-")) {
      withdraw(words);
      return;
    }
    int first = words.get(0).startsWith("(") ? 1 : 0;
    boolean closed = words.size() > first + 1 && words.get(words.size() - 1).equals("0");
    int last = words.size() - (closed ? 1 : 0);
    if (first >= words.size() || !BltText.isNumber(words.get(first))) {
      error("expected ballots such as 3 4 1 0, found " + shown());
      return;
    }
    int[] choices = new int[last - first - 1];
    for (int i = first + 1; i < last; i++) {
      long choice = choice(words.get(i));
      if (choice == 0) {
        return;
      }
      choices[i - first - 1] = (int) choice;
    }
    long weight = Long.parseLong(words.get(first));
    if (weight < 1) {
      error("expected a number of ballots that is at least 1, found " + shown());
      return;
    }
    lines.add(new Line(weight, choices, text.number()));
  }

  private void withdraw(List<String> words) {
    for (String word : words) {
      long choice = BltText.isNumber(word) ? -Long.parseLong(word) : 0;
      if (choice < 1 || choice > candidates) {
        error("expected withdrawn candidates as negative numbers, found " + shown());
        return;
      }
      withdrawn[(int) choice - 1] = true;
    }
  }

  /** Returns the number of a candidate; 0 after a problem. */
  private long choice(String word) {
    long choice = BltText.isNumber(word) ? Long.parseLong(word) : 0;
    if (choice >= 1 && choice <= candidates) {
      return choice;
    }
    error(
        word.contains("=")
            ? "equal ranks cannot be counted: " + Shown.quoted(word)
            : "expected a candidate from 1 to "
                + candidates
                + ", found "
                + Shown.quoted(word)
                + " in "
                + shown());
    return 0;
  }

  private void readNames() {
    while (names.size() < candidates && text.next()) {
      names.add(text.name());
    }
    if (names.size() < candidates && !problems.has(file)) {
      error("expected the names of " + candidates + " candidates, found " + names.size());
    }
  }

  /** Returns what stands behind the names, the title; blank where there is none. */
  private String title() {
    return text.next() ? text.name() : "";
  }

  private String shown() {
    return Shown.quoted(String.join(" ", text.words()));
  }

  private void error(String message) {
    problems.error(new Place(file, text.number()), Rule.NOT_A_BALLOT, message);
  }
}
