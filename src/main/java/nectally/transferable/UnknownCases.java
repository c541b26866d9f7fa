package nectally.transferable;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import nectally.tally.solver.Inquiry;

/**
 * What a count came to in every case that was tried of what unknown attributes could be; together
 * they are all that could be, and no two hold at once.
 */
final class UnknownCases {

  /** On so many unknown attributes an answer is still easy to read, */
  private static final int MOST_ATTRIBUTES = 3;

  /** and of so many values together. */
  private static final int MOST_CASES = 1_000;

  private final List<Case> cases = new ArrayList<>();

  /**
   * A case.
   *
   * @param readings by person: for which terms the unknown attributes count; nothing where it makes
   *     no difference
   */
  private record Case(Map<Integer, BitSet> readings, Count count) {

    /** Returns whether this and another differ in what one person is, and in nothing else. */
    boolean differsOnlyIn(int person, Case other) {
      for (Map.Entry<Integer, BitSet> reading : readings.entrySet()) {
        BitSet same = other.readings.getOrDefault(reading.getKey(), reading.getValue());
        if (same.equals(reading.getValue()) == (reading.getKey() == person)) {
          return false;
        }
      }
      return true;
    }
  }

  /** An attribute of somebody that nobody stated, and for which terms it could count. */
  private record Doubt(int person, QuotaAttribute attribute, List<BitSet> options) {}

  void add(Map<Integer, BitSet> readings, Count count) {
    cases.add(new Case(Map.copyOf(readings), count));
  }

  int size() {
    return cases.size();
  }

  Count first() {
    return cases.get(0).count();
  }

  List<Count> counts() {
    return cases.stream().map(Case::count).toList();
  }

  /**
   * Returns the people on whose attributes it depends who is elected: those who make a difference
   * in some case though everybody else is the same.
   */
  BitSet dependsOn() {
    BitSet dependsOn = new BitSet();
    for (Case one : cases) {
      for (int person : one.readings().keySet()) {
        if (!dependsOn.get(person)) {
          dependsOn.set(person, makesADifference(person, one));
        }
      }
    }
    return dependsOn;
  }

  private boolean makesADifference(int person, Case one) {
    for (Case other : cases) {
      if (other.readings().containsKey(person)
          && !other.count().endsAs(one.count())
          && one.differsOnlyIn(person, other)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns which way it goes in the fewest words; nothing where it depends on too much.
   *
   * @param quotas in which the attributes are unknown
   * @param open for whom it is open whether they are elected
   */
  List<CountWay> ways(Quotas quotas, BitSet open) {
    List<Doubt> doubts = new ArrayList<>();
    BitSet people = dependsOn();
    for (int p = people.nextSetBit(0); p >= 0; p = people.nextSetBit(p + 1)) {
      for (QuotaAttribute attribute : quotas.unknownOf(p)) {
        doubts.add(new Doubt(p, attribute, attribute.options()));
      }
    }
    long combined = 1;
    for (Doubt doubt : doubts) {
      combined *= doubt.options().size();
    }
    if (doubts.size() > MOST_ATTRIBUTES || combined > MOST_CASES) {
      return List.of();
    }
    List<CountWay> results = new ArrayList<>();
    combine(doubts, new ArrayList<>(), results, open);
    return told(doubts, results);
  }

  private void combine(
      List<Doubt> doubts, List<BitSet> chosen, List<CountWay> results, BitSet open) {
    if (chosen.size() == doubts.size()) {
      results.add(result(doubts, chosen, open));
      return;
    }
    for (BitSet option : doubts.get(chosen.size()).options()) {
      List<BitSet> more = new ArrayList<>(chosen);
      more.add(option);
      combine(doubts, more, results, open);
    }
  }

  /** Returns what it comes to where the doubts are so, and everything else counts for nothing. */
  private CountWay result(List<Doubt> doubts, List<BitSet> chosen, BitSet open) {
    for (Case some : cases) {
      boolean holds = true;
      for (Map.Entry<Integer, BitSet> reading : some.readings().entrySet()) {
        BitSet all = new BitSet();
        for (int d = 0; d < chosen.size(); d++) {
          if (doubts.get(d).person() == reading.getKey()) {
            all.or(chosen.get(d));
          }
        }
        holds &= all.equals(reading.getValue());
      }
      if (holds) {
        return way(some.count(), open);
      }
    }
    throw new IllegalStateException("the cases are not all that could be");
  }

  private static CountWay way(Count count, BitSet open) {
    BitSet elected = (BitSet) count.elected().clone();
    elected.and(open);
    BitSet tied = (BitSet) count.possible().clone();
    tied.andNot(count.elected());
    tied.and(open);
    return new CountWay(List.of(), elected, tied, count.outcome() == Count.Outcome.QUOTA_NOT_MET);
  }

  private static List<CountWay> told(List<Doubt> doubts, List<CountWay> results) {
    int[] options = new int[doubts.size()];
    List<Integer> order = new ArrayList<>();
    for (int d = 0; d < options.length; d++) {
      options[d] = doubts.get(d).options().size();
      order.add(d);
    }
    List<CountWay> ways = new ArrayList<>();
    for (Inquiry.Way<CountWay> way : new Inquiry<>(options, results).ways(order)) {
      List<CountWay.Condition> conditions = new ArrayList<>();
      for (Inquiry.Reply reply : way.replies()) {
        conditions.add(condition(doubts.get(reply.question()), reply.options()));
      }
      CountWay result = way.result();
      ways.add(new CountWay(conditions, result.elected(), result.tied(), result.isUnmet()));
    }
    return ways;
  }

  private static CountWay.Condition condition(Doubt doubt, List<Integer> options) {
    List<String> values = new ArrayList<>();
    doubt
        .attribute()
        .values()
        .forEach(
            (value, counted) -> {
              if (options.contains(doubt.options().indexOf(counted))) {
                values.add(value);
              }
            });
    return new CountWay.Condition(doubt.person(), doubt.attribute().name(), values);
  }
}
