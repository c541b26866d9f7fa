package nectally.transferable;

import java.util.List;

/** What a stage of a count consists of. */
public sealed interface Action {

  /** The first preferences are counted. */
  record FirstPreferences() implements Action {}

  /**
   * The surplus of an elected candidate is transferred.
   *
   * @param candidate whose surplus it is
   * @param surplus the votes above the threshold, in units
   */
  record Surplus(int candidate, long surplus) implements Action {}

  /**
   * Candidates with the fewest votes are excluded.
   *
   * @param candidates the lowest first
   */
  record Exclusion(List<Integer> candidates) implements Action {

    /** Keeps a copy. */
    public Exclusion {
      candidates = List.copyOf(candidates);
    }
  }

  /**
   * Candidates whom the quotas leave no place are excluded.
   *
   * @param candidates in the order of the ballot paper
   */
  record QuotaExclusion(List<Integer> candidates) implements Action {

    /** Keeps a copy. */
    public QuotaExclusion {
      candidates = List.copyOf(candidates);
    }
  }
}
