package nectally.input;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import nectally.csv.Column;
import nectally.csv.CountColumn;
import nectally.csv.CsvTable;
import nectally.csv.Spelling;
import nectally.model.Attributes;
import nectally.model.CandidateList;
import nectally.model.Place;
import nectally.problem.Problems;
import nectally.problem.Rule;
import nectally.problem.Shown;

/** A file that says who stands, for ballots that are still to be counted. */
public final class StandingFile {

  private final CsvTable table;
  private final Column contest;
  private final Column candidate;
  private final Column id;
  private final Column most;
  private final AttributeColumns attributes;
  private final Map<String, Long> lines = new HashMap<>();
  private final Map<String, Long> alike = new HashMap<>();

  private StandingFile(CsvTable table, ColumnMap columns) {
    this.table = table;
    contest = columns.of(Field.CONTEST);
    candidate = columns.of(Field.CANDIDATE);
    id = columns.of(Field.ID);
    Column votes = columns.of(Field.VOTES_PER_BALLOT);
    most = votes.isPresent() ? votes : columns.of(Field.SEATS);
    attributes = new AttributeColumns(columns, Field.CANDIDATE);
  }

  /**
   * Reads the file.
   *
   * @param file as the user named it, {@code -} for standard input
   * @return nothing after saying why the file cannot be read
   */
  public static Optional<CandidateList> read(
      String file, InputStream standardInput, Spelling spelling, Problems problems) {
    return TableFile.read(file, standardInput, spelling, problems, StandingFile::checked);
  }

  private static Optional<CandidateList> checked(CsvTable table) {
    ColumnMap columns = new ColumnMap(table.header(), List.of());
    long line = table.line();
    return HeaderCheck.isUnique(table, columns, line)
            && HeaderCheck.hasKey(table, columns, Field.CANDIDATE, line)
        ? Optional.of(new StandingFile(table, columns).read())
        : Optional.empty();
  }

  /** Returns which of {@code columns} a user means by a name, such as {@code gender} by sex. */
  public static Optional<String> column(String name, List<String> columns) {
    return columns.contains(name)
        ? Optional.of(name)
        : Field.match(name).map(match -> match.field().label()).filter(columns::contains);
  }

  private CandidateList read() {
    List<String> columns = new ArrayList<>(attributes.names());
    if (id.isPresent()) {
      columns.add(0, Field.ID.label());
    }
    List<CandidateList.Entry> entries = new ArrayList<>();
    Map<String, Long> places = new HashMap<>();
    while (table.next()) {
      String number = id.text(table);
      String label = candidate.isPresent() ? candidate.text(table) : number;
      if (label.isEmpty()) {
        candidate.error(table, Rule.NO_NAME, "expected a name, found a blank cell");
        continue;
      }
      List<String> values = new ArrayList<>(attributes.read(table));
      if (id.isPresent()) {
        values.add(0, number);
      }
      String place = contest.text(table);
      checkNew(place, label);
      OptionalLong stated = CountColumn.likely(most.text(table));
      stated.ifPresent(each -> places.merge(place, each, Math::max));
      entries.add(new CandidateList.Entry(place, label, number, values));
    }
    List<CandidateList.Entry> all = settled(columns, entries);
    return new CandidateList(table.file(), columns, contest.isPresent(), all, places);
  }

  /** Reads letters in the column of genders as what they mean. */
  private List<CandidateList.Entry> settled(
      List<String> columns, List<CandidateList.Entry> entries) {
    int at = columns.indexOf(Attributes.GENDER);
    if (at < 0) {
      return entries;
    }
    List<String> genders = new ArrayList<>();
    entries.forEach(entry -> genders.add(entry.values().get(at)));
    int own = attributes.names().indexOf(Attributes.GENDER);
    List<String> settled =
        GenderLetters.settle(
            genders, attributes.titles().get(own), new Place(table.file()), table.problems());
    List<CandidateList.Entry> all = new ArrayList<>();
    for (CandidateList.Entry entry : entries) {
      List<String> values = new ArrayList<>(entry.values());
      values.set(at, settled.get(all.size()));
      all.add(new CandidateList.Entry(entry.contest(), entry.name(), entry.id(), values));
    }
    return all;
  }

  /** Ballots cannot tell two candidates of one name apart; names alike are told. */
  private void checkNew(String place, String label) {
    ByName.Name name = ByName.Name.of(ByName.Name.of(place), ByName.Name.of(label));
    Long first = lines.putIfAbsent(name.exact(), table.line());
    if (first != null) {
      candidate.error(
          table,
          Rule.DUPLICATE_KEY,
          Shown.quoted(label)
              + " is here a second time, first on line "
              + first
              + "; ballots tell candidates apart by their names alone");
      return;
    }
    Long other = alike.putIfAbsent(name.folded(), table.line());
    if (other != null) {
      table
          .problems()
          .warning(
              table.place().at(candidate.number(table)),
              Rule.NAMES_ALIKE,
              candidate.title()
                  + ": "
                  + Shown.quoted(label)
                  + " is another than the candidate on line "
                  + other
                  + ", though only case, accents, signs or the order of the names differ");
    }
  }
}
