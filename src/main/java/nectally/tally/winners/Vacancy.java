package nectally.tally.winners;

import java.util.BitSet;
import java.util.Collection;
import java.util.Optional;
import nectally.model.Contest;
import nectally.tally.solver.ProblemTooLargeException;
import nectally.tally.verdict.Outcome;
import nectally.tally.verdict.VacancyResult;
import nectally.tally.verdict.VacancyRules;
import nectally.tally.verdict.Verdict;
import nectally.tally.verdict.WinnerRules;

/**
 * Seats that members give up during the term (rules.md 5).
 *
 * <p>The members who stay keep their seats: the best committee is looked for among those that hold
 * them all, by the same solver as at the election. A recount without the leaver would unseat
 * sitting members under crossing quotas. Several vacancies are filled together (LAG
 * Berlin-Brandenburg 7 TaBV 358/17). The quotas must hold after filling (German BetrVG §25).
 *
 * @param contest as it was counted
 * @param sitting the members before anybody leaves, by index
 * @param leaving those of them who leave
 * @param unavailable runners-up who cannot follow
 */
public record Vacancy(Contest contest, BitSet sitting, BitSet leaving, BitSet unavailable) {

  /** Keeps copies of the sets. */
  public Vacancy {
    sitting = (BitSet) sitting.clone();
    leaving = (BitSet) leaving.clone();
    unavailable = (BitSet) unavailable.clone();
    for (int c = leaving.nextSetBit(0); c >= 0; c = leaving.nextSetBit(c + 1)) {
      if (!sitting.get(c)) {
        throw new IllegalArgumentException(
            contest.candidacies().get(c).name() + " holds no seat to give up");
      }
    }
  }

  @Override
  public BitSet sitting() {
    return (BitSet) sitting.clone();
  }

  @Override
  public BitSet leaving() {
    return (BitSet) leaving.clone();
  }

  @Override
  public BitSet unavailable() {
    return (BitSet) unavailable.clone();
  }

  /**
   * Makes vacancies among the winners of an election.
   *
   * @param verdict who won {@code contest}
   * @param leaving the members who give up their seats, by their place in the contest
   * @param unavailable runners-up who cannot follow
   * @throws IllegalArgumentException if one leaves who holds no seat
   */
  public static Vacancy of(
      Contest contest,
      Verdict verdict,
      Collection<Integer> leaving,
      Collection<Integer> unavailable) {
    BitSet winners = new BitSet();
    for (int c = 0; c < contest.candidacies().size(); c++) {
      winners.set(c, verdict.findings().get(c).outcome().equals(Optional.of(Outcome.ELECTED)));
    }
    return new Vacancy(contest, winners, set(leaving), set(unavailable));
  }

  private static BitSet set(Collection<Integer> some) {
    BitSet set = new BitSet();
    some.forEach(set::set);
    return set;
  }

  /**
   * Returns who follows.
   *
   * @param rules the order of votes and the lots; what the election did about unmet quotas plays no
   *     part
   * @throws ProblemTooLargeException if it cannot be solved exactly
   */
  public VacancyResult fill(WinnerRules rules, VacancyRules vacancyRules) {
    try {
      return vacancyRules.filling() == VacancyRules.Filling.BY_ELECTION
          ? VacancyCount.byElection(this)
          : new VacancyCount(this, rules, vacancyRules).result();
    } catch (ProblemTooLargeException e) {
      throw e.in(contest.name());
    }
  }
}
