package nectally.input;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nectally.csv.Blanks;
import nectally.csv.Column;
import nectally.csv.CountColumn;
import nectally.csv.MarkColumn;
import nectally.csv.RowFaults;
import nectally.csv.Rows;
import nectally.model.Gender;
import nectally.model.Place;
import nectally.model.Published;
import nectally.model.Role;
import nectally.problem.Rule;
import nectally.problem.Shown;

/** Reads the rows of one results file into an election. */
final class ResultsFile {

  private final Rows table;
  private final ElectionBuilder election;
  private final String defaultContest;
  private final ContestFilter only;
  private final RowReading reading;
  private final ReadFile read;
  private final Optional<KnownLayout> layout;
  private final Optional<Integer> assumedSeats;
  private final Column contest;
  private final Column paper;
  private final Column per;
  private final boolean perIsGender;
  private final AreaColumns area;
  private final RowSource source;
  private final Column id;
  private final CountColumn votes;
  private final Column status;
  private final PublishedColumns published;
  private final FactColumns facts;
  private final AttributeColumns attributes;
  private Optional<Place> lastNamed = Optional.empty();
  private final OneOfMany kinds;
  private final WideVersions versions;
  private final Optional<RivalVotes> rivals;
  private final ReturningHeader headers;
  private String lastContest = "";
  private boolean lastWanted = true;

  /**
   * Prepares to read.
   *
   * @param defaultContest the name of the contest where a row names none
   * @param only which contests are wanted
   * @param read is told of the rows and contests
   */
  ResultsFile(
      Rows table,
      ColumnMap columns,
      String defaultContest,
      ReadingOptions options,
      ContestFilter only,
      ElectionBuilder election,
      RowReading reading,
      ReadFile read) {
    this.table = table;
    this.read = read;
    this.election = election;
    this.defaultContest = defaultContest;
    this.only = only;
    this.reading = reading;
    per = options.per().isEmpty() ? Column.ABSENT : columns.named(options.per().get());
    perIsGender = per.isPresent() && per.number() == columns.of(Field.GENDER).number();
    layout = columns.layout();
    assumedSeats =
        layout.isEmpty() || columns.isMapped(Field.CONTEST)
            ? Optional.empty()
            : layout.get().seats();
    kinds = new OneOfMany(columns);
    versions = new WideVersions(table, columns);
    paper = columns.paper();
    contest = columns.of(Field.CONTEST);
    area = new AreaColumns(columns.of(Field.AREA));
    attributes = new AttributeColumns(columns);
    source =
        new RowSource(
            columns.of(Field.CANDIDATE),
            columns.of(Field.VOTES),
            new MarkColumn(
                columns.of(Field.ELECTED), Field.ELECTED.label(), !columns.isMapped(Field.ELECTED)),
            layout.isPresent() ? Optional.empty() : Optional.of(contest.title()),
            columns.ownAreas(),
            attributes.titles(),
            attributes.genders(),
            FactColumns.titles(columns),
            new RepeatedValues());
    id = columns.of(Field.ID);
    votes = new CountColumn(source.votes(), Field.VOTES.label(), false);
    status = columns.of(Field.STATUS);
    published = new PublishedColumns(columns);
    facts = new FactColumns(columns, options.seats().isPresent());
    rivals = RivalVotes.of(columns, table);
    headers = new ReturningHeader(columns);
  }

  /** Returns whether the file has the column whose values split every contest. */
  boolean hasPer() {
    return per.isPresent();
  }

  /**
   * Returns whether what one contest comes to depends on its own rows alone, as far as these tell:
   * nothing splits it.
   */
  boolean standsAlone() {
    return !per.isPresent() && !paper.isPresent();
  }

  /** Reads all rows. */
  void read(Place header) {
    while (table.next()) {
      read.row(table.ofFile());
      boolean isWanted = reading.isWanted(table);
      boolean isAgain = headers.isHere(table);
      if (isWanted && !isAgain && headers.isOther(table)) {
        break;
      }
      if (isWanted && isAgain) {
        headers.tell(table);
      } else if (isWanted && !headers.isRule(table) && kinds.areOne(table)) {
        versions.note(table);
        readRow();
      } else {
        headers.pass(table);
        passOver();
      }
    }
    headers.check(table.problems());
    kinds.check(header, table.problems());
    versions.check(header, table.problems());
    rivals.ifPresent(each -> each.check(header, table.problems()));
  }

