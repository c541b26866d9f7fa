package nectally.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.StringJoiner;
import nectally.answer.About;
import nectally.answer.Cell;
import nectally.answer.Columns;
import nectally.answer.Kind;
import nectally.answer.Layout;
import nectally.answer.Table;
import nectally.model.ContestFacts;
import nectally.model.Quota;
import nectally.model.RowFacts;
import nectally.tally.CandidateResult;
import nectally.tally.Comparison;
import nectally.tally.ComparisonParts;
import nectally.tally.ContestComparison;
import nectally.tally.ContestResult;
import nectally.tally.verdict.ContestOutcome;

/** The facts of contests, a row each (commands.md 3.3); people read who won, and by how much. */
final class ContestsTable extends ResultsTable<ContestComparison> {

  private static final int MOST_NAMES = 2;

  ContestsTable(Comparison comparison, ResultsView view) {
    super(layout(comparison, view));
  }

  private static Layout<ContestComparison> layout(Comparison comparison, ResultsView view) {
    Columns<ContestComparison> columns =
        new Columns<ContestComparison>()
            .people("contest", "Contest", Kind.TEXT, About.CONTEST, c -> Cell.text(c.now().name()))
            .add("seats", "Seats", Kind.COUNT, About.SEATS, c -> seats(c))
            .people("elected", "Elected", Kind.TEXT, About.WHO, c -> Cell.text(elected(c.now())))
            .machines("quota", Kind.TEXT, About.OTHER, c -> quotas(c.now().contest().quotas()))
            .machines(
                "candidates", Kind.COUNT, About.OTHER, c -> Cell.count(c.now().candidates().size()))
            .add(
                "votes",
                Marked.of(comparison).heading(),
                Kind.COUNT,
                About.VOTES,
                c -> Cell.count(c.now().votes()))
            .machines("ballots", Kind.COUNT, About.OTHER, c -> Cell.count(facts(c).ballots()))
            .machines("spoilt", Kind.COUNT, About.OTHER, c -> Cell.count(facts(c).spoilt()))
            .machines("electorate", Kind.COUNT, About.OTHER, c -> Cell.count(facts(c).electorate()))
            .add(
                "turnout_pct",
                "Turnout",
                Kind.PERCENT,
                About.OTHER,
                c -> Cell.share(c.now().turnout()))
            .ifKnown()
            .machines(
                "least_ballots", Kind.COUNT, About.OTHER, c -> Cell.count(c.now().leastBallots()))
            .machines("outcome", Kind.TEXT, About.OUTCOME, c -> Cell.word(c.now().outcome()))
            .machines("last_elected", Kind.TEXT, About.OTHER, c -> name(c.now().lastElected()))
            .machines(
                "first_not_elected", Kind.TEXT, About.OTHER, c -> name(c.now().firstNotElected()))
            .add("margin", "Margin", Kind.COUNT, About.MARGIN, c -> Cell.count(c.now().margin()))
            .machines(
                "previous_votes", Kind.COUNT, About.EARLIER_VOTES, c -> Cell.count(votesBefore(c)));
    if (comparison.before().isPresent() && comparison.countsTheSame()) {
      columns.add(
          "votes_change_pct", "Votes\n+/- %", Kind.POINTS, About.OTHER, c -> votesChange(c));
    } else {
      columns.machines("votes_change_pct", Kind.POINTS, About.OTHER, c -> votesChange(c));
    }
    return columns
        .machines("reelected", Kind.COUNT, About.OTHER, c -> Cell.count(c.reelected()))
        .machines(
            "margin_pct", Kind.PERCENT, About.OTHER, c -> Cell.number(c.now().marginPercent()))
        .machines("write_in", Kind.COUNT, About.OTHER, c -> Cell.count(rows(c).writeIn()))
        .machines("blank", Kind.COUNT, About.OTHER, c -> Cell.count(rows(c).blank()))
        .machines("under_votes", Kind.COUNT, About.OTHER, c -> Cell.count(rows(c).underVotes()))
        .machines("over_votes", Kind.COUNT, About.OTHER, c -> Cell.count(rows(c).overVotes()))
        .machines("per", Kind.TEXT, About.OTHER, c -> per(c, view))
        .layout(TableName.CONTESTS.key(), TableName.CONTESTS.title())
        .in(Layout.Scope.FACTS)
        .peopleFirst("contest", "seats", "elected", "votes", "votes_change_pct");
  }

  @Override
  Table<ContestComparison> of(ContestFigures contest) {
    return layout().table(List.of(contest.contest()));
  }

  @Override
  Table<ContestComparison> of(OverallFigures overall) {
    return layout().table(overall.comparison().contests());
  }

  private static Cell per(ContestComparison contest, ResultsView view) {
    return Cell.text(
        view.per()
            .map(column -> ComparisonParts.valueOf(contest.now().contest(), column))
            .filter(value -> !value.isEmpty()));
  }

  private static Cell seats(ContestComparison contest) {
    return Cell.count(contest.now().contest().seats());
  }

  private static ContestFacts facts(ContestComparison contest) {
    return contest.now().contest().facts();
  }

  private static Cell votesChange(ContestComparison contest) {
    return Cell.number(contest.votesChangePercent());
  }

  private static Cell name(Optional<CandidateResult> result) {
    return Cell.text(result.map(CandidateResult::name));
  }

  private static RowFacts rows(ContestComparison contest) {
    return facts(contest).rows();
  }

  private static OptionalLong votesBefore(ContestComparison contest) {
    return contest.before().isPresent() ? contest.before().get().votes() : OptionalLong.empty();
  }

  private static Cell quotas(List<Quota> quotas) {
    if (quotas.isEmpty()) {
      return Cell.EMPTY;
    }
    StringJoiner text = new StringJoiner(";");
    for (Quota quota : quotas) {
      text.add(quota.toString());
    }
    return Cell.text(text.toString());
  }

  /** Returns the winners with their slates, or why there are none to name. */
  private static String elected(ContestResult contest) {
    List<String> names = new ArrayList<>();
    List<CandidateResult> elected = contest.elected();
    for (CandidateResult winner : elected.subList(0, Math.min(MOST_NAMES, elected.size()))) {
      names.add(
          winner
              .candidacy()
              .slate()
              .map(s -> winner.name() + " (" + s + ")")
              .orElse(winner.name()));
    }
    if (elected.size() > MOST_NAMES) {
      names.add(elected.size() - MOST_NAMES + " more");
    }
    if (contest.outcome().isPresent() && contest.outcome().get() != ContestOutcome.DECIDED) {
      names.add(Headline.outcome(contest));
    }
    return String.join(", ", names);
  }
}
