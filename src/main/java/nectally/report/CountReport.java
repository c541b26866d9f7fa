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

  /** The tables that need to know who stands on which slate. */
  public static final Set<String> OF_SLATES =
      Set.of(TableName.TICKETS.key(), TableName.PAIRS.key(), TableName.COUNTED_BOUNDS.key());

  private CountReport() {}

  /**
   * Returns the report.
   *
   * @param election what the ballots are called
   * @param show the tables asked for; empty for those that apply
   */
  public static Report of(
      String election, List<CountedContest> contests, CountView view, Set<String> show) {
    List<Layout<?>> layouts = new ArrayList<>();
    for (TableName name : TableName.of(TableName.Answer.COUNT)) {
      Asked.of(show)
          .audience(name)
          .ifPresent(audience -> layouts.add(layout(name, view).seenBy(audience)));
    }
    List<Section> sections = new ArrayList<>();
    for (CountedContest contest : contests) {
      sections.add(new CountSection(contest, view));
    }
    return new Report(view.title(), election, Optional.empty(), layouts, sections, Optional.empty())
        .headed("Count of ballots", election);
  }

  private static Layout<?> layout(TableName name, CountView view) {
    return switch (name) {
      case BALLOTS -> BallotsTable.LAYOUT;
      case TICKETS -> TicketsTable.LAYOUT;
      case PAIRS -> SlatePairsTable.LAYOUT;
      case COUNTED_BOUNDS -> CountedBoundsTable.LAYOUT;
      case IRREGULAR -> IrregularTable.LAYOUT;
      default -> CountedTable.layout(view);
    };
  }

  private record CountSection(CountedContest contest, CountView view) implements Section {

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
    public List<String> notes() {
      return contest.tickets().map(tickets -> TicketNotes.of(tickets, contest)).orElse(List.of());
    }

    @Override
    public Table<?> table(Layout<?> layout) {
      for (Table<?> table :
          List.of(
              BallotsTable.of(contest),
              TicketsTable.of(contest),
              SlatePairsTable.of(contest),
              IrregularTable.of(contest))) {
        if (layout.name().equals(table.layout().name())) {
          return table;
        }
      }
      return layout.name().equals(TableName.COUNTED_BOUNDS.key())
          ? CountedBoundsTable.of(contest, view)
          : CountedTable.of(contest, view);
    }
  }
}
