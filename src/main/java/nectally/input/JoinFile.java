package nectally.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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

  private final String file;
  private final Field keyField;
  private final Problems problems;
  private final Map<String, Entry> byKey = new HashMap<>();
  private final Map<String, Entry> byId = new HashMap<>();
  private final List<Entry> entries = new ArrayList<>();
  private List<String> names = List.of();
  private boolean keyedByContest;

  JoinFile(String file, Field keyField, Problems problems) {
    this.file = file;
    this.keyField = keyField;
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

  /** Reads all rows; {@code reader} may take more from each. */
  void read(
      InputStream standardInput,
      List<FieldMapping> mappings,
      Set<FieldMapping> unused,
      RowReader reader) {
    problems.begin(file);
    Optional<Utf8Reader> opened = InputFile.open(file, standardInput, problems);
    if (opened.isEmpty()) {
      return;
    }
    try (CsvTable table = new CsvTable(file, opened.get(), Optional.empty(), List.of(), problems)) {
      if (table.header().isEmpty()) {
        if (!problems.has(file)) {
          problems.error(file, 0, 0, Rule.EMPTY_FILE, "the file is empty, expected a CSV table");
        }
        return;
      }
      ColumnMap columns = new ColumnMap(table.header(), mappings, unused);
      long line = table.line();
      if (HeaderCheck.isUnique(table, line) && HeaderCheck.hasKey(table, columns, keyField, line)) {
        readRows(table, columns, reader);
      }
    } catch (IOException e) {
      InputFile.report(file, e, problems);
    }
  }

  /** Returns the row of a slate or a contest. */
  Optional<Entry> find(String key) {
    return Optional.ofNullable(byKey.get(ElectionBuilder.key(key)));
  }

  /** Returns the row of a candidate: by the id where both have it, else by the name. */
  Optional<Entry> find(CandidacyBuilder candidacy, String contest) {
    Entry same = candidacy.id().isEmpty() ? null : byId.get(candidacy.id());
    if (same != null) {
      return Optional.of(same);
    }
    Entry named =
        byKey.get(
            keyedByContest
                ? ElectionBuilder.key(contest) + '\0' + candidacy.key()
                : candidacy.key());
    boolean otherPerson = named != null && !named.id().isEmpty() && !candidacy.id().isEmpty();
    return otherPerson ? Optional.empty() : Optional.ofNullable(named);
  }

  private void readRows(CsvTable table, ColumnMap columns, RowReader reader) {
    Column key = columns.of(keyField);
    Column id = keyField == Field.CANDIDATE ? columns.of(Field.ID) : Column.ABSENT;
    Column contest = keyField == Field.CANDIDATE ? columns.of(Field.CONTEST) : Column.ABSENT;
    keyedByContest = contest.isPresent();
    AttributeColumns attributes = new AttributeColumns(columns, keyField);
    names = attributes.names();
    while (table.next()) {
      String label = key.text(table);
      String number = id.text(table);
      if (label.isEmpty() && number.isEmpty()) {
        key.error(table, Rule.NO_NAME, "expected a name, found a blank cell");
        continue;
      }
      Entry entry =
          new Entry(label.isEmpty() ? number : label, number, attributes.read(table), table.line());
      String folded = label.isEmpty() ? "" : ElectionBuilder.key(label);
      add(
          entry,
          keyedByContest ? ElectionBuilder.key(contest.text(table)) + '\0' + folded : folded,
          table,
          key);
      reader.read(label, table, columns);
    }
  }

  private void add(Entry entry, String key, CsvTable table, Column column) {
    Entry namesake = key.isEmpty() ? null : byKey.putIfAbsent(key, entry);
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
