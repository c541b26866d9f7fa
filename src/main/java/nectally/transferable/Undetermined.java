package nectally.transferable;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nectally.model.Candidacy;
import nectally.tally.verdict.Note;
import nectally.tally.verdict.Unknowns;
import nectally.tally.verdict.Way;

/** On whose unknown attributes a count depends, and which way it goes, with names for numbers. */
public final class Undetermined {

  /** More are not tried at once. */
  private static final int MOST_QUOTAS = 62;

  private final RankedContest contest;
  private final Count count;

  private Undetermined(RankedContest contest) {
    this.contest = contest;
    this.count = contest.count();
  }

  /** Returns what a person should know of a contest that ended as undetermined. */
  public static Note of(RankedContest contest) {
    return new Undetermined(contest).note();
  }

  private Note note() {
    if (count.dependsOn().isEmpty() && count.poll().quotas().unknown().isEmpty()) {
      return tooLarge();
    }
    if (count.dependsOn().isEmpty()) {
      return new Note.TooManyUnknowns(unknowns(count.poll().quotas().unknown()));
    }
    BitSet open = (BitSet) count.possible().clone();
    open.andNot(count.elected());
    List<Way> ways = new ArrayList<>();
    for (CountWay way : count.ways()) {
      ways.add(
          new Way(
              conditions(way.conditions()),
              people(way.elected()),
              people(way.tied()),
              way.isUnmet()));
    }
    return new Note.DependsOn(unknowns(count.dependsOn()), people(open), ways);
  }

  private Note tooLarge() {
    int limits = contest.contest().quotas().size();
    return new Note.TooLarge(
        limits > MOST_QUOTAS ? Note.TooMany.QUOTAS : Note.TooMany.STEPS,
        contest.contest().candidacies().size(),
        contest.contest().seats().orElseThrow(),
        limits,
        contest.contest().candidacies().get(0).place());
  }

  private Unknowns unknowns(BitSet of) {
    Set<String> attributes = new LinkedHashSet<>();
    for (int p = of.nextSetBit(0); p >= 0; p = of.nextSetBit(p + 1)) {
      for (QuotaAttribute attribute : count.poll().quotas().unknownOf(p)) {
        attributes.add(attribute.name());
      }
    }
    return new Unknowns(List.copyOf(attributes), people(of));
  }

  private List<Way.Condition> conditions(List<CountWay.Condition> conditions) {
    List<Way.Condition> named = new ArrayList<>();
    for (CountWay.Condition condition : conditions) {
      named.add(
          new Way.Condition(
              contest.person(condition.person()), condition.attribute(), condition.values()));
    }
    return named;
  }

  private List<Candidacy> people(BitSet some) {
    return some.stream().mapToObj(contest::person).toList();
  }
}
