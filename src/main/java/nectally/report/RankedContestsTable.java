package nectally.report;

import java.util.List;
import java.util.Locale;
import nectally.answer.About;
import nectally.answer.Cell;
import nectally.answer.Columns;
import nectally.answer.Kind;
import nectally.answer.Layout;
import nectally.answer.Table;
import nectally.transferable.Count;
import nectally.transferable.RankedComparison;
import nectally.transferable.RankedContest;

/** What a transferable count comes to as a whole: a row a contest. */
final class RankedContestsTable {

  static final Layout<RankedComparison> LAYOUT =
      new Columns<RankedComparison>()
          .people(
              "contest",
              "Contest",
              Kind.TEXT,
              About.CONTEST,
              r -> Cell.text(r.now().contest().name()))
          .add(
              "method",
              "Method",
              Kind.TEXT,
              About.OTHER,
              r -> Cell.text(r.now().count().method().word()))
          .add(
              "seats",
              "Seats",
              Kind.COUNT,
              About.SEATS,
              r -> Cell.count(r.now().count().poll().seats()))
          .add("quota", "Quota", Kind.TEXT, About.OTHER, r -> quotas(r.now()))
          .add(
              "valid",
              "Valid\npapers",
              Kind.COUNT,
              About.VOTES,
              r -> Cell.count(r.now().papers().valid()))
          .add(
              "ballots",
              "Ballots",
              Kind.COUNT,
              About.OTHER,
              r -> Cell.count(r.now().papers().ballots()))
          .add(
              "spoilt",
              "Spoilt",
              Kind.COUNT,
              About.OTHER,
              r -> Cell.count(r.now().papers().spoilt()))
          .add("blank", "Blank", Kind.COUNT, About.OTHER, r -> Cell.count(r.now().papers().blank()))
          .add(
              "threshold",
              "Threshold",
              Kind.FIXED,
              About.OTHER,
              r -> RankedCandidatesTable.fixed(r.now().count(), r.now().count().threshold()))
          .add(
              "stage_count",
              "Stages",
              Kind.COUNT,
              About.OTHER,
              r -> Cell.count(r.now().count().stages().size()))
          .add("outcome", "Outcome", Kind.TEXT, About.OUTCOME, r -> outcome(r.now().count()))
          .add(
              "previous_valid",
              "Valid papers\nbefore",
              Kind.COUNT,
              About.EARLIER_VOTES,
              r -> r.before().map(b -> Cell.count(b.papers().valid())).orElse(Cell.EMPTY))
          .ifKnown()
          .add(
              "previous_threshold",
              "Threshold\nbefore",
              Kind.FIXED,
              About.OTHER,
              r ->
                  r.before()
                      .map(b -> RankedCandidatesTable.fixed(b.count(), b.count().threshold()))
                      .orElse(Cell.EMPTY))
          .ifKnown()
          .add(
              "previous_stage_count",
              "Stages\nbefore",
              Kind.COUNT,
              About.OTHER,
              r -> r.before().map(b -> Cell.count(b.count().stages().size())).orElse(Cell.EMPTY))
          .ifKnown()
          .layout(TableName.RANKED_CONTESTS.key(), TableName.RANKED_CONTESTS.title())
          .in(Layout.Scope.FACTS);

  private RankedContestsTable() {}

  static Table<RankedComparison> of(List<RankedComparison> contests) {
    return LAYOUT.table(contests);
  }

  private static Cell quotas(RankedContest ranked) {
    List<String> quotas = ranked.contest().quotas().stream().map(Object::toString).toList();
    return quotas.isEmpty() ? Cell.NONE : Cell.text(String.join("; ", quotas));
  }

  private static Cell outcome(Count count) {
    return Cell.text(count.outcome().name().toLowerCase(Locale.ROOT));
  }
}
