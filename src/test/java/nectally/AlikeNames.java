package nectally;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import nectally.model.NameKey;

/** Random elections whose names differ in one sign, and what tables say of them. */
final class AlikeNames {

  private AlikeNames() {}

  private static final List<String> NAMES =
      List.of(
          "Ward 1-2",
          "Ward 1/2",
          "Ward 1 2",
          "Ward 12",
          "C++",
          "C#",
          "C",
          "+5%",
          "-5%",
          "5%",
          "Lee, North",
          "North Lee",
          "!!!",
          "???",
          "¿?",
          "José Núñez",
          "Jose Nunez",
          "JOSÉ NÚÑEZ",
          "O'Brien",
          "OBrien",
          "O’Brien",
          "O Brien",
          "Иванов",
          "И. Ванов",
          "李明",
          "李明.",
          "Žižek",
          "Zizek",
          "Straße",
          "Strasse",
          "A & B",
          "A and B",
          "A / B",
          "A | B",
          "A;B",
          "A; B",
          "(x)",
          "x",
          "[x]",
          "1",
          "1.",
          "#1",
          "=1+1",
          "@home",
          "home",
          "Ann-Marie Lee",
          "Ann Marie Lee",
          "Annmarie Lee",
          "Mr. Lee",
          "Mr Lee",
          "\"Q\"",
          "Q",
          "%",
          "*",
          "**");

  /** A row of a file. */
  record Row(String contest, String area, String name, String slate, int votes) {}

  interface Key {
    List<String> of(Row row);
  }

  static Map<List<String>, Long> sums(List<Row> rows, Key key) {
    Map<List<String>, Long> sums = new TreeMap<>(AlikeNames::compare);
    for (Row row : rows) {
      sums.merge(key.of(row), (long) row.votes(), Long::sum);
    }
    return sums;
  }

  /** Returns the votes of the rows of a table that has each key once. */
  static Map<List<String>, Long> votes(List<Map<String, String>> rows, String... columns) {
    Map<List<String>, Long> votes = new TreeMap<>(AlikeNames::compare);
    for (Map<String, String> row : rows) {
      List<String> key = new ArrayList<>();
      for (String column : columns) {
        key.add(text(row, column));
      }
      if (!text(row, "votes").isEmpty()) {
        assertThat(votes.put(key, Long.parseLong(text(row, "votes")))).as("%s", key).isNull();
      }
    }
    return votes;
  }

  private static int compare(List<String> one, List<String> other) {
    return one.toString().compareTo(other.toString());
  }

  static long sum(List<Map<String, String>> rows, String column) {
    long sum = 0;
    for (Map<String, String> row : rows) {
      sum += text(row, column).isEmpty() ? 0 : Long.parseLong(text(row, column));
    }
    return sum;
  }

  static long total(Map<List<String>, Long> sums) {
    return sums.values().stream().mapToLong(Long::longValue).sum();
  }

  /** Returns a cell without the apostrophe that keeps a spreadsheet from running it. */
  static String text(Map<String, String> row, String column) {
    String text = row.getOrDefault(column, "");
    return text.length() > 1 && text.charAt(0) == '\'' && "=+-@".indexOf(text.charAt(1)) >= 0
        ? text.substring(1)
        : text;
  }

  static List<Map<String, String>> rows(String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    // Contests of nearly one name with people of one name are refused.
    all.addAll(List.of("--warn", "spelt-alike"));
    return CsvRows.rows(all.toArray(new String[0]));
  }

  static List<String> some(Random random, int least, int most) {
    List<String> all = new ArrayList<>(NAMES);
    Collections.shuffle(all, random);
    return new ArrayList<>(all.subList(0, least + random.nextInt(most - least + 1)));
  }

  static List<Row> election(Random random, List<String> contests) {
    List<Row> rows = new ArrayList<>();
    for (String contest : contests) {
      List<String> areas = some(random, 1, 3);
      Map<String, String> slates = new LinkedHashMap<>();
      Set<String> people = new LinkedHashSet<>(some(random, 2, 7));
      people.forEach(name -> slates.put(name, slate(random, name)));
      for (String area : areas) {
        slates.forEach(
            (name, slate) -> rows.add(new Row(contest, area, name, slate, random.nextInt(99))));
      }
    }
    return rows;
  }

  /** Returns a slate that is not called like a candidate, whose row would be the slate's. */
  static String slate(Random random, String name) {
    String slate = NAMES.get(random.nextInt(30));
    return NameKey.of(slate).equals(NameKey.of(name)) ? "Left" : slate;
  }

  /** Writes rows as a file of results into a folder, and returns its path. */
  static String file(Path folder, String name, List<Row> rows) {
    StringBuilder text = new StringBuilder("contest,area,candidate,slate,votes,seats\n");
    for (Row row : rows) {
      for (String cell : List.of(row.contest(), row.area(), row.name(), row.slate())) {
        text.append(quoted(cell)).append(',');
      }
      text.append(row.votes()).append(",2\n");
    }
    return write(folder, name, text.toString());
  }

  private static String quoted(String cell) {
    return '"' + cell.replace("\"", "\"\"") + '"';
  }

  static String write(Path folder, String name, String text) {
    try {
      return Files.writeString(folder.resolve(name), text).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
