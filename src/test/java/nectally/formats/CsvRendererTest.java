package nectally.formats;

import static nectally.formats.Reports.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nectally.answer.Cell;
import nectally.answer.Kind;
import nectally.answer.Layout;
import nectally.answer.Report;
import nectally.answer.Section;
import nectally.answer.Table;
import nectally.model.Ratio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvRendererTest {

  private static final Layout<List<Cell>> ALL_KINDS =
      Reports.layout(
          "candidates",
          List.of(
              Head.of("candidate", Kind.TEXT),
              Head.of("votes", Kind.COUNT),
              Head.of("votes_change", Kind.SIGNED_COUNT),
              Head.of("share_pct", Kind.PERCENT),
              Head.of("share_change", Kind.POINTS),
              Head.of("mean_votes", Kind.DECIMAL),
              Head.of("joint", Kind.FLAG)));
  private static final Layout<List<Cell>> GROUPS =
      Reports.layout("groups", List.of(Head.of("group", Kind.TEXT)));

  @Test
  void numbersAreBareAndUnknownsEmpty() {
    Table<List<Cell>> table =
        ALL_KINDS.table(
            List.of(
                row(
                    Cell.text("LIVINGSTONE, Ken"),
                    Cell.count(Long.MAX_VALUE),
                    Cell.count(1234),
                    Cell.number(Ratio.of(1221600, 100000)),
                    Cell.number(Ratio.of(9623, 10000)),
                    Cell.number(Ratio.of(95047, 3)),
                    Cell.flag(true)),
                row(
                    Cell.text("A"),
                    Cell.count(0),
                    Cell.count(-1234),
                    Cell.number(Ratio.of(-1, 30000)),
                    Cell.number(Ratio.of(-1, 20000)),
                    Cell.number(Ratio.of(1_000_000)),
                    Cell.flag(false)),
                row(
                    Cell.EMPTY,
                    Cell.EMPTY,
                    Cell.EMPTY,
                    Cell.EMPTY,
                    Cell.EMPTY,
                    Cell.EMPTY,
                    Cell.EMPTY)));

    assertThat(csv(Reports.of(table)))
        .isEqualTo(
            """
            contest,candidate,votes,votes_change,share_pct,share_change,mean_votes,joint
            CLP,"LIVINGSTONE, Ken",9223372036854775807,1234,12.2160,0.9623,31682.3333,true
            CLP,A,0,-1234,0.0000,-0.0001,1000000.0000,false
            CLP,,,,,,,
            """);
  }

  @Test
  void rowsOfAllContestsAreJoinedUnderOneHeader() {
    Report report =
        Reports.contests(
            List.of(ALL_KINDS, GROUPS),
            contest("North", "Left", "Right"),
            contest("Nobody stood"),
            contest("South", "Left"));

    assertThat(render(report, CsvRenderer.Dialect.CSV, Optional.of("groups"), 4))
        .isEqualTo(
            """
            contest,group
            North,Left
            North,Right
            South,Left
            """);
  }

  @Test
  void withoutARowThereIsAHeader() {
    assertThat(csv(Reports.contests(List.of(GROUPS)))).isEqualTo("contest,group\n");
    assertThat(csv(Reports.contests(List.of(GROUPS), contest("North"))))
        .isEqualTo("contest,group\n");
  }

  @Test
  void tablesOfTheWholeElectionHaveNoContest() {
    Layout<List<Cell>> overall =
        Reports.layout("overall", List.of(Head.of("group", Kind.TEXT))).in(Layout.Scope.ELECTION);
    Section all =
        new Reports.Contest("", "", List.of(overall.table(List.of(row(Cell.text("Left"))))));
    Report report =
        new Report(
            "", "2014", Optional.empty(), List.of(GROUPS, overall), List.of(), Optional.of(all));

    assertThat(render(report, CsvRenderer.Dialect.CSV, Optional.of("overall"), 4))
        .isEqualTo("group\nLeft\n");
  }

  @Test
  void aTableThatTheReportHasNotIsRefused() {
    Report report = Reports.contests(List.of(ALL_KINDS, GROUPS));
    assertThatThrownBy(() -> render(report, CsvRenderer.Dialect.CSV, Optional.of("swing"), 4))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no table swing among [candidates, groups]");
  }

  @Test
  void noDecimalsMeansNoDot() {
    Table<List<Cell>> table =
        Reports.table(
            List.of(Head.of("share_pct", Kind.PERCENT)),
            List.of(row(Cell.number(Ratio.of(25, 2))), row(Cell.number(Ratio.of(-1, 2)))));
    assertThat(render(Reports.of(table), CsvRenderer.Dialect.CSV, Optional.empty(), 0))
        .isEqualTo("contest,share_pct\nCLP,13\nCLP,-1\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "plain|plain",
        "Ann Lucas|Ann Lucas",
        "a,b|\"a,b\"",
        "a;b|a;b",
        "say \"yes\"|\"say \"\"yes\"\"\"",
        "`a\nb`|`\"a\nb\"`",
        "`a\rb`|`\"a\rb\"`",
        "`a\tb`|`a\tb`",
        "` a`|`\" a\"`",
        "`a `|`\"a \"`",
        "``|``",
        "=1+1|'=1+1",
        "+L|'+L",
        "-L|'-L",
        "-10|-10",
        "+10.0%|+10.0%",
        "-0.1429|-0.1429",
        "-1+2|'-1+2",
        "-1.2.3|'-1.2.3",
        "-|'-",
        "+%|'+%",
        "@R|'@R",
        "`\t=1`|`'\t=1`",
        "`\r=1`|`\"'\r=1\"`",
        "`=cmd|'/C calc'!A0`|`'=cmd|'/C calc'!A0`",
        "a=1|a=1",
        "a;=R;b;+c|a;'=R;b;'+c",
        "a;-1|a;-1",
        "'quoted'|'quoted'",
        "`=HYPERLINK(\"x\",\"y\")`|`\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"`",
        "Zürich 蔡|Zürich 蔡"
      })
  void textsAreQuotedWhereNeededAndNeverRun(String text, String cell) {
    Table<List<Cell>> table =
        Reports.table(List.of(Head.of("name", Kind.TEXT)), List.of(row(Cell.text(text))));
    assertThat(csv(Reports.of(table))).isEqualTo("contest,name\nCLP," + cell + "\n");
  }

  @Test
  void theNameOfAContestIsGuardedToo() {
    Table<List<Cell>> table =
        Reports.table(List.of(Head.of("n", Kind.COUNT)), List.of(row(Cell.count(-1))));
    Report report =
        Reports.contests(List.of(table.layout()), new Reports.Contest("=a,b", "", List.of(table)));
    assertThat(csv(report)).isEqualTo("contest,n\n\"'=a,b\",-1\n");
  }

  @Test
  void tabSeparatedTextsStayOnOneLineAndHaveNoQuotes() {
    Table<List<Cell>> table =
        Reports.table(
            List.of(Head.of("name", Kind.TEXT), Head.of("votes", Kind.COUNT)),
            List.of(
                row(Cell.text("a\tb\r\nc\nd\re"), Cell.count(1)),
                row(Cell.text("say \"yes\", twice "), Cell.count(-2)),
                row(Cell.text("@R"), Cell.EMPTY)));
    assertThat(render(Reports.of(table), CsvRenderer.Dialect.TSV, Optional.empty(), 4))
        .isEqualTo(
            """
            contest\tname\tvotes
            CLP\ta b c d e\t1
            CLP\tsay "yes", twice \t-2
            CLP\t'@R\t
            """);
  }

  private static Section contest(String name, String... groups) {
    List<List<Cell>> rows = Stream.of(groups).map(group -> row(Cell.text(group))).toList();
    return new Reports.Contest(name, "", List.of(GROUPS.table(rows)));
  }

  private static String csv(Report report) {
    return render(report, CsvRenderer.Dialect.CSV, Optional.empty(), 4);
  }

  private static String render(
      Report report, CsvRenderer.Dialect dialect, Optional<String> table, int decimals) {
    return Reports.render(
        new CsvRenderer(
            dialect, dialect == CsvRenderer.Dialect.TSV ? '\t' : ',', '.', false, table, decimals),
        report);
  }
}
