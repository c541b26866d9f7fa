package nectally.ballots;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nectally.csv.CsvShape;
import nectally.csv.CsvTable;
import nectally.csv.HeaderName;
import nectally.csv.TextFile;
import nectally.model.Place;
import nectally.problem.Problems;
import nectally.problem.Rule;

/** Reads files of ballots, whose layouts may differ, and hands each ballot to a teller. */
public final class BallotFiles {

  private final BallotOptions options;
  private final Boxes boxes;
  private final InputStream standardInput;
  private final Problems problems;
  private final Set<String> unused;

  /** Prepares to read; problems of the files are added to {@code problems}. */
  public BallotFiles(
      BallotOptions options, Boxes boxes, InputStream standardInput, Problems problems) {
    this.options = options;
    this.boxes = boxes;
    this.standardInput = standardInput;
    this.problems = problems;
    unused = new TreeSet<>(options.mappings().keySet());
  }

  /** Returns the folded names of mapped columns that no file has so far. */
  public Set<String> unusedMappings() {
    return unused;
  }

  /**
   * Reads files one after the other.
   *
   * @param files as the user named them, {@code -} for standard input
   * @throws OrderLostException if one ranks its names, and nobody said what becomes of that
   */
  public void read(List<String> files, Teller teller) throws OrderLostException {
    for (int i = 0; i < files.size(); i++) {
      problems.begin(files.get(i));
      Optional<TextFile> text =
          TextFile.open(
              files.get(i), standardInput, options.spelling(), BallotField::isName, problems);
      if (text.isPresent()) {
        try (TextFile opened = text.get()) {
          read(files.get(i), opened, teller, i);
        }
      }
    }
  }

  private void read(String file, TextFile text, Teller teller, int number)
      throws OrderLostException {
    if (BltText.isStart(text.start())) {
      new BltBallots(file, text, problems).read(options, boxes, teller, number);
    } else if (PabulibBallots.isStart(text.start())) {
      new PabulibBallots(file, text, problems).read(boxes, teller, number);
    } else {
      table(file, text, teller, number);
    }
  }

  private void table(String file, TextFile text, Teller teller, int number)
      throws OrderLostException {
    CsvTable table =
        text.table(
            new CsvShape(
                options.delimiter(),
                options.columns(),
                options.headerLines(),
                options.spelling(),
                BallotField::isName));
    if (table.header().isEmpty()) {
      if (!problems.has(file)) {
        problems.error(
            new Place(file), Rule.EMPTY_FILE, "the file is empty, expected a table of ballots");
      }
      return;
    }
    for (String name : table.header()) {
      unused.remove(HeaderName.folded(name));
    }
    teller.begin(number, 0);
    try {
      new TableBallots(table, options, boxes, teller, number).read();
    } catch (ArithmeticException tooMany) {
      problems.error(
          table.place(),
          Rule.COUNT_TOO_LARGE,
          "there are more than " + Long.MAX_VALUE + " ballots or votes");
    }
  }
}
