package nectally.tally.verdict;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nectally.model.Candidacy;
import nectally.model.Quota;

/**
 * One line of why the winners are the winners: a value, which becomes a sentence where it is shown.
 */
public sealed interface Step {

  /** Returns of whom it speaks; empty where it speaks of the whole contest. */
  default Optional<Candidacy> about() {
    return Optional.empty();
  }

  /**
   * A candidate has a seat.
   *
   * @param seat 1 for the one with the most votes
   * @param by what decided that; empty where that depends on unknowns
   * @param safety how safely
   */
  record Elected(int seat, Candidacy who, Optional<DecidedBy> by, Safety safety) implements Step {
    @Override
    public Optional<Candidacy> about() {
      return Optional.of(who);
    }
  }

  /** Only a lot can tell whether a candidate has a seat. */
  record Tied(Candidacy who) implements Step {
    @Override
    public Optional<Candidacy> about() {
      return Optional.of(who);
    }
  }

  /** A candidate has no seat. */
  record NotElected(Candidacy who, Optional<DecidedBy> by, Safety safety) implements Step {
    @Override
    public Optional<Candidacy> about() {
      return Optional.of(who);
    }
  }

  /** Somebody was to stand, and does no longer. */
  record Withdrawn(Candidacy who) implements Step {
    @Override
    public Optional<Candidacy> about() {
      return Optional.of(who);
    }
  }

  /** The quotas rule these out as well, however many their votes. */
  record AlsoRuledOut(List<Candidacy> who) implements Step {}

  /**
   * What became of a quota.
   *
   * @param seats of the contest, those of sitting members among them
   * @param min how many winners and sitting members it asks for
   * @param sitting how many members who are not up for election count towards it
   * @param known how many winners surely count towards it
   * @param unknown how many may count towards it
   * @param changedNothing whether the outcomes would be the same without any quota
   */
  record QuotaKept(
      Quota quota,
      int seats,
      int min,
      Standing standing,
      int sitting,
      int known,
      int unknown,
      boolean changedNothing)
      implements Step {}

  /** Whether a quota is kept. */
  enum Standing {
    /** By the winners. */
    MET,
    /** In each way of breaking the tie. */
    MET_IN_EACH_WAY,
    /** It cannot be. */
    NOT_MET,
    /** That depends on unknowns. */
    OPEN
  }

  /**
   * What all quotas together changed.
   *
   * @param in who has a seat because of them
   * @param out who has none because of them
   * @param sure who would be elected without them
   * @param tied who would be tied without them
   * @param more how many votes more those would have; empty where one of the results is open
   */
  record QuotasChanged(
      List<Candidacy> in,
      List<Candidacy> out,
      List<Candidacy> sure,
      List<Candidacy> tied,
      OptionalLong more)
      implements Step {}

  /** What a person should know. */
  record Noted(Note note) implements Step {}

  /** The order in which a lot was drawn. */
  record LotDrawn(List<Candidacy> order) implements Step {}

  /** How a lot was drawn from a public seed. */
  record LotCertified(LotDraw.Certificate certificate) implements Step {}

  /** The rule by which the contest was counted; its source belongs to its sentence. */
  record ByRule(Rule rule, int seats, int quotas) implements Step {}

  /** Rules that a contest can be counted by. */
  enum Rule {
    /** The most votes, no quota. */
    MOST_VOTES,
    /** The most votes in total under quotas. */
    MOST_IN_TOTAL,
    /** In order of votes under quotas. */
    IN_ORDER,
    /** A tie is for a lot. */
    TIES_BY_LOT,
    /** The winners are as the file declares. */
    DECLARED,
    /** No more candidates than seats. */
    UNOPPOSED
  }

  /** A quota that was not asked for: everybody is elected, or the file declares who is. */
  record QuotaUnused(Quota quota, boolean declared) implements Step {}

  /** How safely a candidate is elected or not. */
  sealed interface Safety {

    /** Nothing can be said: the rule knows no margins. */
    record Unsaid() implements Safety {}

    /** The seat is guaranteed by the quota, or no number of votes would bring one. */
    record Whatever() implements Safety {}

    /** After an exact tie. */
    record AfterTie() implements Safety {}

    /** So many votes before or behind the one who would change places. */
    record Rival(long votes, Candidacy rival) implements Safety {}

    /** The best set of winners with the other outcome has so many votes fewer. */
    record OfSets(long votes) implements Safety {}

    /** Between so many votes, depending on unknown attributes. */
    record Between(long least, long most) implements Safety {}

    /** It depends on unknown attributes, without any number to give. */
    record Depends() implements Safety {}
  }
}
