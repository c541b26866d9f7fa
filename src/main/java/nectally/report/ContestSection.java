package nectally.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nectally.answer.Layout;
import nectally.answer.Section;
import nectally.answer.Table;
import nectally.tally.ContestComparison;
import nectally.tally.GroupChange;
import nectally.tally.Groups;
import nectally.tally.measures.Indices;
import nectally.tally.verdict.WinnerRules;

/** The tables of one contest. */
final class ContestSection implements Section {

  private final ContestComparison contest;
  private final WinnerRules rules;
  private final ResultsView view;
  private Optional<List<GroupChange>> groups = Optional.empty();
  private Optional<List<Table>> withShares = Optional.empty();

  ContestSection(ContestComparison contest, WinnerRules rules, ResultsView view) {
    this.contest = contest;
    this.rules = rules;
    this.view = view;
  }

  /** Returns the tables that machines can have of a contest, the default one first. */
  static List<Layout> layouts(ResultsView view) {
    return List.of(
        CandidatesTable.layout(view),
        GroupsTable.LAYOUT,
        ContestsTable.LAYOUT,
        SwingTable.LAYOUT,
        MethodsTable.LAYOUT,
        IndicesTable.LAYOUT,
        BoundsTable.LAYOUT);
  }

  @Override
  public String name() {
    return contest.now().name();
  }

  @Override
  public String headline() {
    return Headline.of(contest);
  }

  @Override
  public List<Table> forPeople() {
    List<Table> tables = new ArrayList<>();
    if (view.brief()) {
      return tables;
    }
    for (Table table : withShares()) {
      tables.add(ShareColumns.rounded(table, view.measuring()));
    }
    if (view.asksFor(ContestsTable.NAME)) {
      tables.add(ContestsTable.of(contest));
    }
    if (view.asksFor(SwingTable.NAME)) {
      SwingTable.forPeople(groups(), marked(), view).ifPresent(tables::add);
    }
    if (view.asksFor(MethodsTable.NAME) && view.by().isPresent()) {
      tables.add(MethodsTable.forPeople(contest, groups(), view));
    }
    if (view.asksFor(IndicesTable.NAME)) {
      tables.add(IndicesTable.forPeople(Indices.of(contest, groups()), view));
    }
    if (view.asksFor(BoundsTable.NAME)) {
      BoundsTable.forPeople(contest.now(), view).ifPresent(tables::add);
    }
    return tables;
  }

  @Override
  public List<String> notes() {
    List<String> notes = new ArrayList<>();
    if (view.explains()) {
      notes.addAll(ExplainTable.sentences(contest.now().contest(), rules));
    }
    if (!view.brief()) {
      notes.addAll(ContestNotes.of(contest, groups(), withShares(), view));
    }
    return notes;
  }

  @Override
  public Table forMachines(Layout layout) {
    return switch (layout.name()) {
      case CandidatesTable.NAME ->
          ShareColumns.rounded(CandidatesTable.of(contest, layout, view), view.measuring());
      case GroupsTable.NAME ->
          ShareColumns.rounded(GroupsTable.forMachines(layout, groups()), view.measuring());
      case ContestsTable.NAME -> ContestsTable.of(contest);
      case ExplainTable.NAME -> ExplainTable.of(contest.now().contest(), rules);
      case SwingTable.NAME -> SwingTable.forMachines(groups(), marked(), view);
      case MethodsTable.NAME -> MethodsTable.forMachines(contest, groups(), view);
      case IndicesTable.NAME -> IndicesTable.forMachines(layout, Indices.of(contest, groups()));
      case BoundsTable.NAME -> BoundsTable.forMachines(contest.now(), view);
      default -> throw new IllegalArgumentException("no table " + layout.name());
    };
  }

  /** Returns the tables of candidates and groups with exact shares, laid out once for all. */
  private List<Table> withShares() {
    if (withShares.isEmpty()) {
      List<Table> tables = new ArrayList<>();
      if (view.shows(CandidatesTable.NAME)) {
        tables.add(CandidatesForPeople.of(contest, view));
      }
      if (view.shows(GroupsTable.NAME) && view.by().isPresent()) {
        tables.add(GroupsForPeople.of(groups(), marked(), view));
      }
      withShares = Optional.of(tables);
    }
    return withShares.get();
  }

  private Marked marked() {
    return Marked.of(contest);
  }

  /** Returns the groups, gathered once for all the tables. */
  private List<GroupChange> groups() {
    if (groups.isEmpty()) {
      groups =
          Optional.of(
              view.by().isPresent()
                  ? Groups.of(contest, view.by().get(), view.measuring().slates())
                  : List.of());
    }
    return groups.get();
  }
}
