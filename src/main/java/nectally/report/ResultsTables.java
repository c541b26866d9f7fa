package nectally.report;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nectally.answer.About;
import nectally.answer.Audience;
import nectally.answer.Layout;
import nectally.answer.Layouts;
import nectally.tally.Comparison;

/** The tables of one report of results, each laid out once. */
final class ResultsTables implements Layouts {

  private final Comparison comparison;
  private final ResultsView view;
  private final Marked marked;
  private final Map<String, ResultsTable<?>> tables = new HashMap<>();

  ResultsTables(Comparison comparison, ResultsView view) {
    this.comparison = comparison;
    this.view = view;
    this.marked = Marked.of(comparison);
  }

  private ResultsTable<?> table(TableName name) {
    return switch (name) {
      case CANDIDATES -> new CandidatesTable(view, marked);
      case GROUPS -> GroupsTable.ofContests(view, marked);
      case CONTESTS -> new ContestsTable(comparison, view);
      case SWING -> SwingTable.ofContests(marked);
      case METHODS -> new MethodsTable();
      case INDICES -> IndicesTable.ofContests(view);
      case BOUNDS -> new BoundsTable();
      case EXPLAIN -> new ExplainTable();
      case HEADLINE -> new HeadlineTable();
      case CHANGES -> new ChangesTable();
      case EXCHANGES -> new ExchangesTable();
      case TARGETS -> new TargetsTable();
      case SLATEMATES -> new SlateMatesTable();
      case OUTLOOK -> new OutlookTable();
      case WAYS -> new WaysTable();
      case OVERALL -> GroupsTable.ofElection(view, marked);
      case OVERALL_SWING -> SwingTable.ofElection(marked);
      case TOTALS -> new TotalsTable(view, marked);
      case OVERALL_INDICES -> IndicesTable.ofElection(view);
      default -> throw new IllegalArgumentException(name + " is no table of results");
    };
  }

  @Override
  public List<Layout<?>> seenBy(Audience reader) {
    List<TableName> names = new ArrayList<>();
    for (TableName name : TableName.of(TableName.Answer.RESULTS)) {
      Optional<Audience> audience = view.asked().audience(name);
      if (audience.isPresent() && audience.get().includes(reader)) {
        names.add(name);
      }
    }
    return new Seen(names);
  }

  /** Tables that are laid out when they are looked at. */
  private final class Seen extends AbstractList<Layout<?>> {

    private final List<TableName> names;

    Seen(List<TableName> names) {
      this.names = names;
    }

    @Override
    public Layout<?> get(int index) {
      return laidOut(names.get(index)).layout();
    }

    @Override
    public int size() {
      return names.size();
    }
  }

  /** Returns a table of the whole election in parts where it is asked for so. */
  private ResultsTable<?> parted(ResultsTable<?> table) {
    return view.per().isPresent() && table.layout().scope().isOfElection()
        ? new PerTable<>(table, view.per().get())
        : table;
  }

  private ResultsTable<?> laidOut(TableName name) {
    ResultsTable<?> known = tables.get(name.key());
    ResultsTable<?> table = known == null ? parted(table(name)) : known;
    tables.put(name.key(), table);
    return table;
  }

  /** Returns the table that is laid out so. */
  ResultsTable<?> get(Layout<?> layout) {
    ResultsTable<?> table = tables.get(layout.name());
    if (table == null) {
      throw new IllegalArgumentException("no table " + layout.name());
    }
    return table;
  }

  /** Returns the tables of contests whose shares people may add up, those of them that they see. */
  List<ResultsTable<?>> withSharesOfContests() {
    List<ResultsTable<?>> found = new ArrayList<>();
    for (Layout<?> layout : seenBy(Audience.PEOPLE)) {
      if (layout.scope() == Layout.Scope.CONTEST && layout.column(About.SHARE).isPresent()) {
        found.add(get(layout));
      }
    }
    return found;
  }
}
