package nectally.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nectally.answer.About;
import nectally.answer.Audience;
import nectally.answer.Layout;
import nectally.tally.Comparison;

/** The tables of one report of results, each laid out once. */
final class ResultsTables {

  private final Map<String, ResultsTable<?>> tables = new LinkedHashMap<>();
  private final List<Layout<?>> layouts = new ArrayList<>();

  /** Lays out the tables that anybody sees. */
  ResultsTables(Comparison comparison, ResultsView view) {
    Marked marked = Marked.of(comparison);
    for (TableName name : TableName.of(TableName.Answer.RESULTS)) {
      Optional<Audience> audience = view.asked().audience(name);
      if (audience.isPresent()) {
        ResultsTable<?> table = table(name, comparison, view, marked);
        tables.put(name.key(), table);
        layouts.add(table.layout().seenBy(audience.get()));
      }
    }
  }

  private static ResultsTable<?> table(
      TableName name, Comparison comparison, ResultsView view, Marked marked) {
    return switch (name) {
      case CANDIDATES -> new CandidatesTable(view, marked);
      case GROUPS -> GroupsTable.ofContests(view, marked);
      case CONTESTS -> new ContestsTable(comparison);
      case SWING -> new SwingTable(marked);
      case METHODS -> new MethodsTable();
      case INDICES -> IndicesTable.ofContests(view);
      case BOUNDS -> new BoundsTable();
      case EXPLAIN -> new ExplainTable();
      case OVERALL -> GroupsTable.ofElection(view, marked);
      case OVERALL_INDICES -> IndicesTable.ofElection(view);
      default -> throw new IllegalArgumentException(name + " is no table of results");
    };
  }

  /** Returns the layouts, in the order in which the tables are shown. */
  List<Layout<?>> layouts() {
    return layouts;
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
    for (Layout<?> layout : layouts) {
      if (layout.scope() == Layout.Scope.CONTEST
          && layout.audience().includes(Audience.PEOPLE)
          && layout.column(About.SHARE).isPresent()) {
        found.add(get(layout));
      }
    }
    return found;
  }
}
