package nectally.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nectally.csv.Column;
import nectally.csv.CsvShape;
import nectally.csv.CsvTable;
import nectally.csv.InputBytes;
import nectally.problem.IdAdvice;
import nectally.problem.Problems;
import nectally.problem.Rule;
import nectally.problem.Shown;

/** A file beside the results whose rows are found by a key: a candidate, a slate or a contest. */
final class JoinFile {

  /**
   * One row.
   *
   * @param label what a message calls it
   * @param values one for each name of the file's attributes
   */
  record Entry(String label, String id, List<String> values, long line) {}

  /** Is told of a row that belongs to a contest, while its other cells can be read. */
  interface RowReader {
    /** Reads the current row, whose key is {@code key}. */
    void read(String key, CsvTable row, ColumnMap columns);
  }

  private final InputBytes bytes;
  private final String file;
  private final Field keyField;
  private final boolean byPaper;
  private final Problems problems;
  private final ByName<Entry> byKey = new ByName<>();
  private final Map<String, Entry> byId = new HashMap<>();
  private final List<Entry> entries = new ArrayList<>();
  private List<String> names = List.of();
  private final Set<ByName.Name> contests = new HashSet<>();
  private boolean keyedByContest;

  /**
   * Creates a file that is not read yet.
   *
   * @param byPaper whether contests are found by their ballot papers where the file has them, since
   *     two wards may have one name
   */
  JoinFile(InputBytes bytes, Field keyField, boolean byPaper, Problems problems) {
    this.bytes = bytes;
    file = bytes.name();
    this.keyField = keyField;
    this.byPaper = byPaper;
    this.problems = problems;
  }

  String file() {
    return file;
  }

  /** Returns the folded names of the attributes that the file adds. */
  List<String> names() {
    return names;
  }

  List<Entry> entries() {
    return entries;
  }

  /** Reads all rows; {@code reader} may take more from each, and {@code own} is told of them. */
  void read(ReadingOptions options, Set<FieldMapping> unused, RowReader reader, ReadFile own) {
    CsvShape shape = CsvShape.withHeader(options.spelling(), Field.IS_NAME);
    Optional<CsvTable> opened = TableFile.open(bytes, shape, problems);
    if (opened.isEmpty()) {
      return;
    }
    try (CsvTable table = opened.get()) {
      ColumnMap columns = new ColumnMap(table.header(), options.mappings());
      unused.removeAll(columns.used());
      long line = table.line();
      if (HeaderCheck.isUnique(table, columns, line)
          && HeaderCheck.hasKey(table, columns, keyField, line)) {
        own.columns(new ResultsTable(table, columns));
        readRows(table, columns, reader, own);
      }
      own.end(table);
    }
  }

  /** Returns the row of a slate or a contest. */
  Optional<Entry> find(String key) {
    return byKey.get(ByName.Name.of(key));
  }

  /**
   * Returns the row of a candidate: by the id where both have it, else by the name within the
   * contest.
   *
   * @param others all candidates of the contest
   * @param only whether the results have no other contest; where this file has one as well, those
   *     two belong together whatever their names
   */
  Optional<Entry> find(
      CandidacyBuilder candidacy, List<CandidacyBuilder> others, String contest, boolean only) {
    Entry same = candidacy.id().isEmpty() ? null : byId.get(candidacy.id());
    ByName.Name place = ByName.Name.of(contest);
    if (only && contests.size() == 1) {
      place = contests.iterator().next();
    }
    ByName.Name name = ByName.Name.of(candidacy.name());
    Optional<Entry> named = byKey.get(keyedByContest ? ByName.Name.of(place, name) : name);
    if (same != null) {
      if (named.isPresent()
          && !named.get().equals(same)
          && !isCalled(same, name)
          && !isOfNamesake(named.get(), candidacy, others)) {
        crossed(candidacy, same, named.get());
      }
      return Optional.of(same);
    }
    boolean otherPerson =
        named.isPresent() && !named.get().id().isEmpty() && !candidacy.id().isEmpty();
    return otherPerson ? Optional.empty() : named;
  }

  /** Returns whether a row has this name, perhaps in another form. */
  private static boolean isCalled(Entry entry, ByName.Name name) {
    return ByName.Name.of(entry.label()).folded().equals(name.folded());
  }

  /** Returns whether a row is of somebody else of the same name by the id. */
  private static boolean isOfNamesake(
      Entry entry, CandidacyBuilder candidacy, List<CandidacyBuilder> others) {
    for (CandidacyBuilder other : others) {
      if (other.key().equals(candidacy.key()) && other.id().equals(entry.id())) {
        return true;
      }
    }
    return false;
  }

  /** Says that the id and the name of a candidate find different rows. */
  private void crossed(CandidacyBuilder candidacy, Entry same, Entry named) {
    problems.error(
        candidacy.place(),
        Rule.IDS_DISAGREE,
        "id: "
            + Shown.quoted(candidacy.id())
            + " is "
            + Shown.quoted(candidacy.name())
            + " here and "
            + Shown.quoted(same.label())
            + " on line "
            + same.line()
            + " of "
            + file
            + ", where "
            + Shown.quoted(named.label())
            + " stands on line "
            + named.line()
            + IdAdvice.of("joins", "by ids"));
  }

  private void readRows(CsvTable table, ColumnMap columns, RowReader reader, ReadFile own) {
    Column key = byPaper ? columns.named("ballot paper id") : columns.of(keyField);
    Column id = keyField == Field.CANDIDATE ? columns.of(Field.ID) : Column.ABSENT;
    Column contest = keyField == Field.CANDIDATE ? columns.of(Field.CONTEST) : Column.ABSENT;
    keyedByContest = contest.isPresent();
    AttributeColumns attributes = new AttributeColumns(columns, keyField);
    names = attributes.names();
    while (table.next()) {
      own.row(1);
      String label = key.text(table);
      String number = id.text(table);
      if (label.isEmpty() && number.isEmpty()) {
        key.error(table, Rule.NO_NAME, "expected a name, found a blank cell");
        continue;
      }
      Entry entry =
          new Entry(label.isEmpty() ? number : label, number, attributes.read(table), table.line());
      Optional<ByName.Name> name =
          label.isEmpty() ? Optional.empty() : Optional.of(ByName.Name.of(label));
      if (keyedByContest) {
        ByName.Name place = ByName.Name.of(contest.text(table));
        contests.add(place);
        name = name.map(inner -> ByName.Name.of(place, inner));
      }
      add(entry, name, table, key);
      reader.read(label, table, columns);
    }
  }

  private void add(Entry entry, Optional<ByName.Name> name, CsvTable table, Column column) {
    Entry namesake = name.flatMap(each -> byKey.putIfAbsent(each, entry)).orElse(null);
    Entry same = entry.id().isEmpty() ? null : byId.putIfAbsent(entry.id(), entry);
    boolean others = namesake != null && !entry.id().isEmpty() && !namesake.id().isEmpty();
    if (same != null || (namesake != null && !others)) {
      long first = same != null ? same.line() : namesake == null ? 0 : namesake.line();
      column.error(
          table,
          Rule.DUPLICATE_KEY,
          Shown.quoted(entry.label()) + " is here a second time, first on line " + first);
    } else {
      entries.add(entry);
    }
  }
}
