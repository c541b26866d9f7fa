package nectally.tally.winners;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nectally.tally.solver.Bound;
import nectally.tally.solver.Membership;
import nectally.tally.solver.Optimum;
import nectally.tally.verdict.Outcome;

/** Who is elected under quotas whatever the attributes are that nobody stated. */
final class Answer {

  /** What can be said. */
  enum Kind {
    /** Every candidate's outcome is the same whatever the unknown attributes are. */
    SETTLED,
    /** No committee keeps the quotas, whatever the unknown attributes are. */
    IMPOSSIBLE,
    /** Some outcomes depend on unknown attributes. */
    DEPENDS,
    /** There are too many unknown attributes to try all that they could be. */
    TOO_MANY
  }

  final Kind kind;

  /** The best committees with unknown attributes read strictly. */
  final Optimum strict;

  /** The best committees with unknown attributes read loosely. */
  final Optimum loose;

  /** By candidate; empty where the outcome depends on an unknown attribute, or nobody can say. */
  final List<Optional<Outcome>> outcomes;

  /** The candidates on whose unknown attributes the outcomes depend. */
  final BitSet dependsOn;

  private Answer(
      Kind kind,
      Optimum strict,
      Optimum loose,
      List<Optional<Outcome>> outcomes,
      BitSet dependsOn) {
    this.kind = kind;
    this.strict = strict;
    this.loose = loose;
    this.outcomes = outcomes;
    this.dependsOn = dependsOn;
  }

  /**
   * Answers for {@code table}.
   *
   * @param votes by candidate
   */
  static Answer of(QuotaTable table, Function<List<Bound>, Optimum> solver, long[] votes) {
    Optimum strict = solver.apply(table.bounds(QuotaTable.Reading.STRICT));
    boolean isKnown = table.unknown().isEmpty();
    Optimum loose = isKnown ? strict : solver.apply(table.bounds(QuotaTable.Reading.LOOSE));
    if (!loose.isFeasible()) {
      return new Answer(Kind.IMPOSSIBLE, strict, loose, nobody(votes.length), new BitSet());
    }
    if (isKnown || strict.agreesWith(loose)) {
      return new Answer(Kind.SETTLED, strict, loose, all(outcomes(strict)), new BitSet());
    }
    Completions completions = new Completions(solver, votes);
    Set<List<Outcome>> leaves = completions.explore(table);
    if (completions.isOverBudget()) {
      return new Answer(Kind.TOO_MANY, strict, loose, nobody(votes.length), table.unknown());
    }
    if (leaves.equals(Set.of(List.of()))) {
      // One unknown candidate may help any quota, but not all of them at once.
      return new Answer(Kind.IMPOSSIBLE, strict, loose, nobody(votes.length), new BitSet());
    }
    Kind kind = leaves.size() == 1 ? Kind.SETTLED : Kind.DEPENDS;
    return new Answer(kind, strict, loose, common(leaves, votes.length), completions.dependsOn());
  }

  /** Returns each candidate's outcome by the best committees; not elected where there are none. */
  static List<Outcome> outcomes(Optimum optimum) {
    Membership[] memberships = optimum.memberships();
    List<Outcome> outcomes = new ArrayList<>(memberships.length);
    for (Membership membership : memberships) {
      outcomes.add(
          switch (membership) {
            case IN_ALL -> Outcome.ELECTED;
            case IN_SOME -> Outcome.TIED;
            case IN_NONE -> Outcome.NOT_ELECTED;
          });
    }
    return outcomes;
  }

  /** Returns whether the candidate has this outcome. */
  boolean is(int candidate, Outcome outcome) {
    return outcomes.get(candidate).filter(outcome::equals).isPresent();
  }

  /** Returns what is the same in all leaves; a leaf without outcomes leaves nobody with one. */
  private static List<Optional<Outcome>> common(Set<List<Outcome>> leaves, int candidates) {
    List<Outcome> first = leaves.iterator().next();
    List<Optional<Outcome>> common = new ArrayList<>(nobody(candidates));
    for (int c = 0; c < candidates && !leaves.contains(List.<Outcome>of()); c++) {
      int candidate = c;
      if (leaves.stream().allMatch(leaf -> leaf.get(candidate) == first.get(candidate))) {
        common.set(c, Optional.of(first.get(c)));
      }
    }
    return common;
  }

  private static List<Optional<Outcome>> all(List<Outcome> outcomes) {
    List<Optional<Outcome>> all = new ArrayList<>(outcomes.size());
    for (Outcome outcome : outcomes) {
      all.add(Optional.of(outcome));
    }
    return all;
  }

  private static List<Optional<Outcome>> nobody(int candidates) {
    return Collections.nCopies(candidates, Optional.empty());
  }
}
