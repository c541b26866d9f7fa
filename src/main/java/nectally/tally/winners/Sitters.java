package nectally.tally.winners;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import nectally.model.Member;
import nectally.model.Quota;

/** Members who are not up for election: who of them counts towards which quota. */
final class Sitters {

  /** How many there are. */
  final int number;

  private final BitSet[] known;
  private final BitSet[] unknown;

  private Sitters(int number, BitSet[] known, BitSet[] unknown) {
    this.number = number;
    this.known = known;
    this.unknown = unknown;
  }

  static Sitters of(List<Member> members, List<Quota> quotas) {
    BitSet[] known = new BitSet[quotas.size()];
    BitSet[] unknown = new BitSet[quotas.size()];
    for (int q = 0; q < known.length; q++) {
      known[q] = new BitSet();
      unknown[q] = new BitSet();
      for (int m = 0; m < members.size(); m++) {
        Optional<String> value = members.get(m).attributes().get(quotas.get(q).attribute());
        unknown[q].set(m, value.isEmpty());
        known[q].set(m, value.isPresent() && counts(quotas.get(q), value.get()));
      }
    }
    return new Sitters(members.size(), known, unknown);
  }

  /** A value that is stated is none of those that nobody stated, on which a quota is as well. */
  private static boolean counts(Quota quota, String value) {
    return !quota.isOfEvery() && quota.counts(value);
  }

  /** Returns how many surely count towards a quota. */
  int known(int quota) {
    return known[quota].cardinality();
  }

  /** Returns how many may count towards a quota and may not. */
  int unknown(int quota) {
    return unknown[quota].cardinality();
  }

  boolean isUnknown(int quota, int member) {
    return unknown[quota].get(member);
  }

  /** Returns of whom something is unknown that a quota asks for. */
  BitSet unknown() {
    BitSet all = new BitSet();
    for (BitSet some : unknown) {
      all.or(some);
    }
    return all;
  }

  /** Returns these if one of them counted towards exactly these unknown quotas. */
  Sitters assuming(int member, BitSet counted) {
    BitSet[] newKnown = known.clone();
    BitSet[] newUnknown = unknown.clone();
    for (int q = 0; q < known.length; q++) {
      if (unknown[q].get(member)) {
        newKnown[q] = (BitSet) known[q].clone();
        newUnknown[q] = (BitSet) unknown[q].clone();
        newKnown[q].set(member, counted.get(q));
        newUnknown[q].clear(member);
      }
    }
    return new Sitters(number, newKnown, newUnknown);
  }
}
