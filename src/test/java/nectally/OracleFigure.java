package nectally;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nectally.model.NameKey;

/**
 * One figure of what the program prints, found by table, contest, row and column.
 *
 * <p>Rows are found by conditions such as {@code slate=Left;rank<9}. Beside the columns there are
 * {@code count} (how many rows), {@code sum(COLUMN)}, {@code place} ({@code 5=} for a joint rank)
 * and {@code needed} (votes to be surely elected, 1 - margin).
 *
 * @param run which command line
 * @param table what is shown
 * @param contest the contest; blank for tables of the whole election
 * @param row the conditions, separated by semicolons; blank for the only row
 * @param column the column
 */
record OracleFigure(String run, String table, String contest, String row, String column) {

  private static final List<String> COMPARED =
      List.of("results", "samples/2014.csv", "--compare", "samples/2012.csv");
  private static final List<String> NOMINATIONS =
      List.of("results", "samples/2016-nominations.csv", "--seats", "6", "--quota", "gender:F=3");

  /** The members before 2012, with votes as readers of the results remembered them. */
  private static final List<String> THREAD =
      List.of(
          "results",
          "samples/2012.csv",
          "--compare",
          "src/test/resources/oracle/thread-2010.csv",
          "--winners",
          "declared");

  private static final Map<String, List<String>> RUNS =
      Map.ofEntries(
          Map.entry("2014", COMPARED),
          Map.entry("2014 slates", and(COMPARED, "--by", "slate")),
          Map.entry("2014 others", and(COMPARED, "--swing", "Left")),
          Map.entry(
              "2014 men", List.of("results", "src/test/resources/oracle/councillors-2014.csv")),
          Map.entry("2012", List.of("results", "samples/2012.csv")),
          Map.entry("2012 thread", THREAD),
          Map.entry(
              "2012 quota 5", List.of("results", "samples/2012.csv", "--quota", "gender:F=5")),
          Map.entry(
              "2012 quota 6", List.of("results", "samples/2012.csv", "--quota", "gender:F=6")),
          Map.entry("2016", List.of("results", "samples/2016-nominations.csv")),
          Map.entry("2016 quota", NOMINATIONS),
          Map.entry("vacancy", List.of("vacancy", "samples/2014.csv", "--vacate", "Kate Osamor")));

  private static final Map<List<String>, List<Map<String, String>>> PRINTED =
      new ConcurrentHashMap<>();

  /** Returns the figure that a row of an oracle file asks for. */
  static OracleFigure of(Map<String, String> row) {
    return new OracleFigure(
        row.getOrDefault("run", ""),
        row.getOrDefault("table", ""),
        row.getOrDefault("contest", ""),
        row.getOrDefault("row", ""),
        row.getOrDefault("column", ""));
  }

  /** Returns what the program prints with so many decimals. */
  String printed(int decimals) {
    List<String> command =
        and(RUNS.getOrDefault(run, List.of()), "--show", table, "--decimals", "" + decimals);
    List<Map<String, String>> rows =
        PRINTED.computeIfAbsent(command, args -> CsvRows.rows(args.toArray(String[]::new))).stream()
            .filter(each -> each.getOrDefault("contest", "").equals(contest))
            .filter(this::meets)
            .toList();
    if (column.equals("count")) {
      return "" + rows.size();
    }
    if (column.startsWith("sum(")) {
      String summed = column.substring(4, column.length() - 1);
      return rows.stream()
          .map(each -> each.getOrDefault(summed, ""))
          .filter(text -> !text.isEmpty())
          .map(BigDecimal::new)
          .reduce(BigDecimal.ZERO, BigDecimal::add)
          .toPlainString();
    }
    assertThat(rows).as("%s", this).hasSize(1);
    return switch (column) {
      case "place" -> text(rows, "rank") + (text(rows, "joint").equals("true") ? "=" : "");
      case "needed" -> "" + (1 - Long.parseLong(text(rows, "margin")));
      default -> text(rows, column);
    };
  }

  private static String text(List<Map<String, String>> rows, String column) {
    String text = rows.get(0).get(column);
    assertThat(text).as("column %s", column).isNotNull();
    return text == null ? "" : text;
  }

  private boolean meets(Map<String, String> printed) {
    for (String condition : row.isEmpty() ? new String[0] : row.split(";", -1)) {
      int at = condition.indexOf('=') >= 0 ? condition.indexOf('=') : sign(condition);
      String value = printed.getOrDefault(condition.substring(0, at), "");
      String wanted = condition.substring(at + 1);
      boolean met =
          switch (condition.charAt(at)) {
            case '<' -> !value.isEmpty() && Long.parseLong(value) < Long.parseLong(wanted);
            case '>' -> !value.isEmpty() && Long.parseLong(value) > Long.parseLong(wanted);
            default -> NameKey.of(value).equals(NameKey.of(wanted));
          };
      if (!met) {
        return false;
      }
    }
    return true;
  }

  private static int sign(String condition) {
    return Math.max(condition.indexOf('<'), condition.indexOf('>'));
  }

  private static List<String> and(List<String> command, String... more) {
    List<String> all = new ArrayList<>(command);
    all.addAll(List.of(more));
    return List.copyOf(all);
  }
}
