package nectally.transferable;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A count from the first preferences to its end, or as far as it can go.
 *
 * @param poll what was counted
 * @param method how
 * @param stages at least the first
 * @param outcome how it ended
 * @param elected those who are elected for sure; not to be changed
 * @param possible those who can be elected, as an open lot may fall or an unknown attribute may be;
 *     not to be changed
 * @param due the tie that waits for a lot; empty unless the outcome is tied
 * @param conflict the fewest quotas that cannot hold together, as they were stated; empty unless
 *     the quotas are not met, and where there are fewer candidates than places
 * @param dependsOn the people on whose unknown attributes it depends who is elected: candidates,
 *     and behind them sitting members; nobody where there are too many to try; not to be changed
 * @param ways which way it goes; none where it depends on nothing, or on too much
 */
public record Count(
    Poll poll,
    Method method,
    List<Stage> stages,
    Outcome outcome,
    BitSet elected,
    BitSet possible,
    Optional<Tie> due,
    List<String> conflict,
    BitSet dependsOn,
    List<CountWay> ways) {

  /** How a count ends. */
  public enum Outcome {
    /** Every place is filled, or everybody who stands is elected. */
    DECIDED,
    /** A lot decides who is elected, and nobody has drawn it. */
    TIED,
    /** No set of candidates fills the places and keeps the quotas: nobody is elected. */
    QUOTA_NOT_MET,
    /**
     * Who is elected depends on attributes that nobody stated; the stages are those of a count in
     * which they count towards no quota.
     */
    UNDETERMINED
  }

  /** Keeps copies of the lists. */
  public Count {
    stages = List.copyOf(stages);
    conflict = List.copyOf(conflict);
    ways = List.copyOf(ways);
  }

  /** Returns the last stage. */
  public Stage last() {
    return stages.get(stages.size() - 1);
  }

  /** Returns the votes that elect, in units, as they were at the end. */
  public long threshold() {
    return last().threshold();
  }

  /** Returns the number of the stage at which a candidate was elected or excluded. */
  public OptionalInt stageOf(int candidate) {
    for (Stage stage : stages) {
      Standing standing = stage.standings().get(candidate);
      if (standing == Standing.ELECTED || standing == Standing.EXCLUDED) {
        return OptionalInt.of(stage.number());
      }
    }
    return OptionalInt.empty();
  }

  /** Returns whether a candidate is elected; empty where that is not sure. */
  public Optional<Boolean> isElected(int candidate) {
    if (elected.get(candidate)) {
      return Optional.of(true);
    }
    return possible.get(candidate) ? Optional.empty() : Optional.of(false);
  }

  /** Returns whether a person must decide before all places are filled by the rules. */
  public boolean needsDecision() {
    return outcome != Outcome.DECIDED;
  }

  boolean endsAs(Count other) {
    return outcome == other.outcome
        && elected.equals(other.elected)
        && possible.equals(other.possible);
  }

  /** Returns this as the count of the poll as it was given. */
  Count of(Poll given) {
    return new Count(
        given, method, stages, outcome, elected, possible, due, conflict, dependsOn, ways);
  }

  Count undetermined(BitSet sure, BitSet perhaps, BitSet unknown, List<CountWay> whichWay) {
    return new Count(
        poll,
        method,
        stages,
        Outcome.UNDETERMINED,
        sure,
        perhaps,
        Optional.empty(),
        List.of(),
        unknown,
        whichWay);
  }
}
