package nectally.tally.winners;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import nectally.model.Candidacy;
import nectally.model.Contest;
import nectally.model.Quota;
import nectally.tally.solver.Bound;

/**
 * Who counts towards which quota: yes, no, or nobody stated it.
 *
 * <p>The strict reading of an unknown attribute counts it towards no minimum and against every
 * maximum, the loosest one the other way round. What holds in both holds whatever the truth is.
 */
final class QuotaTable {

  /** How an attribute that nobody stated counts. */
  enum Reading {
    /** Towards no minimum and against every maximum. */
    STRICT,
    /** Towards every minimum and against no maximum. */
    LOOSE
  }

  /** The quotas, each on values that are named. */
  final List<Quota> quotas;

  /** How many seats are to be filled. */
  final int seats;

  /** How many places there are, those of sitting members among them; the quotas are of these. */
  final int places;

  /** How many candidates are persons, who come first; the others stand for seats left empty. */
  final int people;

  /** How many candidates there are, seats left empty included. */
  final int candidates;

  /** How many seats may stay empty. */
  final int empty;

  /** For each quota the smallest and largest number of winners and sitting members together. */
  final int[] min;

  final int[] max;

  /** For each quota, who counts and of whom it is unknown. */
  private final BitSet[] known;

  private final BitSet[] unknown;

  /** For each quota, as which of the contest's quotas it is stated. */
  private final int[] origin;

  private final Sitters sitters;

  private QuotaTable(
      List<Quota> quotas,
      int[] origin,
      Sitters sitters,
      int seats,
      int people,
      int candidates,
      int empty,
      int[] min,
      int[] max,
      BitSet[] known,
      BitSet[] unknown) {
    this.quotas = quotas;
    this.origin = origin;
    this.sitters = sitters;
    this.seats = seats;
    this.places = seats + sitters.number;
    this.people = people;
    this.candidates = candidates;
    this.empty = empty;
    this.min = min;
    this.max = max;
    this.known = known;
    this.unknown = unknown;
  }

  /** Reads the quotas of {@code contest} for so many seats. */
  static QuotaTable of(Contest contest, int seats) {
    List<Quota> quotas = new ArrayList<>();
    List<Integer> origins = new ArrayList<>();
    EachValue eachValue = new EachValue(contest, contest.places(seats));
    for (int q = 0; q < contest.quotas().size(); q++) {
      for (Quota quota : eachValue.of(contest.quotas().get(q))) {
        quotas.add(quota);
        origins.add(q);
      }
    }
    int count = quotas.size();
    int[] origin = new int[count];
    BitSet[] known = new BitSet[count];
    BitSet[] unknown = new BitSet[count];
    int[] min = new int[count];
    int[] max = new int[count];
    for (int q = 0; q < count; q++) {
      Quota quota = quotas.get(q);
      origin[q] = origins.get(q);
      min[q] = quota.min().least(contest.places(seats));
      max[q] = quota.most(contest.places(seats));
      known[q] = new BitSet();
      unknown[q] = new BitSet();
      for (int c = 0; c < contest.candidacies().size(); c++) {
        Candidacy candidacy = contest.candidacies().get(c);
        var value = candidacy.attributes().get(quota.attribute());
        unknown[q].set(c, value.isEmpty());
        known[q].set(c, value.isPresent() && !quota.isOfEvery() && quota.counts(value.get()));
      }
    }
    int people = contest.candidacies().size();
    Sitters sitters = Sitters.of(contest.facts().sitting(), quotas);
    return new QuotaTable(
        quotas, origin, sitters, seats, people, people, 0, min, max, known, unknown);
  }

  int count() {
    return quotas.size();
  }

  /** Returns who surely counts towards a quota; not to be changed. */
  BitSet known(int quota) {
    return known[quota];
  }

  /** Returns of whom it is unknown; not to be changed. */
  BitSet unknown(int quota) {
    return unknown[quota];
  }

  /** Returns who may count towards a quota. */
  BitSet possible(int quota) {
    BitSet possible = (BitSet) known[quota].clone();
    possible.or(unknown[quota]);
    return possible;
  }

  /**
   * Returns the candidates with an unknown attribute that a quota asks for, and behind the persons
   * such sitting members.
   */
  BitSet unknown() {
    BitSet all = new BitSet();
    for (BitSet some : unknown) {
      all.or(some);
    }
    BitSet sitting = sitters.unknown();
    for (int m = sitting.nextSetBit(0); m >= 0; m = sitting.nextSetBit(m + 1)) {
      all.set(people + m);
    }
    return all;
  }

