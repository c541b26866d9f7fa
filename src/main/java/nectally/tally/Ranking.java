package nectally.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import nectally.model.Candidacy;
import nectally.model.Contest;
import nectally.model.Share;
import nectally.tally.solver.HeaviestFirst;
import nectally.tally.verdict.Finding;
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

  /** Returns the numbers of the candidates in order. */
  private static int[] order(List<Candidacy> all) {
    long[] votes = new long[all.size()];
    for (int i = 0; i < votes.length; i++) {
      votes[i] = all.get(i).votes().orElse(-1);
    }
    int[] order = HeaviestFirst.of(votes);
    int start = 0;
    for (int i = 1; i < order.length; i++) {
      if (votes[order[i]] != votes[order[start]]) {
        sort(order, start, i, all);
        start = i;
      }
    }
    sort(order, start, order.length, all);
    return order;
  }

  private static void sort(int[] order, int start, int end, List<Candidacy> all) {
    if (end - start < 2) {
      return;
    }
    List<Integer> part = new ArrayList<>(end - start);
    for (int i = start; i < end; i++) {
      part.add(order[i]);
    }
    part.sort((i, j) -> compare(all.get(i), all.get(j)));
    for (int i = start; i < end; i++) {
      order[i] = part.get(i - start);
    }
  }

  /** Those with equal votes by name, then by id. */
  private static int compare(Candidacy one, Candidacy other) {
    int byName = one.name().compareTo(other.name());
    return byName != 0 ? byName : one.id().orElse("").compareTo(other.id().orElse(""));
  }

  /** Returns the candidates of {@code contest} in order, with rank and share. */
  static List<CandidateResult> of(Contest contest, Verdict verdict) {
    List<Candidacy> candidacies = contest.candidacies();
    OptionalLong total = contest.votes();
    List<CandidateResult> results = new ArrayList<>(candidacies.size());
    int[] order = order(candidacies);
    int start = 0;
    while (start < order.length) {
      int end = start + 1;
      while (end < order.length
          && sameVotes(candidacies.get(order[start]), candidacies.get(order[end]))) {
        end++;
      }
      OptionalInt rank = total.isPresent() ? OptionalInt.of(start + 1) : OptionalInt.empty();
      boolean joint = total.isPresent() && end - start > 1;
      for (int i = start; i < end; i++) {
        Finding finding = verdict.findings().get(order[i]);
        results.add(new CandidateResult(candidacies.get(order[i]), rank, joint, total, finding));
      }
      start = end;
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
