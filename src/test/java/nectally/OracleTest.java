package nectally;

import static nectally.CsvRows.published;
import static nectally.CsvRows.row;
import static nectally.CsvRows.rows;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The whole program against what was published in 2012, 2014 and 2016, and against golden values
 * that were computed independently as fractions.
 */
class OracleTest {

  private static final String NOW = "samples/2014.csv";
  private static final String BEFORE = "samples/2012.csv";
  private static final String NOMINATIONS = "samples/2016-nominations.csv";

  private static String outcome(Map<String, String> published) {
    return published.getOrDefault("elected", "").equals("yes") ? "elected" : "not_elected";
  }

  static Stream<Map<String, String>> published2014() throws IOException {
    return published("published-2014.csv").stream();
  }

  static Stream<Map<String, String>> published2012() throws IOException {
    return published("published-2012.csv").stream();
  }

  @ParameterizedTest
  @MethodSource("published2014")
  void theTableOf2014ComesOutDigitForDigit(Map<String, String> published) {
    Map<String, String> row =
        row(
            rows("results", NOW, "--compare", BEFORE, "--decimals", "1"),
            "CLP",
            "candidate",
            published.getOrDefault("candidate", ""));
    assertThat(row)
        .containsEntry("rank", published.getOrDefault("rank", ""))
        .containsEntry("votes", published.getOrDefault("votes", ""))
        .containsEntry("share_pct", published.getOrDefault("share", ""))
        .containsEntry("outcome", outcome(published))
        .containsEntry("previous_rank", published.getOrDefault("previous_rank", ""))
        .containsEntry("previous_votes", published.getOrDefault("previous_votes", ""))
        .containsEntry("previous_share_pct", published.getOrDefault("previous_share", ""));
  }

  @ParameterizedTest
  @MethodSource("published2012")
  void theTableOf2012ComesOut(Map<String, String> published) {
    assertThat(
            row(
                rows("results", BEFORE),
                "CLP",
                "candidate",
                published.getOrDefault("candidate", "")))
        .containsEntry("rank", published.getOrDefault("rank", ""))
        .containsEntry("votes", published.getOrDefault("votes", ""))
        .containsEntry("outcome", outcome(published));
  }

  @ParameterizedTest
  @CsvSource({
    "Jim McMahon, 1, 1894, elected",
    "Alice Perry, 2, 1510, elected",
    "Ann Lucas, 3, 1402, not_elected",
    "Simon Henig, 4, 1229, not_elected"
  })
  void theCouncillorsOf2014ComeOut(String name, String rank, String votes, String outcome) {
    assertThat(row(rows("results", NOW), "Councillors", "candidate", name))
        .containsEntry("rank", rank)
        .containsEntry("votes", votes)
        .containsEntry("outcome", outcome);
  }

  @Test
  void nominationsAreRankedWithThreeJointFifth() {
    assertThat(rows("results", NOMINATIONS))
        .extracting(
            row ->
                row.getOrDefault("rank", "")
                    + (row.getOrDefault("joint", "").equals("true") ? "=" : ""))
        .containsExactly(
            "1", "2", "3", "4", "5=", "5=", "5=", "8", "9", "10", "11", "12", "13", "14", "15");
  }

  @ParameterizedTest
  @CsvSource({
    "votes, CLP, 323740",
    "previous_votes, CLP, 281527",
    "votes, Councillors, 6035",
    "votes_change_pct, CLP, 14.9943",
    "least_ballots, CLP, 53957",
    "least_ballots, Councillors, 3018",
    "seats, CLP, 6",
    "margin, CLP, 963",
    "margin, Councillors, 108",
    "reelected, CLP, 5"
  })
  void factsOfTheContests(String column, String contest, String value) {
    List<Map<String, String>> rows =
        rows("results", NOW, "--compare", BEFORE, "--show", "contests");
    assertThat(row(rows, contest, "contest", contest)).containsEntry(column, value);
  }

  @Test
  void leastBallotsOf2012AndNominationsInAll() {
    assertThat(rows("results", BEFORE, "--show", "contests").get(0))
        .containsEntry("least_ballots", "46922");
    assertThat(rows("results", NOMINATIONS, "--show", "contests").get(0))
        .containsEntry("votes", "1602");
  }

  @ParameterizedTest
  @CsvSource({
    "bloc, Left, 178755, 55.2156, 133183, 47.3074, 7.9082, 4, 3",
    "bloc, Right, 108121, 33.3975, 92252, 32.7684, 0.6290, 1, 2",
    "bloc, Ind, 36864, 11.3869, 56092, 19.9242, -8.5373, 1, 1"
  })
  void blocsOf2014And2012(
      String by,
      String group,
      String votes,
      String share,
      String before,
      String shareBefore,
      String change,
      String elected,
      String electedBefore) {
    Map<String, String> row =
        row(
            rows("results", NOW, "--compare", BEFORE, "--show", "groups", "--by", by),
            "CLP",
            "group",
            group);
    assertThat(row)
        .containsEntry("votes", votes)
        .containsEntry("share_pct", share)
        .containsEntry("previous_votes", before)
        .containsEntry("previous_share_pct", shareBefore)
        .containsEntry("share_change", change)
        .containsEntry("elected", elected)
        .containsEntry("previous_elected", electedBefore);
  }

  @ParameterizedTest
  @CsvSource({"Right (Lab First), 71117", "Right (Progress), 37004", "Left, 178755"})
  void slatesOf2014(String slate, String votes) {
    assertThat(
            row(rows("results", NOW, "--show", "groups", "--by", "slate"), "CLP", "group", slate))
        .containsEntry("votes", votes);
  }

  @ParameterizedTest
  @CsvSource({
    "samples/2012.csv, CLP, Peter Wheeler, 123",
    "samples/2012.csv, CLP, Kate Osamor, -123",
    "samples/2012.csv, CLP, Luke Akehurst, -246",
    "samples/2014.csv, CLP, Johanna Baxter, 963",
    "samples/2014.csv, CLP, Peter Willsman, -963",
    "samples/2014.csv, CLP, Ken Livingstone, 16186",
    "samples/2014.csv, Councillors, Alice Perry, 108",
    "samples/2014.csv, Councillors, Jim McMahon, 492",
    "samples/2014.csv, Councillors, Ann Lucas, -108",
    "samples/2014.csv, Councillors, Simon Henig, -665"
  })
  void margins(String file, String contest, String name, String margin) {
    assertThat(row(rows("results", file), contest, "candidate", name))
        .containsEntry("margin", margin);
  }

  @ParameterizedTest
  @CsvSource({
    "Ken Livingstone, 1.0",
    "Ann Black, 0.5",
    "Ellie Reeves, 1.3",
    "Johanna Baxter, 0.4",
    "Peter Willsman, 1.3",
    "Kate Osamor, 2.5",
    "Christine Shawcroft, 1.2"
  })
  void theChangeIsRoundedOnce(String name, String change) {
    assertThat(
            row(
                rows("results", NOW, "--compare", BEFORE, "--decimals", "1"),
                "CLP",
                "candidate",
                name))
        .containsEntry("share_change", change);
  }

  @Test
  void likeForLikeSharesAreOfThoseWhoStoodBothTimes() {
    // 39,548 of 293,371 less 31,682 of 224,687: the votes of the eleven who stood both times.
    assertThat(
            row(rows("results", NOW, "--compare", BEFORE), "CLP", "candidate", "Ken Livingstone"))
        .containsEntry("like_for_like_change", "-0.6200");
  }
}
