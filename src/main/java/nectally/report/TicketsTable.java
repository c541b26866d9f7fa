package nectally.report;

import java.util.List;
import nectally.answer.Cell;
import nectally.answer.Kind;
import nectally.answer.Layout;
import nectally.answer.Table;
import nectally.model.CountedContest;
import nectally.model.Share;
import nectally.model.SlateTickets;
import nectally.model.Tickets;

/** How many ballots keep to a slate, a row each (rules.md 9). */
final class TicketsTable {

  static final String NAME = "tickets";

  private static final Fields<Row> FIELDS =
      new Fields<Row>()
          .add("slate", "Slate", Kind.TEXT, r -> Cell.text(r.slate().slate()))
          .add("full_slate", "Full", Kind.COUNT, r -> Cell.count(r.slate().fullSlate()))
          .add("partial", "Partial", Kind.COUNT, r -> Cell.count(r.slate().partial()))
          .add("mixed", "Mixed", Kind.COUNT, r -> Cell.count(r.slate().mixed()))
          .add("full_slate_pct", "Full", Kind.PERCENT, r -> r.share(r.slate().fullSlate()))
          .add("partial_pct", "Partial", Kind.PERCENT, r -> r.share(r.slate().partial()))
          .add("mixed_pct", "Mixed", Kind.PERCENT, r -> r.share(r.slate().mixed()))
          .add(
              "full_slate_and_others",
              "Full and\nothers",
              Kind.COUNT,
              r -> Cell.count(r.slate().fullAndOthers()))
          .add("candidates", "Candidates", Kind.COUNT, r -> Cell.count(r.slate().candidates()));

  static final Layout LAYOUT = Layout.of(NAME, "", FIELDS.columns());

  private TicketsTable() {}

  /** A slate, and the ballots that its shares are of. */
  private record Row(SlateTickets slate, long voting) {

    Cell share(long ballots) {
      return voting == 0 ? Cell.EMPTY : Cell.share(Share.of(ballots, voting));
    }
  }

  /** Returns the table, without a row where tickets were not counted. */
  static Table of(CountedContest contest) {
    long voting = contest.counts().voting();
    List<SlateTickets> slates = contest.tickets().map(Tickets::slates).orElse(List.of());
    return LAYOUT.table(FIELDS.rows(slates.stream().map(each -> new Row(each, voting)).toList()));
  }
}
