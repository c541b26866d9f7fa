package nectally.report;

import java.util.List;
import nectally.answer.About;
import nectally.answer.Cell;
import nectally.answer.Columns;
import nectally.answer.Kind;
import nectally.tally.CandidateResult;
import nectally.tally.trend.ContestTrend;
import nectally.tally.trend.Series;

/** Candidates over elections: ranks, with a tick for the elected, votes and shares. */
final class TrendCandidatesTable extends TrendTable<CandidateResult> {

  TrendCandidatesTable(List<String> elections) {
    super(
        new Columns<Point<CandidateResult>>()
            .machines("election", Kind.TEXT, About.STEP, p -> Cell.text(p.election()))
            .machines("candidate", Kind.TEXT, About.WHO, p -> Cell.text(p.series().name()))
            .machines(
                "slate", Kind.TEXT, About.SLATE, p -> p.cell(c -> Cell.text(c.candidacy().slate())))
            .machines("votes", Kind.COUNT, About.VOTES, p -> p.cell(c -> Cell.count(c.votes())))
            .machines(
                "share_pct", Kind.PERCENT, About.SHARE, p -> p.cell(c -> Cell.share(c.share())))
            .machines("rank", Kind.COUNT, About.RANK, p -> p.cell(c -> Cell.count(c.rank())))
            .machines("joint", Kind.FLAG, About.RANK, p -> p.cell(c -> joint(c)))
            .machines("outcome", Kind.TEXT, About.OUTCOME, p -> p.cell(c -> Cell.word(c.outcome())))
            .machines(
                "share_change",
                Kind.POINTS,
                About.CHANGE,
                p -> Cell.points(shareChange(p.value(), p.previous(), CandidateResult::share)))
            .layout(TableName.TREND_CANDIDATES.key(), TableName.TREND_CANDIDATES.title()),
        elections);
  }

  @Override
  List<Series<CandidateResult>> series(ContestTrend contest) {
    return contest.candidates();
  }

  @Override
  void addName(Columns<Series<CandidateResult>> columns) {
    columns.people("candidate", "Candidate", Kind.TEXT, About.WHO, s -> Cell.text(s.name()));
  }

  /** Ranks are ticked where votes elect; nominations elect nobody. */
  @Override
  void addElection(Columns<Series<CandidateResult>> columns, Spot spot) {
    columns.people(
        "rank_" + spot.number(),
        spot.start() + "rank",
        Kind.RANK,
        About.RANK,
        s -> spot.cell(s, c -> rank(c, spot.marks().elect())));
    addVotes(columns, spot, CandidateResult::votes);
    addShare(columns, spot, "share", CandidateResult::share);
  }

  private static Cell rank(CandidateResult candidate, boolean elects) {
    return new Cell.Rank(candidate.rank(), candidate.joint(), elects && candidate.isElected());
  }

  private static Cell joint(CandidateResult candidate) {
    return Cell.flag(candidate.rank().isPresent() && candidate.joint());
  }
}
