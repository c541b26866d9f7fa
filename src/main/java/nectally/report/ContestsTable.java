package nectally.report;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.StringJoiner;
import nectally.answer.Cell;
import nectally.answer.Kind;
import nectally.answer.Layout;
import nectally.answer.Table;
import nectally.model.Quota;
import nectally.tally.CandidateResult;
import nectally.tally.ContestComparison;

/** The facts of a contest, one row each (commands.md 3.3). */
final class ContestsTable {

  static final String NAME = "contests";

  private static final Fields<ContestComparison> FIELDS =
      new Fields<ContestComparison>()
          .add("seats", Kind.COUNT, c -> Cell.count(c.now().contest().seats()))
          .add("quota", Kind.TEXT, c -> quotas(c.now().contest().quotas()))
          .add("candidates", Kind.COUNT, c -> Cell.count(c.now().candidates().size()))
          .add("votes", Kind.COUNT, c -> Cell.count(c.now().votes()))
          .add("ballots", Kind.COUNT, c -> Cell.count(c.now().contest().facts().ballots()))
          .add("spoilt", Kind.COUNT, c -> Cell.count(c.now().contest().facts().spoilt()))
          .add("electorate", Kind.COUNT, c -> Cell.count(c.now().contest().facts().electorate()))
          .add("turnout_pct", Kind.PERCENT, c -> Cell.share(c.now().turnout()))
          .add("least_ballots", Kind.COUNT, c -> Cell.count(c.now().leastBallots()))
          .add("outcome", Kind.TEXT, c -> CandidatesTable.word(c.now().outcome()))
          .add("last_elected", Kind.TEXT, c -> name(c.now().lastElected()))
          .add("first_not_elected", Kind.TEXT, c -> name(c.now().firstNotElected()))
          .add("margin", Kind.COUNT, c -> Cell.count(c.now().margin()))
          .add("previous_votes", Kind.COUNT, c -> Cell.count(votesBefore(c)))
          .add("votes_change_pct", Kind.POINTS, c -> Cell.number(c.votesChangePercent()))
          .add("reelected", Kind.COUNT, c -> Cell.count(c.reelected()));

  static final Layout LAYOUT = Layout.facts(NAME, "", FIELDS.columns());

  private ContestsTable() {}

  static Table of(ContestComparison contest) {
    return LAYOUT.table(FIELDS.rows(List.of(contest)));
  }

  private static Cell name(Optional<CandidateResult> result) {
    return Cell.text(result.map(CandidateResult::name));
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
}
