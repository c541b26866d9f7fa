package nectally.report;

import static nectally.report.Reports.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nectally.model.Ratio;
import nectally.model.Share;
import org.junit.jupiter.api.Test;

class TextRendererTest {

  private static final Column NAME = Column.of("candidate", "Candidate", Kind.TEXT);
  private static final Column SLATE = Column.of("slate", "Slate", Kind.TEXT);
  private static final Column RANK = Column.of("rank", "", Kind.TEXT).right();
  private static final Column VOTES = Column.of("votes", "Votes", Kind.COUNT);
  private static final Column SHARE = Column.of("share_pct", "Share", Kind.PERCENT);
  private static final Column CHANGE = Column.of("share_change", "Change", Kind.POINTS);
  private static final Column EARLIER = Column.of("previous_votes", "2012\nvotes", Kind.COUNT);

  @Test
  void aContestHasANameAHeadlineTablesAndNotes() {
    Table candidates =
        Layout.of("candidates", "", List.of(RANK, NAME, SLATE, VOTES, SHARE, CHANGE, EARLIER))
            .table(
                List.of(
                    row(
                        Cell.text("1"),
                        Cell.text("LIVINGSTONE, Ken"),
                        Cell.text("CLGA"),
                        Cell.count(39548),
                        Cell.share(Share.of(39548, 323740)),
                        Cell.points(Share.of(39548, 323740).minus(Share.of(31682, 281527))),
                        Cell.count(31682)),
                    row(
                        Cell.text("5="),
                        Cell.text("BAXTER, Johanna"),
                        Cell.EMPTY,
                        Cell.count(963),
                        Cell.share(Share.of(963, 323740)),
                        Cell.EMPTY,
                        Cell.EMPTY)));
    Table groups =
        Layout.of("groups", "By slate", List.of(SLATE, VOTES))
            .table(List.of(row(Cell.text("CLGA"), Cell.count(39548))));
    Report report =
        new Report(
            "NEC 2014, compared with 2012",
            "2014",
            Optional.of("2012"),
            List.of(),
            List.of(
                new Reports.Contest("CLP", "6 seats", List.of(candidates, groups), List.of())
                    .withNotes("The quota changed nothing.", "A second note."),
                new Reports.Contest("Councillors", "2 seats", List.of(groups), List.of())),
            List.of(),
            Optional.of(new Reports.Contest("All contests", "", List.of(groups), List.of())));

    assertThat(text(report, 1))
        .isEqualTo(
            """
            NEC 2014, compared with 2012

            CLP
            6 seats

                                                                  2012
                Candidate         Slate   Votes  Share  Change   votes
            --  ----------------  -----  ------  -----  ------  ------
             1  LIVINGSTONE, Ken  CLGA   39,548  12.2%    +1.0  31,682
            5=  BAXTER, Johanna   -         963   0.3%       -       -

            By slate
            Slate   Votes
            -----  ------
            CLGA   39,548

            The quota changed nothing.
            A second note.

            Councillors
            2 seats

            By slate
            Slate   Votes
            -----  ------
            CLGA   39,548

            All contests

            By slate
            Slate   Votes
            -----  ------
            CLGA   39,548
            """);
  }

  private static String text(Report report, int decimals) {
    return Reports.render(new TextRenderer(decimals), report);
  }

  static Cell ratio(long numerator, long denominator) {
    return Cell.number(Ratio.of(numerator, denominator));
  }
}
