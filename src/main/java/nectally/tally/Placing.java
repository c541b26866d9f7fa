package nectally.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.LongStream;

/**
 * A candidate's place in each of two elections among those who are in both (rules.md 2.2).
 *
 * <p>Only these can be compared: in a field of others the same support gives another rank. Places
 * are competition ranks by votes (1, 2, 2, 4), so that who shares a place before and not now has
 * moved only if the first of those places differs.
 *
 * @param name as in the later election
 * @param place in the later election, at least 1
 * @param joint whether another of those in both has the same votes
 * @param previousPlace in the earlier election
 * @param previousJoint whether another of those in both had the same votes
 */
public record Placing(
    String name, int place, boolean joint, int previousPlace, boolean previousJoint) {

  /** Returns by how many places the candidate is higher than before; below 0 is lower. */
  public int rise() {
    return previousPlace - place;
  }

  /**
   * Returns the places of those who are in both, in their order of now; none where one of their
   * votes is unknown or nothing is compared.
   */
  public static List<Placing> of(ContestComparison contest) {
    List<CandidateChange> both =
        contest.candidates().stream()
            .filter(change -> change.presence().equals(Optional.of(Presence.RETURNING)))
            .toList();
    long[] now = new long[both.size()];
    long[] before = new long[both.size()];
    for (int i = 0; i < both.size(); i++) {
      OptionalLong votes = both.get(i).now().orElseThrow().votes();
      OptionalLong previous = both.get(i).before().orElseThrow().votes();
      if (votes.isEmpty() || previous.isEmpty()) {
        return List.of();
      }
      now[i] = votes.getAsLong();
      before[i] = previous.getAsLong();
    }
    List<Placing> placings = new ArrayList<>(both.size());
    for (int i = 0; i < both.size(); i++) {
      String name = both.get(i).latest().name();
      placings.add(
          new Placing(name, place(now, i), joint(now, i), place(before, i), joint(before, i)));
    }
    return placings;
  }

  private static int place(long[] votes, int of) {
    return 1 + (int) LongStream.of(votes).filter(each -> each > votes[of]).count();
  }

  private static boolean joint(long[] votes, int of) {
    return LongStream.of(votes).filter(each -> each == votes[of]).count() > 1;
  }
}
