package nectally;

import static nectally.CsvRows.row;
import static nectally.CsvRows.rows;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Five measures of the same two elections, which disagree on who gained. */
class SlateMethodsOracleTest {

  private static final List<String> COMPARED =
      List.of("results", "samples/2014.csv", "--compare", "samples/2012.csv", "--show");

  private static List<Map<String, String>> table(String... more) {
    return rows(Stream.concat(COMPARED.stream(), Arrays.stream(more)).toArray(String[]::new));
  }

  @ParameterizedTest
  @CsvSource({
    "sum, 47.31, 55.22, 7.91, 3.64",
    "mean, 48.69, 42.65, -6.04, -1.64",
    "top, 42.11, 41.56, -0.54, -1.15",
    "like_for_like, 59.27, 60.93, 1.66, 1.32",
    "per_ballot, 47.31, 55.22, 7.91, 0.30"
  })
  void theLeftByEveryMethod(
      String method, String before, String now, String change, String butler) {
    Map<String, String> left =
        table("methods", "--decimals", "2").stream()
            .filter(row -> method.equals(row.get("method")) && "Left".equals(row.get("group")))
            .findFirst()
            .orElseThrow();
    assertThat(left)
        .containsEntry("previous_share_pct", before)
        .containsEntry("share_pct", now)
        .containsEntry("share_change", change)
        .containsEntry("butler_swing", butler);
  }

  @ParameterizedTest
  @CsvSource({
    "sum, 55.2156, 7.9082, 3.6396",
    "mean, 42.6529, -6.0404, -1.6353",
    "top, 41.5634, -0.5417, -1.1463"
  })
  void theChosenMethodIsThatOfSharesChangesAndSwings(
      String method, String share, String change, String butler) {
    assertThat(row(table("groups", "--slate-method", method), "CLP", "group", "Left"))
        .containsEntry("share_pct", share)
        .containsEntry("share_change", change);
    assertThat(row(table("swing", "--slate-method", method), "CLP", "formula", "butler"))
        .containsEntry("value", butler)
        .containsEntry("slate_method", method);
  }

  @ParameterizedTest
  @CsvSource({
    "butler, Left, Right, 3.6396",
    "steed, Left, Right, 3.2327",
    "lead, Left, Right, 7.2792",
    "pedersen, '', '', 8.5373"
  })
  void theSwingBetweenTheTwoLargest(String formula, String to, String from, String value) {
    assertThat(row(table("swing"), "CLP", "formula", formula))
        .containsEntry("to", to)
        .containsEntry("from", from)
        .containsEntry("value", value);
  }

  @ParameterizedTest
  @CsvSource({"butler, 7.9082", "lead, 15.8165"})
  void theSwingFromAllOthers(String formula, String value) {
    assertThat(row(table("swing", "--swing", "Left"), "CLP", "formula", formula))
        .containsEntry("from", "all others")
        .containsEntry("value", value);
  }

  @Test
  void aContestThatIsNotComparedHasNoSwing() {
    assertThat(table("swing")).extracting(row -> row.get("contest")).containsOnly("CLP");
  }
}
