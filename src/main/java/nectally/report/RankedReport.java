package nectally.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nectally.answer.Layout;
import nectally.answer.Report;
import nectally.answer.Section;
import nectally.answer.Table;
import nectally.transferable.RankedComparison;
import nectally.transferable.RankedContest;

/** The answer of a count by the transferable vote: who is elected, and every stage. */
public final class RankedReport {

  private static final Layout<ExplainTable.Step> STEPS =
      ExplainTable.layout(TableName.RANKED_STEPS);

  private static final Layout<WaysTable.Row> WAYS = WaysTable.layout(TableName.RANKED_WAYS);

  private RankedReport() {}

  /**
   * Returns the report of some contests.
   *
   * @param title what people read above everything; empty for none
   * @param election what the ballots are called
   * @param columns what a file says of each candidate, by the folded names of its columns
   * @param show the tables asked for by name; empty for those that apply
   */
  public static Report of(
      String title,
      String election,
      Optional<String> compared,
      List<RankedComparison> contests,
      List<String> columns,
      Set<String> show) {
    Layout<RankedCandidatesTable.Row> candidates = RankedCandidatesTable.layout(columns);
    List<Layout<?>> layouts = new ArrayList<>();
    for (TableName name : TableName.of(TableName.Answer.RANKED)) {
      Asked.of(show)
          .audience(name)
          .ifPresent(audience -> layouts.add(layout(name, candidates).seenBy(audience)));
    }
    List<Section> sections = new ArrayList<>();
    for (RankedComparison contest : contests) {
      sections.add(new RankedSection(contest, candidates, show.contains("explain")));
    }
    Section all = layout -> RankedContestsTable.of(contests);
    return new Report(title, election, compared, layouts, sections, Optional.of(all))
        .headed("Count by the transferable vote", election);
  }

  private static Layout<?> layout(TableName name, Layout<RankedCandidatesTable.Row> candidates) {
    return switch (name) {
      case STAGES -> StagesTable.LAYOUT;
      case COMPARED -> ComparedTable.LAYOUT;
      case BATCHES -> BatchesTable.LAYOUT;
      case TRANSFERS -> TransfersTable.LAYOUT;
      case PAPERS -> PapersTable.LAYOUT;
      case RANKED_CONTESTS -> RankedContestsTable.LAYOUT;
      case RANKED_HEADLINE -> RankedHeadlineTable.LAYOUT;
      case RANKED_STEPS -> STEPS;
      case RANKED_WAYS -> WAYS;
      default -> candidates;
    };
  }

  private record RankedSection(
      RankedComparison comparison, Layout<RankedCandidatesTable.Row> candidates, boolean explained)
      implements Section {

    private RankedContest ranked() {
      return comparison.now();
    }

    @Override
    public String name() {
      return ranked().contest().name();
    }

    @Override
    public String headline() {
      return CountSentences.headline(ranked());
    }

    @Override
    public Table<?> table(Layout<?> layout) {
      return switch (layout.name()) {
        case "stages" -> StagesTable.of(ranked());
        case "comparison" -> ComparedTable.of(comparison);
        case "batches" -> BatchesTable.of(ranked());
        case "transfers" -> TransfersTable.of(ranked(), comparison.before());
        case "papers" -> PapersTable.of(ranked().papers());
        case "contests" -> RankedContestsTable.of(List.of(comparison));
        case "ways" -> WaysTable.of(WAYS, CountSentences.unknowns(ranked()));
        case "headline" -> RankedHeadlineTable.of(ranked());
        case "explain" -> STEPS.table(ExplainTable.numbered(CountSentences.of(ranked())));
        default -> RankedCandidatesTable.of(candidates, ranked());
      };
    }

    @Override
    public List<String> notes() {
      List<Line> lines = explained ? CountSentences.of(ranked()) : CountSentences.notes(comparison);
      return lines.stream().map(Line::text).toList();
    }
  }
}
