package nectally.input;

import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nectally.csv.Column;
import nectally.csv.CsvShape;
import nectally.csv.CsvTable;
import nectally.csv.Spelling;
import nectally.model.NameKey;
import nectally.model.Place;
import nectally.problem.Problems;
import nectally.problem.Rule;
import nectally.problem.Shown;
import nectally.problem.UnusableInputException;

/**
 * A file of names of people, slates and contests that are others: columns {@code name} and {@code
 * same_as}.
 *
 * <p>A name may be the same as one that is the same as a third.
 */
public final class AliasesFile {

  /** A row. */
  private record Alias(String name, String sameAs, long line) {}

  private AliasesFile() {}

  /**
   * Reads the aliases.
   *
   * @return for each name the last one of its chain, as written
   * @throws UnusableInputException if the file cannot be read or goes in a circle
   */
  public static Map<NameKey, String> read(String file, InputStream standardInput)
      throws UnusableInputException {
    Problems problems = new Problems(Set.of());
    Map<NameKey, Alias> rows = new LinkedHashMap<>();
    Optional<CsvTable> opened =
        CsvTable.open(
            file, standardInput, CsvShape.withHeader(Spelling.UNKNOWN, Field.IS_NAME), problems);
    if (opened.isPresent()) {
      try (CsvTable table = opened.get()) {
        rows(table, rows);
      }
    }
    Map<NameKey, String> names = problems.hasErrors() ? Map.of() : resolved(file, rows, problems);
    if (problems.hasErrors()) {
      throw new UnusableInputException(problems);
    }
    return names;
  }

  private static void rows(CsvTable table, Map<NameKey, Alias> rows) {
    ColumnMap columns = new ColumnMap(table.header(), List.of());
    Column name = columns.named("name");
    Column sameAs = columns.named("same as");
    if (!name.isPresent() || !sameAs.isPresent()) {
      table
          .problems()
          .error(
              new Place(table.file(), 1),
              Rule.MISSING_COLUMN,
              "expected the columns name and same_as");
      return;
    }
    while (table.next()) {
      Alias alias = new Alias(name.text(table), sameAs.text(table), table.line());
      if (alias.name().isEmpty() || alias.sameAs().isEmpty()) {
        (alias.name().isEmpty() ? name : sameAs)
            .error(table, Rule.NO_NAME, "expected a name, found a blank cell");
        continue;
      }
      if (alias.name().equals(alias.sameAs())) {
        continue;
      }
      Alias first = rows.putIfAbsent(NameKey.of(alias.name()), alias);
      if (first != null && !first.sameAs().equals(alias.sameAs())) {
        name.error(
            table,
            Rule.DUPLICATE_KEY,
            Shown.quoted(alias.name())
                + " is here a second time, as another than on line "
                + first.line());
      }
    }
  }

  private static Map<NameKey, String> resolved(
      String file, Map<NameKey, Alias> rows, Problems problems) {
    Map<NameKey, String> names = new LinkedHashMap<>();
    for (Map.Entry<NameKey, Alias> row : rows.entrySet()) {
      Set<NameKey> seen = new LinkedHashSet<>(Set.of(row.getKey()));
      String last = row.getValue().sameAs();
      Alias next = rows.get(NameKey.of(last));
      // A name in another spelling is the same by its key, and leads nowhere else.
      while (next != null && !isSpelling(next) && seen.add(NameKey.of(last))) {
        last = next.sameAs();
        next = rows.get(NameKey.of(last));
      }
      if (next != null && !isSpelling(next)) {
        problems.error(
            new Place(file, row.getValue().line()),
            Rule.ALIAS_IN_A_CIRCLE,
            "same_as: " + Shown.quoted(row.getValue().name()) + " leads back to itself");
      } else {
        names.put(row.getKey(), last);
      }
    }
    return names;
  }

  private static boolean isSpelling(Alias alias) {
    return NameKey.of(alias.name()).equals(NameKey.of(alias.sameAs()));
  }

  /** Returns the option that makes one of two names, with the lines of its file. */
  static String option(String name, String sameAs) {
    return "--aliases aliases.csv with the lines "
        + Shown.quoted("name,same_as")
        + " and "
        + (isPlain(name) && isPlain(sameAs)
            ? Shown.quoted(name + "," + sameAs)
            : "'" + cell(name) + "," + cell(sameAs) + "'")
        + " makes them one";
  }

  private static boolean isPlain(String name) {
    return name.indexOf(',') < 0 && name.indexOf('"') < 0;
  }

  private static String cell(String name) {
    return isPlain(name) ? name : '"' + name.replace("\"", "\"\"") + '"';
  }
}
