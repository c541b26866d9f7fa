package nectally.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nectally.answer.About;
import nectally.answer.Cell;
import nectally.answer.Columns;
import nectally.answer.Kind;
import nectally.answer.Layout;
import nectally.answer.Table;
import nectally.tally.seats.Exchange;

/**
 * Who lost seats to whom, as people read it: a row for each group that lost any, a column for each
 * that gained any, and sums. Groups that exchanged most seats come first.
 */
final class ExchangeMatrix {

  /** What stands for a side that nobody can name. */
  private static final String UNKNOWN = "?";

  private ExchangeMatrix() {}

  /** A row: the group that lost, empty for all together, and what it lost. */
  record Row(Optional<String> from, List<Exchange> lost) {

    /** Returns the seats that went to a group, or to all where that is empty. */
    Cell to(Optional<String> group) {
      int seats = 0;
      int gained = 0;
      int lostOnly = 0;
      for (Exchange exchange : lost) {
        boolean counts = group.isEmpty() || name(exchange.to()).equals(group.get());
        seats += counts ? exchange.seats() : 0;
        gained += exchange.to().isPresent() ? exchange.seats() : 0;
        lostOnly += exchange.from().isPresent() ? exchange.seats() : 0;
      }
      if (group.isEmpty() && from.isEmpty()) {
        // Where it is open who took a seat from whom, that seat is in two rows.
        seats = Math.max(gained, lostOnly);
      }
      return seats == 0 ? Cell.NONE : Cell.count(seats);
    }
  }

  static Table<Row> of(List<Exchange> exchanges) {
    List<String> losers = new ArrayList<>();
    List<String> gainers = new ArrayList<>();
    for (Exchange exchange : exchanges) {
      add(losers, name(exchange.from()));
      add(gainers, name(exchange.to()));
    }
    Columns<Row> columns =
        new Columns<Row>()
            .add("from", "From", Kind.TEXT, About.WHO, r -> Cell.text(r.from().orElse("All")));
    for (String gainer : gainers) {
      columns.add(
          "to_" + gainer, "to\n" + gainer, Kind.COUNT, About.SEATS, r -> r.to(Optional.of(gainer)));
    }
    columns.add("all", "All", Kind.COUNT, About.SEATS, r -> r.to(Optional.empty()));
    List<Row> rows = new ArrayList<>();
    for (String loser : losers) {
      List<Exchange> lost = new ArrayList<>();
      for (Exchange exchange : exchanges) {
        if (name(exchange.from()).equals(loser)) {
          lost.add(exchange);
        }
      }
      rows.add(new Row(Optional.of(loser), lost));
    }
    rows.add(new Row(Optional.empty(), exchanges));
    return columns
        .layout(TableName.EXCHANGES.key(), TableName.EXCHANGES.title())
        .in(Layout.Scope.ELECTION)
        .table(rows)
        .hidden(exchanges.isEmpty());
  }

  private static void add(List<String> names, String name) {
    if (!names.contains(name)) {
      names.add(name);
    }
  }

  private static String name(Optional<String> group) {
    return SeatWords.name(group).orElse(UNKNOWN);
  }
}
