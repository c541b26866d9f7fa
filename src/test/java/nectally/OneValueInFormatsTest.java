package nectally;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A figure has one value in every format. What tables an answer has, and what in them is a figure,
 * is asked of the answer, so that a new table joins by itself. A NIST report has fields of its own
 * and is held to the tables by {@link NistFiguresTest}.
 */
class OneValueInFormatsTest {

  private static final int ELECTIONS = 2;

  @TempDir Path folder;

  private int figures;

  @Test
  void aFigureHasOneValueInEveryFormat() throws IOException {
    Random random = new Random(20142);
    for (int read = 0; read < ELECTIONS; ) {
      RandomPair pair = RandomPair.of(random);
      String now = Files.writeString(folder.resolve("now.csv"), pair.now()).toString();
      String before = Files.writeString(folder.resolve("before.csv"), pair.before()).toString();
      if (ProgramRun.of(List.of("match", now, before), new byte[0]).status() != 0) {
        continue;
      }
      read++;
      check(AnswerTables.of("results", now, "--compare", before, "--by", "slate"));
      check(AnswerTables.of("trend", before, now, "--by", "slate"));
      check(AnswerTables.of("match", before, now));
      check(AnswerTables.of("check", now, "--compare", before));
    }
    check(AnswerTables.of("vacancy", "samples/2014.csv", "--vacate", "Kate Osamor"));
    checkMachines(
        AnswerTables.of(
            "count", "samples/ballots.csv", "--candidates", "samples/ballots-candidates.csv"));
    assertThat(figures).isGreaterThan(500);
  }

  private void check(AnswerTables answer) throws IOException {
    checkMachines(answer);
    checkTables(answer);
    for (Map.Entry<String, Map<String, Boolean>> table : answer.figures().entrySet()) {
      String name = table.getKey();
      List<List<String>> csv = numbers(answer.rows(name, "csv"), table.getValue());
      List<List<String>> people = answer.markdown(name);
      assertThat(answer.page(name)).as(name).containsAll(people);
      assertThat(answer.text(name)).as(name).isEqualTo(people);
      // A row that people read may stand for several of a machine's, as in a matrix with its sums.
      boolean alike = people.size() == csv.size();
      List<String> all = csv.stream().flatMap(List::stream).toList();
      for (List<String> row : people) {
        String as = answer.command() + " " + name + ": " + row;
        assertThat(row).as(as).allMatch(each -> all.contains(each) || each.indexOf('.') < 0);
        boolean wider = !csv.isEmpty() && row.size() > csv.get(0).size();
        assertThat(!alike || wider || csv.stream().anyMatch(own -> has(own, row))).as(as).isTrue();
      }
    }
  }

  /** People see more of a count of ballots than machines, who read it as results. */
  private void checkMachines(AnswerTables answer) throws IOException {
    Path file = folder.resolve("answer.xlsx");
    for (Map.Entry<String, Map<String, Boolean>> table : answer.figures().entrySet()) {
      String name = table.getKey();
      List<List<String>> csv = numbers(answer.rows(name, "csv"), table.getValue());
      for (List<String> row : csv) {
        figures += (int) row.stream().filter(cell -> !cell.isEmpty()).count();
      }
      assertThat(numbers(answer.rows(name, "tsv"), table.getValue())).as(name).isEqualTo(csv);
      assertThat(numbers(answer.json(name), table.getValue())).as(name).isEqualTo(csv);
      assertThat(numbers(answer.workbook(name, file), table.getValue())).as(name).isEqualTo(csv);
    }
  }

  /** What tables say under one name of the same candidate, group or contest is one value. */
  private static void checkTables(AnswerTables answer) throws IOException {
    Map<String, String> known = new HashMap<>();
    for (Map.Entry<String, Map<String, Boolean>> table : answer.figures().entrySet()) {
      List<String> columns = List.copyOf(table.getValue().keySet());
      List<Boolean> isFigure = List.copyOf(table.getValue().values());
      List<List<String>> rows = answer.rows(table.getKey(), "csv");
      Map<String, List<String>> byOwner = new LinkedHashMap<>();
      rows.forEach(row -> byOwner.put(owner(columns, row), row));
      if (byOwner.size() < rows.size()) {
        continue;
      }
      byOwner.forEach(
          (owner, row) -> {
            for (int i = 0; i < columns.size(); i++) {
              if (isFigure.get(i) && !row.get(i).isEmpty()) {
                String name = columns.get(i) + " of " + owner;
                String other = known.putIfAbsent(name, row.get(i));
                assertThat(other == null ? row.get(i) : other)
                    .as("%s in %s of %s", name, table.getKey(), answer.command())
                    .isEqualTo(row.get(i));
              }
            }
          });
    }
  }

  /** Returns of whom or what a row is, as its columns say. */
  private static String owner(List<String> columns, List<String> row) {
    StringBuilder owner = new StringBuilder();
    for (String column : List.of("contest", "group", "candidate", "holder", "challenger")) {
      int at = columns.indexOf(column);
      owner.append(at < 0 ? "" : "/" + column + " " + row.get(at));
    }
    return owner.toString();
  }

  private static boolean has(List<String> machine, List<String> row) {
    List<String> left = new ArrayList<>(machine);
    for (String figure : row) {
      if (!left.remove(figure)) {
        return false;
      }
    }
    return true;
  }

  /** Returns the figures of rows alone. */
  private static List<List<String>> numbers(List<List<String>> rows, Map<String, Boolean> columns) {
    List<Boolean> isFigure = List.copyOf(columns.values());
    List<List<String>> numbers = new ArrayList<>();
    for (List<String> row : rows) {
      List<String> cells = new ArrayList<>();
      for (int i = 0; i < row.size(); i++) {
        if (isFigure.get(i)) {
          cells.add(AnswerTables.number(row.get(i)));
        }
      }
      numbers.add(cells);
    }
    return numbers;
  }
}
