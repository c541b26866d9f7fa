package nectally.tally.winners;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nectally.tally.verdict.Outcome;

/** Who is elected under quotas whatever the attributes are that nobody stated. */
final class Answer {

  /** What can be said. */
  enum Kind {
    /** Every candidate's outcome is the same whatever the unknown attributes are. */
    SETTLED,
    /** Nobody has an outcome: no committee keeps the quotas, whatever the unknowns are. */
    IMPOSSIBLE,
    /** Some outcomes depend on unknown attributes. */
    DEPENDS,
    /** There are too many unknown attributes to try all that they could be. */
    TOO_MANY
  }

  final Kind kind;

  /** What may become of the quotas; several where that depends on unknown attributes. */
  final Set<Fate> fates;

  /** By person; empty where the outcome depends on an unknown attribute, or nobody can say. */
  final List<Optional<Outcome>> outcomes;

  /** The candidates on whose unknown attributes the outcomes depend. */
  final BitSet dependsOn;

  private Answer(Kind kind, Set<Fate> fates, List<Optional<Outcome>> outcomes, BitSet dependsOn) {
    this.kind = kind;
    this.fates = fates;
    this.outcomes = outcomes;
    this.dependsOn = dependsOn;
  }

  /** Answers {@code question} for the quotas of {@code table}. */
  static Answer of(Question question, QuotaTable table) {
    Completions completions = new Completions(question);
    Set<Leaf> leaves = completions.explore(table);
    if (completions.isOverBudget()) {
      return new Answer(Kind.TOO_MANY, Set.of(), nobody(table.people), table.unknown());
    }
    return of(leaves, table.people, completions.dependsOn());
  }

  /** Returns what is the same in all leaves; a leaf without outcomes leaves nobody with one. */
  static Answer of(Set<Leaf> leaves, int people, BitSet dependsOn) {
    if (leaves.size() == 1) {
      return of(leaves.iterator().next(), people, dependsOn);
    }
    Set<Fate> fates = new LinkedHashSet<>();
    Set<List<Outcome>> outcomes = new LinkedHashSet<>();
    for (Leaf leaf : leaves) {
      fates.add(leaf.fate());
      outcomes.add(leaf.outcomes());
    }
    Kind kind = Kind.DEPENDS;
    if (outcomes.size() == 1) {
      kind = outcomes.contains(List.<Outcome>of()) && people > 0 ? Kind.IMPOSSIBLE : Kind.SETTLED;
    }
    return new Answer(kind, fates, common(outcomes, people), dependsOn);
  }

  /** Returns what the only leaf says, as nearly all contests have it. */
  private static Answer of(Leaf leaf, int people, BitSet dependsOn) {
    Set<Fate> fates = Set.of(leaf.fate());
    if (leaf.outcomes().isEmpty() && people > 0) {
      return new Answer(Kind.IMPOSSIBLE, fates, nobody(people), dependsOn);
    }
    List<Optional<Outcome>> outcomes = new ArrayList<>(people);
    for (Outcome outcome : leaf.outcomes()) {
      outcomes.add(Optional.of(outcome));
    }
    return new Answer(Kind.SETTLED, fates, outcomes, dependsOn);
  }

  /** Returns whether the person has this outcome. */
  boolean is(int person, Outcome outcome) {
    return outcomes.get(person).filter(outcome::equals).isPresent();
  }

  /** Returns whether any person is tied whatever the unknown attributes are. */
  boolean isTied() {
    return outcomes.contains(Optional.of(Outcome.TIED));
  }

  /** Returns what becomes of the quotas, where that is the same whatever the unknowns are. */
  Optional<Fate> fate() {
    return fates.size() == 1 ? Optional.of(fates.iterator().next()) : Optional.empty();
  }

  /** Returns whether no committee keeps the quotas, whatever the unknown attributes are. */
  boolean isUnmet() {
    return !fates.isEmpty() && !fates.contains(Fate.KEPT);
  }

  private static List<Optional<Outcome>> common(Set<List<Outcome>> outcomes, int people) {
    List<Optional<Outcome>> common = new ArrayList<>(nobody(people));
    if (outcomes.contains(List.<Outcome>of())) {
      return common;
    }
    List<Outcome> first = outcomes.iterator().next();
    for (int c = 0; c < people; c++) {
      boolean isSame = true;
      for (List<Outcome> other : outcomes) {
        isSame &= other.get(c) == first.get(c);
      }
      if (isSame) {
        common.set(c, Optional.of(first.get(c)));
      }
    }
    return common;
  }

  private static List<Optional<Outcome>> nobody(int people) {
    return Collections.nCopies(people, Optional.empty());
  }
}
