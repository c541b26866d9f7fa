package nectally.report;

import java.util.List;
import java.util.Optional;
import nectally.answer.About;
import nectally.answer.Cell;
import nectally.answer.Columns;
import nectally.answer.Kind;
import nectally.answer.Layout;
import nectally.answer.Table;
import nectally.model.Ratio;
import nectally.tally.SmallGroups;
import nectally.tally.seats.Exchange;

/**
 * The seats that groups lost to each other in all contests, a row for each two; people see a matrix
 * (commands.md 3.11).
 */
final class ExchangesTable extends ResultsTable<Exchange> {

  ExchangesTable() {
    super(
        new Columns<Exchange>()
            .add("from", "From", Kind.TEXT, About.WHO, e -> ChangesTable.group(e.from()))
            .add("to", "To", Kind.TEXT, About.OTHER, e -> ChangesTable.group(e.to()))
            .add("seats", "Seats", Kind.COUNT, About.SEATS, e -> Cell.count(e.seats()))
            .layout(TableName.EXCHANGES.key(), TableName.EXCHANGES.title())
            .in(Layout.Scope.ELECTION));
  }

  @Override
  Table<Exchange> of(OverallFigures overall) {
    List<Exchange> exchanges = overall.exchanges();
    return layout().table(exchanges).forPeople(() -> ExchangeMatrix.of(seen(overall)));
  }

  private static List<Exchange> seen(OverallFigures overall) {
    Optional<Ratio> others = overall.view().measuring().others();
    return others.isEmpty()
        ? overall.exchanges()
        : Exchange.renamed(
            overall.exchanges(), SmallGroups.of(overall.groups(), others.get()), SmallGroups.OTHER);
  }
}
