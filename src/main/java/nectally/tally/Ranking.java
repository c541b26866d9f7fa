package nectally.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import nectally.model.Candidacy;
import nectally.model.Contest;
import nectally.model.Share;
import nectally.tally.verdict.Verdict;

/**
 * The order of candidates in a contest: by votes, then by name and id.
 *
 * <p>Competition ranking, "1224" (rules.md 2.1): a rank is one more than the number of candidates
 * with more votes, so that two on the same votes share a rank and the next one is skipped. The
 * order of rows in the file never matters.
 */
final class Ranking {

  private Ranking() {}

  /** Known votes first, most votes first; equal votes by name, then by id. */
  private static int order(Candidacy one, Candidacy other) {
    int byVotes = Long.compare(other.votes().orElse(-1), one.votes().orElse(-1));
    if (byVotes != 0) {
      return byVotes;
    }
    int byName = one.name().compareTo(other.name());
    return byName != 0 ? byName : one.id().orElse("").compareTo(other.id().orElse(""));
  }

  /** Returns the candidates of {@code contest} in order, with rank and share. */
  static List<CandidateResult> of(Contest contest, Verdict verdict) {
    List<Integer> order = new ArrayList<>(contest.candidacies().size());
    for (int i = 0; i < contest.candidacies().size(); i++) {
      order.add(i);
    }
    List<Candidacy> candidacies = contest.candidacies();
    order.sort((i, j) -> order(candidacies.get(i), candidacies.get(j)));
    OptionalLong total = contest.votes();
    List<CandidateResult> results = new ArrayList<>(order.size());
    int rank = 1;
    for (int i = 0; i < order.size(); i++) {
      Candidacy candidacy = contest.candidacies().get(order.get(i));
      boolean level = i > 0 && sameVotes(candidacy, contest.candidacies().get(order.get(i - 1)));
      boolean levelBelow =
          i + 1 < order.size() && sameVotes(candidacy, contest.candidacies().get(order.get(i + 1)));
      rank = level ? rank : i + 1;
      results.add(
          new CandidateResult(
              candidacy,
              total.isPresent() ? OptionalInt.of(rank) : OptionalInt.empty(),
              total.isPresent() && (level || levelBelow),
              total,
              verdict.findings().get(order.get(i))));
    }
    return results;
  }

  /** Returns votes as a share of the total; empty where either is unknown or the total nought. */
  static Optional<Share> share(OptionalLong votes, OptionalLong total) {
    return votes.isEmpty() || total.isEmpty() || total.getAsLong() == 0
        ? Optional.empty()
        : Optional.of(Share.of(votes.getAsLong(), total.getAsLong()));
  }

  private static boolean sameVotes(Candidacy one, Candidacy other) {
    return one.votes().equals(other.votes());
  }
}
