package nectally.tally.winners;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import nectally.model.Candidacy;
import nectally.model.Contest;
import nectally.model.Member;
import nectally.tally.verdict.Unknowns;

/** The candidates of a contest, those with more votes first. */
final class Ranked {

  private final List<Candidacy> candidacies;
  private final List<Member> sitting;

  Ranked(Contest contest) {
    this.candidacies = contest.candidacies();
    this.sitting = contest.facts().sitting();
  }

  Candidacy of(int candidate) {
    return candidacies.get(candidate);
  }

  /** Returns those whom {@code chosen} accepts, by votes and then by name. */
  List<Candidacy> of(IntPredicate chosen) {
    List<Candidacy> some = new ArrayList<>();
    for (int candidate : indices(chosen)) {
      some.add(of(candidate));
    }
    return some;
  }

  /** Returns what is unknown of {@code candidates} and asked for by the quotas of {@code table}. */
  Unknowns unknowns(QuotaTable table, BitSet candidates) {
    Set<String> attributes = new LinkedHashSet<>();
    for (int q = 0; q < table.count(); q++) {
      for (int c = candidates.nextSetBit(0); c >= 0; c = candidates.nextSetBit(c + 1)) {
        if (table.isUnknown(q, c)) {
          attributes.add(table.quotas.get(q).attribute());
        }
      }
    }
    List<Candidacy> of = new ArrayList<>(of(candidates::get));
    for (int m = 0; m < sitting.size(); m++) {
      if (candidates.get(candidacies.size() + m)) {
        of.add(sitting.get(m).candidacy());
      }
    }
    return new Unknowns(List.copyOf(attributes), of);
  }

  /** Returns somebody who can be named; sitting members are behind the candidates. */
  Candidacy person(int person) {
    return person < candidacies.size()
        ? of(person)
        : sitting.get(person - candidacies.size()).candidacy();
  }

  /** Returns those whom {@code chosen} accepts, by votes and then by name; unknown votes last. */
  List<Integer> indices(IntPredicate chosen) {
    List<Integer> indices = new ArrayList<>();
    for (int i = 0; i < candidacies.size(); i++) {
      if (chosen.test(i)) {
        indices.add(i);
      }
    }
    indices.sort(this::compare);
    return indices;
  }

  private int compare(int one, int other) {
    long votes = candidacies.get(one).votes().orElse(-1);
    int order = Long.compare(candidacies.get(other).votes().orElse(-1), votes);
    return order != 0
        ? order
        : candidacies.get(one).name().compareTo(candidacies.get(other).name());
  }
}