  private void readRow() {
    long errors = table.problems().countedErrors();
    String name = source.candidate().text(table);
    String contestName = contest.text(table);
    RowWords.Word word = reading.role(name, contestName, source.votes(), table);
    Place place = table.place();
    if (name.isEmpty() && word.role() != Role.CANDIDATE) {
      Part ofAll = election.area(area.read(table), place);
      reading.others().addOfArea(row(word, contestName, place), ofAll);
      return;
    }
    boolean isNamed = !contestName.isEmpty();
    contestName = isNamed ? contestName : defaultContest;
    if (!isWanted(contestName)) {
      passOver();
      return;
    }
    if (table.faults().isPresent()) {
      takeFaults(table.faults().get(), word, name);
    }
    if (name.isEmpty() && !RowFaults.areIn(table)) {
      NamelessRow nameless =
          new NamelessRow(source.candidate(), attributes, table, area.arePresent());
      source.error(place, source.candidate(), Rule.NO_NAME, nameless::message, table.problems());
    }
    Row row = row(word, name, place);
    if (errors < table.problems().countedErrors()) {
      // What is wrong with it is only counted: to keep the row would take room for nothing.
      return;
    }
    String perValue = perIsGender ? Gender.normalise(per.text(table)) : per.text(table);
    ContestBuilder builder =
        election.contest(
            contestName,
            per.isPresent() && perValue.isEmpty() ? SplitName.BLANK : perValue,
            paper.text(table),
            place);
    read.contest(builder);
    if (isNamed) {
      lastNamed = Optional.of(place);
    } else {
      builder.callAfterFile();
      checkUnnamed();
    }
    if (table.ofFile() > 1) {
      builder.setAddedUp();
    }
    Part part = builder.part(area.read(table), place);
    if (assumedSeats.isPresent()) {
      builder.assumeSeats(assumedSeats);
    }
    facts.read(table, builder);
    // A second row of somebody may be of another area, which states other counts.
    if (name.isEmpty() || add(row, word, part, builder)) {
      facts.readCounts(table, builder, part);
    }
  }

  private void passOver() {
    if (table.faults().isPresent()) {
      table.faults().get().pass(table.line());
    }
    read.passOver(table.ofFile());
  }

  /** A cell without a value is no fault where nothing is asked of its row. */
  private void takeFaults(RowFaults faults, RowWords.Word word, String name) {
    if (word.role() == Role.DROP) {
      faults.pass(table.line());
    } else if (word.role() != Role.CANDIDATE) {
      String drop = Shown.inShell("drop=" + name);
      faults.tell(table.line(), ", or leave the row out with --row " + drop);
    }
  }

  /** A blank cell below a name may stand for that name, or for no contest. */
  private void checkUnnamed() {
    if (lastNamed.isPresent()) {
      contest.error(
          table,
          Rule.BLANK_CONTEST,
          "expected the name of a contest as on line "
              + lastNamed.get().line()
              + ", found a blank cell; --fill "
              + Shown.inShell(contest.title())
              + " takes the name above it, --drop "
              + Shown.inShell(contest.title() + "=")
              + " leaves such rows out");
    }
  }

  /** Adds a row to a contest; returns whether it was, and is not somebody's second in its area. */
  private boolean add(Row row, RowWords.Word word, Part part, ContestBuilder builder) {
    if (word.unsure()) {
      builder.addUnsure(row, part);
    } else if (row.role() == Role.CANDIDATE || row.role() == Role.NONE) {
      if (rivals.isPresent()) {
        rivals.get().note(row);
      }
      return builder.add(row, part, table.problems());
    } else {
      reading.others().add(row, part, builder);
    }
    return true;
  }

  private Row row(RowWords.Word word, String name, Place place) {
    Role role = word.role();
    boolean stands = role == Role.CANDIDATE || role == Role.NONE || word.unsure();
    OptionalLong count = role == Role.DROP ? OptionalLong.empty() : votes.read(table);
    return new Row(
        role,
        name,
        Blanks.folded(name),
        id.text(table),
        count,
        stands ? mark(word) : Optional.empty(),
        stands && isWithdrawn(count),
        attributes.names(),
        attributes.read(table),
        stands ? published.read(table) : Published.NOTHING,
        source,
        place);
  }

  /** Returns the mark of somebody; in a row that may be nobody's, any other text is no fault. */
  private Optional<Boolean> mark(RowWords.Word word) {
    return word.unsure() && !MarkColumn.isMark(source.elected().column().text(table))
        ? Optional.empty()
        : source.elected().read(table);
  }

  /** Returns whether the row says that somebody stands no longer. */
  private boolean isWithdrawn(OptionalLong count) {
    return MarkColumn.isWithdrawn(status.text(table))
        || MarkColumn.isWithdrawn(source.elected().column().text(table))
        || (count.isEmpty() && MarkColumn.isWithdrawn(source.votes().text(table)));
  }

  /** Asks once for the rows of a contest that stand together. */
  private boolean isWanted(String contestName) {
    if (only.isOpen()) {
      return true;
    }
    String perValue = per.text(table);
    String paperValue = paper.text(table);
    String contestAndParts = contestName + '\0' + perValue + '\0' + paperValue;
    if (!contestAndParts.equals(lastContest)) {
      lastContest = contestAndParts;
      lastWanted = only.wants(contestName, List.of(perValue, paperValue));
    }
    return lastWanted;
  }
}
