package nectally.report;

import java.util.ArrayList;
import java.util.List;
import nectally.tally.ContestComparison;
import nectally.tally.GroupChange;
import nectally.tally.Groups;
import nectally.tally.winners.WinnerRules;

/** The tables of one contest. */
final class ContestSection implements Section {

  private final ContestComparison contest;
  private final WinnerRules rules;
  private final ResultsView view;

  ContestSection(ContestComparison contest, WinnerRules rules, ResultsView view) {
    this.contest = contest;
    this.rules = rules;
    this.view = view;
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
    if (view.shows(CandidatesTable.NAME)) {
      tables.add(CandidatesForPeople.of(contest, view));
    }
    if (view.shows(GroupsTable.NAME) && view.by().isPresent()) {
      tables.add(GroupsTable.forPeople(groups(), view));
    }
    if (view.asksFor(ContestsTable.NAME)) {
      tables.add(ContestsTable.of(contest));
    }
    return tables;
  }

  @Override
  public List<String> notes() {
    return view.explains() ? ExplainTable.sentences(contest.now().contest(), rules) : List.of();
  }

  @Override
  public Table forMachines(Layout layout) {
    return switch (layout.name()) {
      case CandidatesTable.NAME -> CandidatesTable.of(contest);
      case GroupsTable.NAME -> GroupsTable.forMachines(layout, groups());
      case ContestsTable.NAME -> ContestsTable.of(contest);
      case ExplainTable.NAME -> ExplainTable.of(contest.now().contest(), rules);
      default -> throw new IllegalArgumentException("no table " + layout.name());
    };
  }

  private List<GroupChange> groups() {
    return view.by().map(column -> Groups.of(contest, column)).orElse(List.of());
  }
}
