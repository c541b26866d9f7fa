package nectally.transferable;

import java.util.List;
import java.util.Optional;
import nectally.model.Candidacy;
import nectally.model.Contest;
import nectally.model.PaperKinds;
import nectally.tally.verdict.LotDraw;

/**
 * A contest whose ballots were counted by the transferable vote.
 *
 * @param contest the candidates in the order of the ballot paper, with first preferences for votes
 * @param columns what a file says of each candidate, by the folded names of its columns
 * @param papers the kinds of ballots
 * @param count the count
 * @param withoutQuotas the same count without the quotas; empty where there are none
 * @param lot how the lot was drawn, where a public seed drew it
 */
public record RankedContest(
    Contest contest,
    List<String> columns,
    PaperKinds papers,
    Count count,
    Optional<Count> withoutQuotas,
    Optional<LotDraw.Certificate> lot) {

  /** Keeps a copy of the columns. */
  public RankedContest {
    columns = List.copyOf(columns);
  }

  /** Returns a person of the count: a candidate, or behind them a sitting member. */
  public Candidacy person(int person) {
    int candidates = contest.candidacies().size();
    return person < candidates
        ? contest.candidacies().get(person)
        : contest.facts().sitting().get(person - candidates).candidacy();
  }

  /** Returns the names of the candidates, in the order of the ballot paper. */
  public List<String> names() {
    return contest.candidacies().stream().map(candidacy -> candidacy.name()).toList();
  }
}
