package nectally.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nectally.answer.Layout;
import nectally.answer.PeopleText;
import nectally.answer.Report;
import nectally.answer.Section;
import nectally.answer.Table;
import nectally.model.BallotCounts;
import nectally.model.CountedContest;
import nectally.model.Ratio;

/** The answer of {@code count}: whom ballots name, and how they use the slates. */
public final class CountReport {

  /** The tables that can be asked for, the default one first. */
  public static final List<String> TABLES =
      List.of(
          CountedTable.NAME,
          BallotsTable.NAME,
          TicketsTable.NAME,
          SlatePairsTable.NAME,
          CountedBoundsTable.NAME,
          IrregularTable.NAME);

  /** Those of them that need to know who stands on which slate. */
  public static final Set<String> OF_SLATES =
      Set.of(TicketsTable.NAME, SlatePairsTable.NAME, CountedBoundsTable.NAME);

  private CountReport() {}

  /**
   * Returns the report.
   *
   * @param election what the ballots are called
   * @param show the tables asked for; empty for those that apply
   */
  public static Report of(
      String election, List<CountedContest> contests, CountView view, Set<String> show) {
    List<Layout> layouts = new ArrayList<>();
    for (Layout layout :
        List.of(
            CountedTable.layout(view),
            BallotsTable.LAYOUT,
            TicketsTable.LAYOUT,
            SlatePairsTable.LAYOUT,
            CountedBoundsTable.LAYOUT,
            IrregularTable.LAYOUT)) {
      if (shows(layout.name(), show)) {
        layouts.add(layout);
      }
    }
    List<Section> sections = new ArrayList<>();
    for (CountedContest contest : contests) {
      sections.add(new CountSection(contest, view, show));
    }
    return new Report(
        view.title(), election, Optional.empty(), layouts, sections, List.of(), Optional.empty());
  }

  private static boolean shows(String table, Set<String> show) {
    return show.isEmpty() || show.contains(table);
  }

  private record CountSection(CountedContest contest, CountView view, Set<String> show)
      implements Section {

    @Override
    public String name() {
      return contest.name();
    }

    @Override
    public String headline() {
      BallotCounts counts = contest.counts();
      return PeopleText.count(counts.ballots())
          + (counts.ballots() == 1 ? " ballot, " : " ballots, ")
          + PeopleText.count(counts.spoilt())
          + " spoilt and "
          + PeopleText.count(counts.blank())
          + " blank; "
          + PeopleText.count(counts.marks())
          + (counts.marks() == 1 ? " vote" : " votes")
          + (counts.voting() == 0 ? "" : ", " + mean(counts) + " on each ballot that has any");
    }

    private static String mean(BallotCounts counts) {
      return PeopleText.decimal(Ratio.of(counts.marks(), counts.voting()), 2);
    }

    @Override
    public List<Table> forPeople() {
      List<Table> tables = new ArrayList<>();
      for (Table table :
          List.of(
              CountedTable.forPeople(contest, view),
              TicketsTable.of(contest),
              SlatePairsTable.of(contest),
              CountedBoundsTable.forPeople(contest, view))) {
        if (shows(table.layout().name(), show) && !table.rows().isEmpty()) {
          tables.add(table);
        }
      }
      // What is unusual is told on standard error as well.
      if (show.contains(IrregularTable.NAME)) {
        tables.add(IrregularTable.of(contest));
      }
      return tables;
    }

    @Override
    public List<String> notes() {
      return contest.tickets().map(tickets -> TicketNotes.of(tickets, contest)).orElse(List.of());
    }

    @Override
    public Table forMachines(Layout layout) {
      return switch (layout.name()) {
        case BallotsTable.NAME -> BallotsTable.of(contest);
        case TicketsTable.NAME -> TicketsTable.of(contest);
        case SlatePairsTable.NAME -> SlatePairsTable.of(contest);
        case CountedBoundsTable.NAME -> CountedBoundsTable.forMachines(contest, view);
        case IrregularTable.NAME -> IrregularTable.of(contest);
        default -> CountedTable.forMachines(contest, view);
      };
    }
  }
}
