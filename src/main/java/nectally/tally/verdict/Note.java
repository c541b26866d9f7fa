package nectally.tally.verdict;

import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import nectally.model.Candidacy;
import nectally.model.Place;
import nectally.model.Quota;

/**
 * What a person should know of how a contest was counted: a value, which becomes a sentence where
 * it is shown.
 *
 * <p>Lists of candidates are in order of votes, then of names.
 */
public sealed interface Note {

  /** Nothing states how many seats there are, so that nobody can say who is elected. */
  record SeatsUnknown() implements Note {}

  /** The votes of {@code of} are unknown, and for whose outcome that matters. */
  record VotesUnknown(List<Candidacy> of, Matter matter) implements Note {}

  /** For whom something unknown matters. */
  enum Matter {
    /** For everybody who may be elected. */
    ALL,
    /** For some, others being elected whatever it is. */
    REST,
    /** For none: all are the same whatever it is. */
    NOTHING
  }

  /** Nobody can say who wins, since votes for people who are not named are unknown. */
  record UnnamedUnknown() implements Note {}

  /** One of the people who are not named could hold a seat, the last of which {@code last} won. */
  record UnnamedCouldWin(long votes, long last) implements Note {}

  /**
   * A choice that is nobody has a seat.
   *
   * @param isLevel whether it is level with others for the last seat
   */
  record ChoiceWins(Candidacy choice, boolean isLevel) implements Note {}

  /** Fewer candidates than seats: {@code empty} of {@code seats} stay empty. */
  record SeatsLeft(int empty, int seats, int candidates) implements Note {}

  /** The candidates, all elected unopposed, cannot keep all quotas, whatever the unknowns are. */
  record UnopposedBreakQuotas() implements Note {}

  /** The candidates, all elected unopposed, break a quota, towards which {@code counted} count. */
  record UnopposedBreakQuota(Quota quota, int counted) implements Note {}

  /** All are elected unopposed, and whether they keep a quota depends on unknown attributes. */
  record UnopposedMayBreakQuota(Quota quota) implements Note {}

  /** The file declares who is elected, but marks nobody. */
  record NobodyDeclared() implements Note {}

  /** The file declares other than as many elected as there are seats. */
  record OtherThanSeatsDeclared(int declared, int seats) implements Note {}

  /**
   * The quotas cross in more ways than can be solved exactly, so that nothing is decided.
   *
   * @param why in what there are too many
   * @param limits how many numbers of winners are limited
   * @param place of the contest
   */
  record TooLarge(TooMany why, int candidates, int seats, int limits, Place place)
      implements Note {}

  /** In what a contest is too large. */
  enum TooMany {
    /** More quotas than are tried at once. */
    QUOTAS,
    /** More combinations of counts than a number can stand for. */
    WAYS,
    /** More steps than are gone through. */
    STEPS
  }

  /**
   * Only a lot can tell.
   *
   * @param places how many of the tied have a place
   * @param committees how many sets of winners are equally good, {@link Long#MAX_VALUE} for that
   *     many or more; empty where that depends on unknown attributes or seats stay empty
   */
  record Tie(List<Candidacy> tied, int places, OptionalLong committees) implements Note {}

  /**
   * The other order of votes elects others, where quotas cross.
   *
   * @param used the order that was used
   * @param elected whom the other order elects for sure
   * @param tied who would be tied
   * @param isSettled whether unknown attributes leave nothing open there
   */
  record OtherOrder(
      QuotaOrder used, List<Candidacy> elected, List<Candidacy> tied, boolean isSettled)
      implements Note {}

  /** Quotas cross, and what another order than {@code used} says takes too long to find out. */
  record OtherOrderTooLarge(QuotaOrder used) implements Note {}

  /** A candidate of whom the attribute is unknown counts against a maximum. */
  record UnknownCountsAgainst(Quota quota) implements Note {}

  /** Nothing that the unknown attributes could be changes who is elected. */
  record UnknownsChangeNothing(Unknowns unknowns) implements Note {}

  /**
   * Who is elected depends on unknown attributes.
   *
   * @param open who has no outcome
   * @param ways which way it goes with what they are; none where they are too many to say
   */
  record DependsOn(Unknowns unknowns, List<Candidacy> open, List<Way> ways) implements Note {}

  /** The unknown attributes could be too many things to try them all. */
  record TooManyUnknowns(Unknowns unknowns) implements Note {}

  /**
   * No set of candidates keeps the quotas.
   *
   * @param unknowns unknown attributes that could be anything and not help; nobody where that is
   *     plain
   */
  record QuotasUnmet(Conflict conflict, Unknowns unknowns) implements Note {}

  /** The quotas that cannot be met were relaxed as little as needed, the last stated first. */
  record Relaxed(List<Relaxation> relaxations) implements Note {}

  /**
   * A quota that gave way.
   *
   * @param min the minimum that could be kept; empty where it is as stated
   * @param max the maximum that could be kept; empty where it is as stated
   */
  record Relaxation(Quota quota, OptionalInt min, OptionalInt max) {}

  /**
   * Who is elected does not depend on the unknown attributes, but whether quotas can be met does.
   */
  record QuotasMayBeUnmet(Unknowns unknowns) implements Note {}

  /** How far the quotas must be relaxed depends on unknown attributes. */
  record RelaxationUnknown() implements Note {}

  /** Seats stay empty rather than go to those whom the quotas do not want. */
  record SeatsEmpty(int empty, int seats) implements Note {}

  /** Not even empty seats can keep the quotas, which contradict each other. */
  record QuotasContradict() implements Note {}

  /** How many seats stay empty depends on unknown attributes. */
  record SeatsEmptyUnknown() implements Note {}
}
