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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Names that differ in one sign are different names, of contests, candidates, slates and areas, in
 * every table: nothing is merged and nothing is lost.
 */
class AlikeNamesTest {

  private static final int ELECTIONS = 150;

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

  @TempDir Path folder;

  /** A row of a file. */
  private record Row(String contest, String area, String name, String slate, int votes) {}

  @Test
  void nothingIsMergedAndNothingIsLostInOneElection() {
    Random random = new Random(51);
    for (int i = 0; i < ELECTIONS; i++) {
      List<Row> rows = election(random, some(random, 1, 4));
      String file = file("now.csv", rows);
      String as = rows.toString();
      assertThat(votes(rows("results", file), "contest", "candidate", "slate"))
          .as(as)
          .isEqualTo(sums(rows, row -> List.of(row.contest(), row.name(), row.slate())));
      assertThat(votes(rows("results", file, "--show", "groups"), "contest", "group"))
          .as(as)
          .isEqualTo(sums(rows, row -> List.of(row.contest(), row.slate())));
      assertThat(votes(rows("results", file, "--show", "contests"), "contest"))
          .as(as)
          .isEqualTo(sums(rows, row -> List.of(row.contest())));
      assertThat(votes(rows("results", file, "--show", "overall"), "group"))
          .as(as)
          .isEqualTo(sums(rows, row -> List.of(row.slate())));
    }
  }

  @Test
  void whoHasTheSameNameIsFoundAgainAndEverybodyIsCountedOnce() {
    Random random = new Random(52);
    for (int i = 0; i < ELECTIONS; i++) {
      List<String> contests = some(random, 1, 4);
      List<Row> now = election(random, contests);
      List<String> kept = new ArrayList<>(contests.subList(0, 1 + random.nextInt(contests.size())));
      List<Row> before = election(random, kept);
      String file = file("now.csv", now);
      String earlier = file("before.csv", before);
      String as = now + "\ncompared with\n" + before;
      List<Map<String, String>> found = rows("results", file, "--compare", earlier);
      Map<List<String>, Long> people = sums(before, row -> List.of(row.contest(), row.name()));
      assertThat(votes(found, "contest", "candidate"))
          .as(as)
          .isEqualTo(sums(now, row -> List.of(row.contest(), row.name())));
      for (Map<String, String> row : found) {
        Long same = people.get(List.of(text(row, "contest"), text(row, "candidate")));
        if (same != null && !text(row, "votes").isEmpty()) {
          assertThat(text(row, "previous_votes")).as(as).isEqualTo(same.toString());
        }
      }
      Map<List<String>, Long> whole = sums(before, row -> List.of(row.contest()));
      assertThat(sum(found, "previous_votes")).as(as).isEqualTo(total(whole));
      for (String table : List.of("groups", "contests", "overall")) {
        assertThat(sum(rows("results", file, "--compare", earlier, "--show", table), "votes"))
            .as(as)
            .isEqualTo(total(sums(now, row -> List.of(row.contest()))));
        if (!table.equals("contests")) {
          assertThat(
                  sum(
                      rows("results", file, "--compare", earlier, "--show", table),
                      "previous_votes"))
              .as(table + as)
              .isEqualTo(total(whole));
        }
      }
      assertThat(sum(rows("trend", earlier, file, "--show", "candidates"), "votes"))
          .as(as)
          .isEqualTo(total(whole) + total(sums(now, row -> List.of(row.contest()))));
    }
  }

  @Test
  void aMemberIsMeantByTheExactName() {
    Random random = new Random(53);
    for (int i = 0; i < ELECTIONS; i++) {
      List<Row> rows = election(random, List.of("Ward"));
      String file = file("now.csv", rows);
      List<String> elected = new ArrayList<>();
      for (Map<String, String> row : rows("results", file, "--seats", "1")) {
        if (text(row, "outcome").equals("elected")) {
          elected.add(text(row, "candidate"));
        }
      }
      if (elected.isEmpty()) {
        continue;
      }
      List<String> gone = new ArrayList<>();
      String vacated = elected.get(0);
      for (Map<String, String> row : rows("vacancy", file, "--seats", "1", "--vacate=" + vacated)) {
        if (text(row, "role").equals("leaves")) {
          gone.add(text(row, "candidate"));
        }
      }
      assertThat(gone).as(rows.toString()).containsExactly(vacated);
    }
  }

  private interface Key {
    List<String> of(Row row);
  }

  private static Map<List<String>, Long> sums(List<Row> rows, Key key) {
    Map<List<String>, Long> sums = new TreeMap<>(AlikeNamesTest::compare);
    for (Row row : rows) {
      sums.merge(key.of(row), (long) row.votes(), Long::sum);
    }
    return sums;
  }

  /** Returns the votes of the rows of a table that has each key once. */
  private static Map<List<String>, Long> votes(List<Map<String, String>> rows, String... columns) {
    Map<List<String>, Long> votes = new TreeMap<>(AlikeNamesTest::compare);
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

  private static long sum(List<Map<String, String>> rows, String column) {
    long sum = 0;
    for (Map<String, String> row : rows) {
      sum += text(row, column).isEmpty() ? 0 : Long.parseLong(text(row, column));
    }
    return sum;
  }

  private static long total(Map<List<String>, Long> sums) {
    return sums.values().stream().mapToLong(Long::longValue).sum();
  }

  /** Returns a cell without the apostrophe that keeps a spreadsheet from running it. */
  private static String text(Map<String, String> row, String column) {
    String text = row.getOrDefault(column, "");
    return text.length() > 1 && text.charAt(0) == '\'' && "=+-@".indexOf(text.charAt(1)) >= 0
        ? text.substring(1)
        : text;
  }

  private static List<Map<String, String>> rows(String... args) {
    return CsvRows.rows(args);
  }

  private static List<String> some(Random random, int least, int most) {
    List<String> all = new ArrayList<>(NAMES);
    Collections.shuffle(all, random);
    return new ArrayList<>(all.subList(0, least + random.nextInt(most - least + 1)));
  }

  private static List<Row> election(Random random, List<String> contests) {
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
  private static String slate(Random random, String name) {
    String slate = NAMES.get(random.nextInt(30));
    return NameKey.of(slate).equals(NameKey.of(name)) ? "Left" : slate;
  }

  private String file(String name, List<Row> rows) {
    StringBuilder text = new StringBuilder("contest,area,candidate,slate,votes,seats\n");
    for (Row row : rows) {
      for (String cell : List.of(row.contest(), row.area(), row.name(), row.slate())) {
        text.append(quoted(cell)).append(',');
      }
      text.append(row.votes()).append(",2\n");
    }
    return write(name, text.toString());
  }

  private static String quoted(String cell) {
    return '"' + cell.replace("\"", "\"\"") + '"';
  }

  private String write(String name, String text) {
    try {
      return Files.writeString(folder.resolve(name), text).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
