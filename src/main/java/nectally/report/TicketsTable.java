package nectally.report;

import java.util.ArrayList;
import java.util.List;
import nectally.answer.About;
import nectally.answer.Cell;
import nectally.answer.Columns;
import nectally.answer.Kind;
import nectally.answer.Layout;
import nectally.answer.Table;
import nectally.model.CountedContest;
import nectally.model.Share;
import nectally.model.SlateTickets;
import nectally.model.Tickets;

/** How many ballots keep to a slate, a row each (ballots.md 3). */
final class TicketsTable {

  static final Layout<Row> LAYOUT =
      new Columns<Row>()
          .add("slate", "Slate", Kind.TEXT, About.WHO, r -> Cell.text(r.slate().slate()))
          .add("full_slate", "Full", Kind.COUNT, About.OTHER, r -> count(r.slate().fullSlate()))
          .add("partial", "Partial", Kind.COUNT, About.OTHER, r -> count(r.slate().partial()))
          .add("mixed", "Mixed", Kind.COUNT, About.OTHER, r -> count(r.slate().mixed()))
          .add("full_slate_pct", "Full", Kind.PERCENT, About.OTHER, r -> r.fullShare())
          .add("partial_pct", "Partial", Kind.PERCENT, About.OTHER, r -> r.partialShare())
          .add("mixed_pct", "Mixed", Kind.PERCENT, About.OTHER, r -> r.mixedShare())
          .add(
              "full_slate_and_others",
              "Full and\nothers",
              Kind.COUNT,
              About.OTHER,
              r -> count(r.slate().fullAndOthers()))
          .add("candidates", "Candidates", Kind.COUNT, About.OTHER, r -> candidates(r))
          .layout(TableName.TICKETS.key(), TableName.TICKETS.title());

  private TicketsTable() {}

  /** A slate, and the ballots that its shares are of. */
  record Row(SlateTickets slate, long voting) {

    Cell fullShare() {
      return share(slate.fullSlate());
    }

    Cell partialShare() {
      return share(slate.partial());
    }

    Cell mixedShare() {
      return share(slate.mixed());
    }

    private Cell share(long ballots) {
      return voting == 0 ? Cell.EMPTY : Cell.share(Share.of(ballots, voting));
    }
  }

  /** Returns the table, without a row where tickets were not counted. */
  static Table<Row> of(CountedContest contest) {
    long voting = contest.counts().voting();
    List<Row> rows = new ArrayList<>();
    for (SlateTickets slate : contest.tickets().map(Tickets::slates).orElse(List.of())) {
      rows.add(new Row(slate, voting));
    }
    return LAYOUT.table(rows).hidden(rows.isEmpty());
  }

  private static Cell count(long ballots) {
    return Cell.count(ballots);
  }

  private static Cell candidates(Row row) {
    return Cell.count(row.slate().candidates());
  }
}
