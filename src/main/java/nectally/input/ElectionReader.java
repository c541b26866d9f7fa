package nectally.input;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nectally.csv.Column;
import nectally.csv.CsvShape;
import nectally.csv.CsvTable;
import nectally.csv.HeaderLine;
import nectally.csv.InputBytes;
import nectally.csv.InputFile;
import nectally.csv.Nearest;
import nectally.csv.Rows;
import nectally.model.Contest;
import nectally.model.ContestFacts;
import nectally.model.Election;
import nectally.model.FileReading;
import nectally.model.Marks;
import nectally.model.Place;
import nectally.problem.Problems;
import nectally.problem.Rule;

/** Reads the files of one election. */
public final class ElectionReader {

  private final ReadingOptions options;
  private final Problems problems;
  private final List<ReadFile> readFiles = new ArrayList<>();
  private final Set<FieldMapping> unusedMappings;
  private final ContestFilter only;
  private final ElectionBuilder election = new ElectionBuilder();
  private final SetAside aside = new SetAside();
  private final RowRoles roles;
  private final Set<CellRule> unusedChoices = new LinkedHashSet<>();
  private final String name;
  private final boolean mayLetGo;
  private final AddedUpFiles addedUp;
  private final ContestStages stages;
  private final NamesInVain vain = new NamesInVain();
  private final Set<String> columnsSeen = new LinkedHashSet<>();
  private boolean headerFound;
  private boolean contestUnknown;
  private boolean joinsSkipped;
  private boolean perFound;
  private Optional<Marks> marks = Optional.empty();

  private ElectionReader(
      String name,
      boolean mayLetGo,
      AddedUpFiles addedUp,
      ReadingOptions options,
      InputStream standardInput) {
    this.name = name;
    this.mayLetGo = mayLetGo;
    this.addedUp = addedUp;
    this.options = options;
    problems = new Problems(options.warnOnly());
    unusedMappings = new LinkedHashSet<>(options.mappings());
    only = new ContestFilter(options.only());
    unusedChoices.addAll(options.keep());
    unusedChoices.addAll(options.drop());
    roles = new RowRoles(options.rows());
    stages = new ContestStages(options, standardInput, election, roles, aside, vain, problems);
  }

  /**
   * Reads {@code files} as one election: rows of one candidate and contest in several files are
   * added up.
   *
   * @param files at least one; {@code -} is standard input
   * @throws UnusableResultsException if anything in them is wrong; it lists all that is
   * @throws IllegalArgumentException if there is no file
   */
  public static Reading read(List<String> files, ReadingOptions options, InputStream standardInput)
      throws UnusableResultsException {
    boolean alone = files.size() == 1 && !options.looksAhead();
    return read(files, alone, options, standardInput);
  }

  /**
   * Reads as {@link #read(List, ReadingOptions, InputStream)} does.
   *
   * @param mayLetGo whether each contest may be finished and let go of when the next begins, where
   *     that changes nothing
   */
  static Reading read(
      List<String> files, boolean mayLetGo, ReadingOptions options, InputStream standardInput)
      throws UnusableResultsException {
    if (files.isEmpty()) {
      throw new IllegalArgumentException("no file to read");
    }
    String name = InputFile.baseName(files.get(0));
    List<InputBytes> inputs = new ArrayList<>();
    for (String file : files) {
      inputs.add(new InputBytes(file, standardInput));
    }
    AddedUpFiles addedUp = AddedUpFiles.of(files.size());
    try {
      return new ElectionReader(name, mayLetGo, addedUp, options, standardInput).readAll(inputs);
    } catch (RowsApartException apart) {
      AddedUpFiles again = addedUp.again();
      return new ElectionReader(name, false, again, options, standardInput).readAll(inputs);
    } finally {
      inputs.forEach(InputBytes::close);
    }
  }

  private Reading readAll(List<InputBytes> files) throws UnusableResultsException {
    String first = files.get(0).name();
    Set<String> seen = new HashSet<>();
    for (InputBytes bytes : files) {
      String file = bytes.name();
      problems.begin(file);
      if (seen.add(InputFile.place(file))) {
        readFile(bytes);
      } else {
        problems.error(new Place(file), Rule.FILE_TWICE, "this file is named twice");
      }
    }
    for (CellRule unused : headerFound ? unusedChoices : Set.<CellRule>of()) {
      noColumn(first, unused.column(), "to choose rows by");
    }
    settle();
    boolean split = stages.areSplit();
    join(split);
    throwIfUnusable();
    election.tellApart();
    roles.tell(vain);
    List<Contest> contests = stages.finish(marks.orElse(Marks.VOTES), first);
    Election whole = new Election(name, contests);
    if (options.per().isPresent()
        && !perFound
        && !problems.hasErrors()
        && !ContestColumn.isIn(whole, options.per().get())) {
      noColumn(first, options.per().get(), "to split contests by");
    }
    throwIfUnusable();
    if (contests.isEmpty() && only.isOpen()) {
      // A file without rows is a contest in which nobody stands.
      contests.add(
          new Contest(name, "", options.seats(), options.quotas(), ContestFacts.NONE, List.of()));
    }
    return new Reading(
        new Election(name, contests),
        problems.sorted(),
        problems.more(),
        ReadFile.readings(readFiles, aside),
        new ArrayList<>(unusedMappings),
        vain.all(),
        only.unknown(),
        split);
  }

