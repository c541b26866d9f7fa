package nectally.formats;

import static nectally.formats.Reports.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nectally.answer.Cell;
import nectally.answer.Kind;
import nectally.answer.Layout;
import nectally.answer.Report;
import nectally.answer.Section;
import nectally.answer.Table;
import nectally.model.Ratio;
import nectally.model.Share;
import org.junit.jupiter.api.Test;

class TextRendererTest {

  private static final Head NAME = Head.of("candidate", "Candidate", Kind.TEXT);
  private static final Head SLATE = Head.of("slate", "Slate", Kind.TEXT);
  private static final Head RANK = Head.of("rank", "", Kind.RANK);
  private static final Head VOTES = Head.of("votes", "Votes", Kind.COUNT);
  private static final Head SHARE = Head.of("share_pct", "Share", Kind.PERCENT);
  private static final Head CHANGE = Head.of("share_change", "Change", Kind.POINTS);
  private static final Head EARLIER = Head.of("previous_votes", "2012\nvotes", Kind.COUNT);

  @Test
  void aContestHasANameAHeadlineTablesAndNotes() {
    Table<List<Cell>> candidates =
        Reports.layout("candidates", List.of(RANK, NAME, SLATE, VOTES, SHARE, CHANGE, EARLIER))
            .table(
                List.of(
                    row(
                        Cell.rank(OptionalInt.of(1), false),
                        Cell.text("LIVINGSTONE, Ken"),
                        Cell.text("CLGA"),
                        Cell.count(39548),
                        Cell.share(Share.of(39548, 323740)),
                        Cell.points(Share.of(39548, 323740).minus(Share.of(31682, 281527))),
                        Cell.count(31682)),
                    row(
                        Cell.rank(OptionalInt.of(5), true),
                        Cell.text("BAXTER, Johanna"),
                        Cell.EMPTY,
                        Cell.count(963),
                        Cell.share(Share.of(963, 323740)),
                        Cell.EMPTY,
                        Cell.EMPTY)));
    Table<List<Cell>> groups =
        Reports.layout("groups", List.of(SLATE, VOTES))
            .table(List.of(row(Cell.text("CLGA"), Cell.count(39548))));
    Table<List<Cell>> nobody = candidates.layout().table(List.of()).hidden(true);
    Table<List<Cell>> overall =
        Reports.layout("overall", List.of(SLATE, VOTES))
            .in(Layout.Scope.ELECTION)
            .table(groups.rows());
    Report report =
        new Report(
            "NEC 2014, compared with 2012",
            "2014",
            Optional.of("2012"),
            List.of(candidates.layout(), groups.layout(), overall.layout()),
            List.of(
                new Reports.Contest("CLP", "6 seats", List.of(candidates, groups))
                    .withNotes("The quota changed nothing.", "A second note."),
                new Reports.Contest("Councillors", "2 seats", List.of(nobody, groups))),
            Optional.of(new Reports.Contest("All contests", "", List.of(overall))));

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

            Slate   Votes
            -----  ------
            CLGA   39,548

            The quota changed nothing.
            A second note.

            Councillors
            2 seats

            Slate   Votes
            -----  ------
            CLGA   39,548

            All contests

            Slate   Votes
            -----  ------
            CLGA   39,548
            """);
  }

  @Test
  void columnsAreAlignedWhateverTheScript() {
    Table<List<Cell>> table =
        Reports.table(
            List.of(NAME, VOTES, SLATE),
            List.of(
                row(Cell.text("Ann Lucas"), Cell.count(1), Cell.text("Left")),
                row(Cell.text("Jose\u0301 Nu\u0301n\u0303ez"), Cell.count(22), Cell.text("蔡")),
                row(Cell.text("蔡英文"), Cell.count(333), Cell.text("民進黨")),
                row(Cell.text("👩\u200D👩\u200D👧 🇬🇧"), Cell.count(4444), Cell.text("")),
                row(Cell.text("tab\tbell\u0007"), Cell.count(0), Cell.EMPTY)));
    assertThat(text(Reports.nameless(table), 1))
        .isEqualTo(
            """
            Candidate   Votes  Slate
            ----------  -----  ------
            Ann Lucas       1  Left
            Jose\u0301 Nu\u0301n\u0303ez     22  蔡
            蔡英文        333  民進黨
            👩\u200D👩\u200D👧 🇬🇧       4,444
            tab bell\uFFFD       0  -
            """);
  }

  @Test
  void longTextsAreShortenedUnlessTheyAreSentences() {
    String text = "x".repeat(30) + " " + "y".repeat(30);
    Table<List<Cell>> table =
        Reports.table(
            List.of(NAME, Head.of("text", "Text", Kind.TEXT).inFull()),
            List.of(row(Cell.text(text), Cell.text(text))));
    assertThat(text(Reports.nameless(table), 1))
        .isEqualTo(
            """
            Candidate                                 Text
            %1$s  %2$s
            %3$s yyyyyyyy…  %3$s %4$s
            """
                .formatted("-".repeat(40), "-".repeat(61), "x".repeat(30), "y".repeat(30)));
  }

  @Test
  void withoutARowThereAreHeadings() {
    assertThat(text(Reports.nameless(Reports.table(List.of(NAME, EARLIER), List.of())), 1))
        .isEqualTo(
            """
                        2012
            Candidate  votes
            ---------  -----
            """);
  }

  @Test
  void everyKindOfNumber() {
    Table<List<Cell>> table =
        Reports.table(
            List.of(
                VOTES,
                Head.of("votes_change", "Change", Kind.SIGNED_COUNT),
                SHARE,
                CHANGE,
                Head.of("mean_votes", "Mean", Kind.DECIMAL),
                Head.of("joint", "Joint", Kind.FLAG)),
            List.of(
                row(
                    Cell.count(Long.MAX_VALUE),
                    Cell.count(1234),
                    Cell.number(Ratio.of(25, 2)),
                    Cell.number(Ratio.of(1, 2)),
                    Cell.number(Ratio.of(63365, 2)),
                    Cell.flag(true)),
                row(
                    Cell.count(0),
                    Cell.count(-1234),
                    Cell.number(Ratio.of(0)),
                    Cell.number(Ratio.of(-1, 3)),
                    Cell.number(Ratio.of(0)),
                    Cell.flag(false)),
                row(Cell.EMPTY, Cell.EMPTY, Cell.EMPTY, Cell.EMPTY, Cell.EMPTY, Cell.EMPTY)));
    assertThat(text(Reports.nameless(table), 0))
        .isEqualTo(
            """
                                Votes  Change  Share  Change    Mean  Joint
            -------------------------  ------  -----  ------  ------  -----
            9,223,372,036,854,775,807  +1,234    13%      +1  31,683  yes
                                    0  -1,234     0%       0       0  no
                                    -       -      -       -       -  -
            """);
  }

  @Test
  void anEmptyAnswerPrintsNothing() {
    assertThat(text(Reports.contests(List.of()), 1)).isEmpty();
  }

  @Test
  void aNameWithNothingBelowIsNotPrinted() {
    Section section = new Reports.Contest("All contests", "", List.of());
    assertThat(text(Reports.contests(List.of(), section), 1)).isEmpty();
  }

  @Test
  void noNameBreaksALine() {
    Section section = new Reports.Contest("A\nB", "6\tseats ", List.of()).withNotes("\u001B[2J");
    assertThat(text(Reports.contests(List.of(), section), 1))
        .isEqualTo("A B\n6 seats\n\n\uFFFD[2J\n");
  }

  @Test
  void namesAreShortenedOnATerminalAndNumbersNever() {
    Table<List<Cell>> table =
        Reports.layout("candidates", List.of(NAME, SLATE, RANK))
            .table(
                List.of(
                    row(
                        Cell.text("Anna-Maria Wilhelmina"),
                        Cell.text("Party of the long name"),
                        Cell.rank(OptionalInt.of(1_234_567_890), true))));
    assertThat(text(Reports.nameless(table), OptionalInt.of(40)))
        .isEqualTo(
            """
            Candidate    Slate
            -----------  ------------  -----------
            Anna-Maria…  Party of th…  1234567890=
            """);
  }

  @Test
  void aTableThatFitsIsAsItIs() {
    Table<List<Cell>> table =
        Reports.layout("candidates", List.of(NAME, VOTES))
            .table(List.of(row(Cell.text("Ann"), Cell.count(5))));
    assertThat(text(Reports.nameless(table), OptionalInt.of(40)))
        .isEqualTo(text(Reports.nameless(table), OptionalInt.empty()));
  }

  private static String text(Report report, int decimals) {
    return Reports.render(
        new TextRenderer(new TextTable.Look(decimals, false, false, OptionalInt.empty())), report);
  }

  private static String text(Report report, OptionalInt width) {
    return Reports.render(new TextRenderer(new TextTable.Look(1, false, false, width)), report);
  }
}
