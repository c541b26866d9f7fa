package nectally.tally.verdict;

import java.util.List;
import java.util.Optional;
import nectally.model.Candidacy;
import nectally.model.Quota;

/** One line of why a vacancy is filled as it is: a value, which becomes a sentence. */
public sealed interface VacancyStep {

  /** Returns of whom it speaks; empty where it speaks of the whole contest. */
  default Optional<Candidacy> about() {
    return Optional.empty();
  }

  /** A new ballot fills the seats, since that is the rule. */
  record NewBallot(int seats) implements VacancyStep {}

  /** Who leaves and who stays. */
  record Leave(List<Candidacy> leaving, List<Candidacy> staying) implements VacancyStep {}

  /** Who cannot follow. */
  record Unavailable(List<Candidacy> who) implements VacancyStep {}

  /**
   * How those who stay keep a quota.
   *
   * @param counted how many of them count towards it
   * @param min how many it asks for
   * @param max how many it allows, {@link Integer#MAX_VALUE} for no limit
   */
  record QuotaAfter(Quota quota, int counted, int min, int max) implements VacancyStep {}

  /** The votes of a runner-up are unknown, so that nobody can say who follows. */
  record VotesUnknown(Candidacy who) implements VacancyStep {}

  /** There is no runner-up. */
  record NoRunnerUp() implements VacancyStep {}

  /** No runner-up can keep the quotas, and what happens then. */
  record NobodyRestores(VacancyRules.Unrestored then) implements VacancyStep {}

  /** How far the quotas can be kept depends on unknown attributes. */
  record RelaxationUnknown() implements VacancyStep {}

  /** Who follows depends on unknown attributes of these. */
  record DependsOn(List<Candidacy> of) implements VacancyStep {}

  /**
   * Who follows.
   *
   * @param drawn whether by lot
   * @param passedOver runners-up with more votes who do not follow
   * @param unmet whether a quota is not met all the same
   */
  record Follows(Candidacy who, boolean drawn, List<Candidacy> passedOver, boolean unmet)
      implements VacancyStep {
    @Override
    public Optional<Candidacy> about() {
      return Optional.of(who);
    }
  }

  /** How a lot was drawn from a public seed. */
  record LotDrawn(LotDraw.Certificate certificate) implements VacancyStep {}

  /** Only a lot can tell who takes the seats. */
  record Tie(List<Candidacy> tied, int seats) implements VacancyStep {}

  /** There are not enough runners-up: so many seats are left. */
  record SeatsLeft(int seats) implements VacancyStep {}

  /** The rule by which so many vacancies were filled. */
  record ByRule(int vacancies) implements VacancyStep {}
}
