package nectally.formats;

import static nectally.formats.Reports.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nectally.answer.Cell;
import nectally.answer.Kind;
import nectally.answer.Layout;
import nectally.answer.Report;
import nectally.answer.Section;
import nectally.answer.Table;
import nectally.model.Ratio;
import org.junit.jupiter.api.Test;

class JsonRendererTest {

  private static final Layout<List<Cell>> CANDIDATES =
      Reports.layout(
          "candidates",
          List.of(
              Head.of("candidate", Kind.TEXT),
              Head.of("votes", Kind.COUNT),
              Head.of("share_pct", Kind.PERCENT),
              Head.of("joint", Kind.FLAG)));
  private static final Layout<List<Cell>> FACTS =
      Reports.layout("contests", List.of(Head.of("seats", Kind.COUNT), Head.of("quota", Kind.TEXT)))
          .in(Layout.Scope.FACTS);
  private static final Layout<List<Cell>> OVERALL =
      Reports.layout("overall", List.of(Head.of("group", Kind.TEXT))).in(Layout.Scope.ELECTION);

  @Test
  void factsStandInTheContestBeforeItsTables() {
    Section contest =
        new Reports.Contest(
            "CLP \"North\"\n",
            "",
            List.of(
                CANDIDATES.table(
                    List.of(
                        row(
                            Cell.text("Zoë 蔡 \\ </script>"),
                            Cell.count(Long.MAX_VALUE),
                            Cell.number(Ratio.of(3954800, 323740)),
                            Cell.flag(true)),
                        row(Cell.text("="), Cell.EMPTY, Cell.EMPTY, Cell.EMPTY))),
                FACTS.table(List.of(row(Cell.count(6), Cell.EMPTY)))));
    Section overall =
        new Reports.Contest("", "", List.of(OVERALL.table(List.of(row(Cell.text("Left"))))));
    Report report =
        new Report(
            "title",
            "2014",
            Optional.of("2012"),
            List.of(CANDIDATES, FACTS, OVERALL),
            List.of(contest),
            Optional.of(overall));

    assertThat(json(report, 4))
        .isEqualTo(
            """
            {
              "election": "2014",
              "compared": "2012",
              "contests": [
                {
                  "contest": "CLP \\"North\\"\\n",
                  "seats": 6,
                  "quota": null,
                  "candidates": [
                    {
                      "candidate": "Zoë 蔡 \\\\ </script>",
                      "votes": 9223372036854775807,
                      "share_pct": 12.2160,
                      "joint": true
                    },
                    {
                      "candidate": "=",
                      "votes": null,
                      "share_pct": null,
                      "joint": null
                    }
                  ]
                }
              ],
              "overall": [
                {
                  "group": "Left"
                }
              ]
            }
            """);
  }

  @Test
  void withoutRowsTheListsAreEmpty() {
    Section contest = new Reports.Contest("A", "", List.of(CANDIDATES.table(List.of())));
    Report report =
        new Report(
            "", "2014", Optional.empty(), List.of(CANDIDATES), List.of(contest), Optional.empty());
    assertThat(json(report, 4))
        .isEqualTo(
            """
            {
              "election": "2014",
              "compared": null,
              "contests": [
                {
                  "contest": "A",
                  "candidates": []
                }
              ]
            }
            """);
  }

  @Test
  void withoutContestsTheListIsEmpty() {
    assertThat(json(Reports.contests(List.of(CANDIDATES)), 4))
        .isEqualTo(
            """
            {
              "election": "2014",
              "compared": "2012",
              "contests": []
            }
            """);
  }

  @Test
  void numbersAreRoundedAndWrittenPlainly() {
    Table<List<Cell>> table =
        Reports.table(
            List.of(Head.of("mean_votes", Kind.DECIMAL)),
            List.of(
                row(Cell.number(Ratio.of(5, 2))),
                row(Cell.number(Ratio.of(-1, 3))),
                row(Cell.number(Ratio.of(1_000_000_000_000L).times(1_000_000_000_000L)))));
    assertThat(json(Reports.of(table), 0))
        .contains("\"mean_votes\": 3\n", "\"mean_votes\": 0\n")
        .contains("\"mean_votes\": 1000000000000000000000000\n");
  }

  private static String json(Report report, int decimals) {
    return Reports.render(new JsonRenderer(decimals), report);
  }
}
