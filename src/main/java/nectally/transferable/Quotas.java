package nectally.transferable;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nectally.tally.solver.Bound;

/**
 * The quotas of a poll, and who counts towards which.
 *
 * <p>People are the candidates, numbered from 0, and behind them the sitting members, who hold
 * their places whatever happens and count towards every quota.
 */
public final class Quotas {

  /** No quota. */
  public static final Quotas NONE = new Quotas(List.of(), Map.of(), 0);

  private final List<QuotaTerm> terms;

  /** By group. */
  private final Map<Integer, QuotaAttribute> attributes;

  private final int sitting;

  private Quotas(List<QuotaTerm> terms, Map<Integer, QuotaAttribute> attributes, int sitting) {
    this.terms = terms;
    this.attributes = attributes;
    this.sitting = sitting;
  }

  /**
   * Returns these quotas.
   *
   * @param attributes by group: the attributes that the terms ask for
   * @param sitting how many sitting members there are
   */
  public static Quotas of(
      List<QuotaTerm> terms, Map<Integer, QuotaAttribute> attributes, int sitting) {
    return new Quotas(List.copyOf(terms), Map.copyOf(attributes), sitting);
  }

  /** Returns whether there is no quota. */
  public boolean isEmpty() {
    return terms.isEmpty();
  }

  /** Returns how many members hold places that are not up for election. */
  public int sitting() {
    return sitting;
  }

  /** Returns the people with an attribute that a quota asks for and nobody stated. */
  BitSet unknown() {
    BitSet unknown = new BitSet();
    for (QuotaTerm term : terms) {
      unknown.or(term.unknown());
    }
    return unknown;
  }

  /**
   * Returns the quotas where an unknown attribute counts towards no minimum, against each maximum.
   */
  List<Bound> strict() {
    return bounds(true);
  }

  /**
   * Returns the quotas where an unknown attribute counts towards each minimum, against no maximum.
   */
  List<Bound> loose() {
    return bounds(false);
  }

  private List<Bound> bounds(boolean isStrict) {
    List<Bound> bounds = new ArrayList<>();
    for (QuotaTerm term : terms) {
      if (term.unknown().isEmpty()) {
        bounds.add(new Bound(term.group(), term.known(), term.min(), term.max()));
      } else {
        BitSet forMin = isStrict ? term.known() : term.possible();
        BitSet forMax = isStrict ? term.possible() : term.known();
        bounds.add(new Bound(term.group(), forMin, term.min(), Integer.MAX_VALUE));
        bounds.add(new Bound(term.group(), forMax, 0, term.max()));
      }
    }
    return bounds;
  }

  /** Returns the different sets of terms for which somebody's unknown attributes could count. */
  List<BitSet> readings(int person) {
    Set<BitSet> readings = new LinkedHashSet<>();
    readings.add(new BitSet());
    for (QuotaAttribute attribute : unknownOf(person)) {
      Set<BitSet> more = new LinkedHashSet<>();
      for (BitSet reading : readings) {
        more.add(reading);
        for (BitSet option : attribute.options()) {
          BitSet both = (BitSet) reading.clone();
          both.or(option);
          more.add(both);
        }
      }
      readings = more;
    }
    return new ArrayList<>(readings);
  }

  /** Returns the attributes of somebody that a quota asks for and nobody stated. */
  List<QuotaAttribute> unknownOf(int person) {
    Set<QuotaAttribute> unknown = new LinkedHashSet<>();
    for (QuotaTerm term : terms) {
      QuotaAttribute attribute = attributes.get(term.group());
      if (term.unknown().get(person) && attribute != null) {
        unknown.add(attribute);
      }
    }
    return new ArrayList<>(unknown);
  }

  /** Returns these quotas where somebody's unknown attributes count for exactly these terms. */
  Quotas knowing(int person, BitSet counted) {
    List<QuotaTerm> known = new ArrayList<>();
    for (int t = 0; t < terms.size(); t++) {
      QuotaTerm term = terms.get(t);
      known.add(term.unknown().get(person) ? term.knowing(person, counted.get(t)) : term);
    }
    return new Quotas(known, attributes, sitting);
  }

  /** Returns the quotas as they were stated, each once. */
  List<String> names() {
    Set<String> names = new LinkedHashSet<>();
    for (QuotaTerm term : terms) {
      names.add(term.quota());
    }
    return new ArrayList<>(names);
  }

  /** Returns only the quotas with these names. */
  Quotas only(List<String> names) {
    List<QuotaTerm> some = new ArrayList<>(terms);
    some.removeIf(term -> !names.contains(term.quota()));
    return new Quotas(some, attributes, sitting);
  }
}