  /** Returns whether it is unknown if somebody counts; sitting members are behind the persons. */
  boolean isUnknown(int quota, int person) {
    return person < people ? unknown[quota].get(person) : sitters.isUnknown(quota, person - people);
  }

  /** Returns how many sitting members surely count towards a quota. */
  int sitting(int quota) {
    return sitters.known(quota);
  }

  /** Returns of how many sitting members it is unknown whether they count towards a quota. */
  int sittingUnknown(int quota) {
    return sitters.unknown(quota);
  }

  /** Returns the quotas as bounds, unknown attributes read in one way. */
  List<Bound> bounds(Reading reading) {
    return QuotaBounds.of(this, reading);
  }

  /** Returns whether a quota is on a value that nobody stated, but that some may share. */
  boolean isUnstated(int quota) {
    return quotas.get(quota).isOfEvery();
  }

  /** Returns whether two quotas are stated as one, on every value of a column. */
  boolean areOne(int quota, int other) {
    return origin[quota] == origin[other];
  }

  /** Returns whether a quota is on an unstated value beside others of the same column. */
  boolean isFurther(int quota) {
    return isUnstated(quota) && quota > 0 && areOne(quota, quota - 1);
  }

  /** Returns a number for the quota's attribute: the first quota on it. */
  int group(int quota) {
    int group = 0;
    while (!quotas.get(group).attribute().equals(quotas.get(quota).attribute())) {
      group++;
    }
    return group;
  }

  /** Returns how many quotas from {@code first} on are one stated for every value of a column. */
  int statedTogether(int first) {
    int next = first + 1;
    while (next < count() && origin[next] == origin[first]) {
      next++;
    }
    return next - first;
  }

  /** Returns the quota of {@code contest} as which a quota is stated. */
  Quota stated(Contest contest, int quota) {
    return contest.quotas().get(origin[quota]);
  }

  /** Returns this table with other limits. */
  QuotaTable withLimits(int[] otherMin, int[] otherMax) {
    return new QuotaTable(
        quotas,
        origin,
        sitters,
        seats,
        people,
        candidates,
        empty,
        otherMin,
        otherMax,
        known,
        unknown);
  }

  /**
   * Returns this table if somebody counted towards exactly these unknown quotas; sitting members
   * are behind the persons.
   */
  QuotaTable assuming(int candidate, BitSet counted) {
    if (candidate >= people) {
      return with(sitters.assuming(candidate - people, counted), known, unknown);
    }
    BitSet[] newKnown = known.clone();
    BitSet[] newUnknown = unknown.clone();
    for (int q = 0; q < count(); q++) {
      if (unknown[q].get(candidate)) {
        newKnown[q] = (BitSet) known[q].clone();
        newUnknown[q] = (BitSet) unknown[q].clone();
        newKnown[q].set(candidate, counted.get(q));
        newUnknown[q].clear(candidate);
      }
    }
    return with(sitters, newKnown, newUnknown);
  }

  private QuotaTable with(Sitters others, BitSet[] newKnown, BitSet[] newUnknown) {
    return new QuotaTable(
        quotas, origin, others, seats, people, candidates, empty, min, max, newKnown, newUnknown);
  }

  /**
   * Returns this table with so many seats that may stay empty rather than go to somebody whom the
   * quotas do not want, as Labour leaves a conference delegate's place empty
   * (davelevy.info/wiki/delegates-to-conference, C3.I.1.B; rules.md 4.8).
   *
   * <p>Empty seats stand as candidates behind the persons. They have whatever attributes the quotas
   * ask for: every combination of the values that quotas name, and of a value that none does.
   */
  QuotaTable withEmptySeats(int number) {
    List<BitSet> patterns = Patterns.patterns(this);
    BitSet[] counted = new BitSet[count()];
    for (int q = 0; q < counted.length; q++) {
      counted[q] = (BitSet) known[q].clone();
      for (int pattern = 0; pattern < patterns.size(); pattern++) {
        int first = people + pattern * number;
        counted[q].set(first, first + number, patterns.get(pattern).get(q));
      }
    }
    return new QuotaTable(
        quotas,
        origin,
        sitters,
        seats,
        people,
        people + patterns.size() * number,
        number,
        min,
        max,
        counted,
        unknown);
  }
}