  private void noColumn(String file, String name, String use) {
    Place header = new Place(file, 1);
    problems.error(header, Rule.UNKNOWN_COLUMN, Nearest.noColumn(name, use, columnsSeen));
  }

  private void readFile(InputBytes bytes) {
    CsvShape shape =
        new CsvShape(
            options.delimiter(),
            options.columns(),
            options.shape().headerLines(),
            options.spelling(),
            Field.IS_NAME);
    Optional<CsvTable> opened = TableFile.open(bytes, shape, problems);
    if (opened.isEmpty()) {
      return;
    }
    try (CsvTable table = opened.get()) {
      headerFound = true;
      columnsSeen.addAll(table.header());
      columnsSeen.remove("");
      boolean named = !options.columns().isEmpty();
      ReadFile read = new ReadFile(FileReading.RESULTS, named ? 0 : options.shape().headerLines());
      readFiles.add(read);
      Optional<ResultsTable> results = ResultsTable.of(table, options, vain);
      if (results.isPresent()) {
        unusedMappings.removeAll(results.get().columns().used());
        read.columns(results.get());
        NeedlessFormulas.pass(table, results.get());
        readRows(bytes, results.get(), read, table.headerLine());
      } else {
        removeUsed(table);
      }
      read.end(table);
    }
  }

  /** A mapping is used where a line that was looked at to find the header has its columns. */
  private void removeUsed(CsvTable table) {
    for (HeaderLine line : table.lines()) {
      removeUsed(new ColumnMap(line.cells(), options.mappings()));
    }
    removeUsed(new ColumnMap(table.header(), options.mappings()));
  }

  private void removeUsed(ColumnMap columns) {
    unusedMappings.removeAll(columns.used());
    unusedChoices.removeIf(rule -> columns.named(rule.column()).isPresent());
  }

  private void readRows(InputBytes bytes, ResultsTable found, ReadFile read, long headerLine) {
    VoteLane.Found lane = addedUp.rows(bytes, found, name, options, roles);
    Rows table = lane.rows();
    read.rows(table);
    ColumnMap columns = found.columns();
    count(NamedMarks.of(columns, table.file()), table, columns.of(Field.VOTES), headerLine);
    RowChoice choice = new RowChoice(columns, options, unusedChoices);
    RowReading reading = reading(columns, choice);
    ResultsFile results =
        new ResultsFile(table, columns, name, options, only, election, reading, read);
    perFound |= results.hasPer();
    contestUnknown |= !columns.of(Field.CONTEST).isPresent() && !columns.isMapped(Field.CONTEST);
    stages.named(columns, table.file());
    if (mayLetGo && results.standsAlone() && table instanceof CsvTable) {
      stages.letGo(marks.orElse(Marks.VOTES), table.file());
    } else if (!addedUp.mayReadAgain(lane)) {
      bytes.letGo();
    }
    Place header = new Place(table.file(), headerLine);
    if (lane.reading().isPresent() && election.size() == 0 && only.isOpen()) {
      lane.reading().get().give(election, read);
      lane.reading().get().tell(vain);
    } else {
      results.read(header);
      choice.tell(vain);
    }
    UnnamedColumns.tellOfLongRows(table, header, problems);
    if (read.rows() == 0 && !problems.has(table.file())) {
      problems.warning(header, Rule.NO_ROWS, "there is no row below the header");
    }
  }

  private RowReading reading(ColumnMap columns, RowChoice choice) {
    return new RowReading(columns, choice, roles, new OtherRows(aside, problems));
  }

  /** Notes what a file counts; the sum of votes and nominations is one of votes. */
  private void count(Marks found, Rows table, Column votes, long line) {
    if (marks.isPresent() && marks.get() != found) {
      problems.warning(
          new Place(table.file(), line, votes.number()),
          Rule.VOTES_AND_NOMINATIONS,
          votes.title()
              + ": this file counts "
              + found.words()
              + " and another "
              + marks.get().words()
              + ", and they are added up");
      marks = Optional.of(Marks.VOTES);
    } else {
      marks = Optional.of(found);
    }
  }

  /** Says what all rows together are, unless some of them cannot be read. */
  private void settle() {
    if (!problems.hasErrors()) {
      addedUp.check(election.contests());
      stages.settle(contestUnknown);
    } else if (contestUnknown && problems.hasOnly(Rule.CONTRADICTION)) {
      stages.explainContradictions();
    }
  }

  private void join(boolean split) {
    if (!options.joins()) {
      return;
    }
    if (problems.hasErrors()) {
      joinsSkipped = true;
      return;
    }
    Joins joins =
        new Joins(election.contests(), split, options, unusedMappings, readFiles, problems);
    joins.all();
  }

  /** A mapping is unused only where there was every chance to use it. */
  private List<FieldMapping> unusedMappings() {
    return headerFound && !joinsSkipped ? new ArrayList<>(unusedMappings) : List.of();
  }

  private void throwIfUnusable() throws UnusableResultsException {
    if (problems.hasErrors()) {
      throw new UnusableResultsException(
          problems, unusedMappings(), vain.wrong(), ReadFile.readings(readFiles, aside));
    }
  }
}
