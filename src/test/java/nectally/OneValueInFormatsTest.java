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
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A figure has one value in every format. What tables an answer has, and what in them is a figure,
 * is asked of the answer, so that a new table joins by itself. A NIST report has fields of its own
 * and is held to the tables by {@link NistFiguresTest}.
 */
class OneValueInFormatsTest {

  private static final int ELECTIONS = 2;

  private static final String CASES = "src/test/resources/cases";

  /** Columns that say of whom or what a row is. */
  private static final List<String> OWNERS =
      List.of(
          "contest",
          "group",
          "candidate",
          "holder",
          "challenger",
          "gained_by",
          "lost_by",
          "from",
          "to",
          "formula");

  @TempDir Path folder;

  private int figures;

  /** By a kind of answer and a table with columns of figures: how many of them it held. */
  private final Map<String, Integer> held = new TreeMap<>();

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

  /** Commands that between them fill every table that has figures. */
  @Test
  void everyTableHasTheSameFiguresInEveryFormat() throws IOException {
    Path open = Path.of(CASES, "says-whose-seat-is-sure-while-ballots-are-outstanding", "now.csv");
    for (AnswerTables ofSeveral :
        List.of(
            AnswerTables.of("results", open.toString()),
            AnswerTables.of("results", unknownGender().toString(), "--quota", "gender:F=1"),
            AnswerTables.of(
                "results", "samples/council-2026.csv", "--compare", "samples/council-2022.csv"),
            AnswerTables.of("results", now(2014), "--compare", now(2012), "--per", "gender"),
            AnswerTables.of("results", now(2014), "--compare", now(2012), "--by", "bloc,gender"),
            AnswerTables.of("trend", now(2010), now(2012), now(2014)))) {
      // People see sums of several contests where a machine asks for them.
      checkMachines(ofSeveral);
      checkTables(ofSeveral);
    }
    check(AnswerTables.of("vacancy", now(2014), "--vacate", "Kate Osamor"));
    check(AnswerTables.of("match", now(2012), now(2014)));
    checkMachines(AnswerTables.of("check", differing().toString()));
    checkMachines(
        AnswerTables.of(
            "count",
            "samples/ballots.csv",
            "--candidates",
            "samples/ballots-candidates.csv",
            "--seats",
            "2"));
    String unknown = CASES + "/transferable-says-which-way-unknowns-go/";
    checkMachines(
        AnswerTables.of(
            "count",
            unknown + "ballots.blt",
            "--method",
            "ers97",
            "--candidates",
            unknown + "who.csv",
            "--sitting",
            unknown + "sitting.csv",
            "--quota",
            "gender:F=3",
            "--quota",
            "region:N=1"));
    for (String method : List.of("scottish", "ers97")) {
      String folder = CASES + "/transferable-compares-with-an-earlier-count/";
      checkMachines(
          AnswerTables.of(
              "count", folder + "now.blt", "--compare", folder + "before.blt", "--method", method));
      folder = CASES + "/transferable-lists-batches-and-transfers/";
      checkMachines(
          AnswerTables.of(
              "count",
              folder + "ballots.blt",
              "--method",
              method,
              "--candidates",
              folder + "who.csv"));
    }
    assertThat(held).isNotEmpty().doesNotContainValue(0);
  }

  private static String now(int year) {
    return "samples/" + year + ".csv";
  }

  /** A file in which it is open who is elected under a quota. */
  private Path unknownGender() throws IOException {
    return Files.writeString(
        folder.resolve("unknown.csv"),
        """
        candidate,votes,gender,seats
        Ann,50,M,2
        Ben,40,,2
        Cem,20,F,2
        """);
  }

  /** A file in which a share, a rank and a mark do not follow from the votes. */
  private Path differing() throws IOException {
    return Files.writeString(
        folder.resolve("differing.csv"),
        """
        candidate,votes,share,rank,elected,seats
        Ann,50,50.0,1,yes,1
        Ben,30,31.5,3,no,1
        Cem,20,20.0,3,yes,1
        """);
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
      int some = (int) csv.stream().flatMap(List::stream).filter(c -> !c.isEmpty()).count();
      figures += some;
      if (table.getValue().containsValue(true)) {
        boolean isRanked = answer.command().contains("--method");
        held.merge(
            (isRanked ? "ranked" : answer.command().get(0)) + " " + name, some, Integer::sum);
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
    for (String column : OWNERS) {
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
