package nectally.input;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nectally.csv.Column;
import nectally.csv.CsvTable;
import nectally.csv.HeaderName;
import nectally.csv.Rows;
import nectally.model.FileReading;
import nectally.model.FileReading.FieldColumns;
import nectally.model.FileReading.Why;
import nectally.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * A file that is being read, to tell afterwards how it was.
 *
 * <p>It only holds what the reading needs anyway, so that nothing is spent where nobody asks.
 */
final class ReadFile {

  private final String use;
  private final int headerLines;
  private final BitSet contests = new BitSet();
  private final List<ContestBuilder> first = new ArrayList<>();
  private Optional<ResultsTable> found = Optional.empty();
  private Optional<FileReading> form = Optional.empty();
  private @Nullable Rows source;
  private long rows;
  private long passedOver;

  /**
   * A file whose columns are not known yet.
   *
   * @param use what the file is for, as in {@link FileReading#use}
   * @param headerLines of how many lines the header is, 0 where there is none
   */
  ReadFile(String use, int headerLines) {
    this.use = use;
    this.headerLines = headerLines;
  }

  /** Says which columns hold what. */
  void columns(ResultsTable results) {
    found = Optional.of(results);
  }

  /** Notes which rows are read in the end, whose letters are those of the file. */
  void rows(Rows read) {
    source = read;
  }

  /** Notes a row, which stands for so many of the file. */
  void row(long ofFile) {
    rows += ofFile;
  }

  /** Says that the user does not want a row, which stands for so many of the file. */
  void passOver(long ofFile) {
    passedOver += ofFile;
  }

  /** Notes a contest of which the file has a row. */
  void contest(ContestBuilder contest) {
    if (!contests.get(contest.number())) {
      contests.set(contest.number());
      if (first.size() < FileReading.MOST_CONTESTS) {
        first.add(contest);
      }
    }
  }

  /** Notes the rows and contests that were noted apart. */
  void add(ReadFile apart) {
    rows += apart.rows;
    passedOver += apart.passedOver;
    contests.or(apart.contests);
    first.addAll(apart.first);
  }

  /** Returns how many rows there were. */
  long rows() {
    return rows;
  }

  /** Says that all of the table is read, so that it can be let go of. */
  void end(CsvTable table) {
    form =
        Optional.of(
            new FileReading(
                table.file(),
                use,
                source instanceof CsvTable letters ? letters.encoding() : table.encoding(),
                table.sheet(),
                table.delimiter(),
                headerLines == 0 ? 0 : table.headerLine(),
                headerLines,
                found.flatMap(each -> each.columns().layout()).map(KnownLayout::description),
                found.map(ReadFile::fields).orElse(List.of()),
                found.map(each -> unused(each, table.header().size())).orElse(List.of()),
                List.of(),
                0,
                Map.of(),
                rows,
                passedOver));
    found = Optional.empty();
    source = null;
  }

  /** Returns how files were read; those that could not be opened are left out. */
  static List<FileReading> readings(List<ReadFile> files, SetAside aside) {
    List<FileReading> readings = new ArrayList<>();
    for (ReadFile file : files) {
      if (file.form.isPresent()) {
        FileReading form = file.form.get();
        boolean joined = !file.use.equals(FileReading.RESULTS);
        Map<Role, Long> roles = joined ? Map.of() : file.roles(aside.rows(form.file()));
        readings.add(form.with(file.names(), file.contests.cardinality(), roles));
      }
    }
    return readings;
  }

  private List<String> names() {
    List<String> names = new ArrayList<>();
    for (ContestBuilder contest : first) {
      names.add(contest.name());
    }
    return names;
  }

  private Map<Role, Long> roles(Map<Role, Long> others) {
    long candidates = rows - passedOver;
    for (long number : others.values()) {
      candidates -= number;
    }
    Map<Role, Long> all = new EnumMap<>(Role.class);
    if (candidates > 0) {
      all.put(Role.CANDIDATE, candidates);
    }
    all.putAll(others);
    return all;
  }

  private static List<FieldColumns> fields(ResultsTable results) {
    List<FieldColumns> fields = new ArrayList<>();
    for (Field field : Field.values()) {
      Column column = results.columns().of(field);
      if (!column.isPresent() || field == Field.FIRST_NAME || field == Field.SURNAME) {
        continue;
      }
      List<String> columns = new ArrayList<>();
      boolean shaped = false;
      for (int i = 0; i < results.rows().header().size(); i++) {
        if (column.isAt(i)) {
          List<String> sources = results.rows().sources(i);
          shaped |= !sources.equals(List.of(results.rows().header().get(i)));
          for (String source : sources) {
            columns.add(HeaderName.shown(source));
          }
        }
      }
      Why why = shaped ? Why.SHAPE : results.columns().why(field);
      fields.add(new FieldColumns(field.label(), columns, why));
    }
    return fields;
  }

  private static List<String> unused(ResultsTable results, int size) {
    List<String> unused = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      String name = results.rows().header().get(i);
      if (!name.isEmpty() && !results.columns().isUsed(i)) {
        unused.add(HeaderName.shown(name));
      }
    }
    return unused;
  }
}
