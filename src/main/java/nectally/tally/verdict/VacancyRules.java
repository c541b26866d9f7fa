package nectally.tally.verdict;

/**
 * How a seat given up during the term is filled (rules.md 5).
 *
 * @param filling who fills it
 * @param unrestored what happens where no runner-up can restore a minimum
 */
public record VacancyRules(Filling filling, Unrestored unrestored) {

  /** The highest runner-up who keeps the quotas; a by-election where there is none. */
  public static final VacancyRules DEFAULT =
      new VacancyRules(Filling.RUNNER_UP, Unrestored.BY_ELECTION);

  /** Who fills a vacancy. */
  public enum Filling {
    /**
     * The runner-up with the most votes who keeps the quotas (Labour's NEC in 2010, 2015, 2018 and
     * 2024; German BetrVG §25).
     */
    RUNNER_UP,
    /** Nobody but the winner of a new ballot (Labour's rule book of 2019). */
    BY_ELECTION
  }

  /** What happens where no runner-up can restore a minimum. */
  public enum Unrestored {
    /** A new ballot is held. */
    BY_ELECTION,
    /** The seat stays empty. */
    VACANT,
    /** The runner-up with the most votes follows, the minimum kept as far as it can be. */
    ANYONE
  }
}
