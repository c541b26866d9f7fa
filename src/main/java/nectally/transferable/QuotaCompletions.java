package nectally.transferable;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Completions under minimum and maximum quotas that may cross in any way, found exactly. */
public final class QuotaCompletions implements Completions {

  private final List<QuotaRule> rules;
  private final int seats;

  /**
   * Keeps the quotas.
   *
   * @param seats places filled by this count
   */
  public QuotaCompletions(List<QuotaRule> rules, int seats) {
    this.rules = List.copyOf(rules);
    this.seats = seats;
  }

  @Override
  public boolean isPossible(BitSet elected, BitSet continuing) {
    return search(elected, kinds(continuing)).fills(seats - elected.cardinality());
  }

  @Override
  public Fates fates(BitSet elected, BitSet continuing) {
    List<BitSet> kinds = kinds(continuing);
    KindSearch search = search(elected, kinds);
    int places = seats - elected.cardinality();
    BitSet guarded = new BitSet();
    BitSet doomed = new BitSet();
    for (int kind = 0; kind < kinds.size(); kind++) {
      if (!search.fillsWith(kind, places)) {
        doomed.or(kinds.get(kind));
      } else if (!search.fillsWithoutOneOf(kind, places)) {
        guarded.or(kinds.get(kind));
      }
    }
    return new Fates(guarded, doomed);
  }

  /** Returns the candidates whom the same quotas count together. */
  private List<BitSet> kinds(BitSet continuing) {
    Map<BitSet, BitSet> kinds = new LinkedHashMap<>();
    for (int c = continuing.nextSetBit(0); c >= 0; c = continuing.nextSetBit(c + 1)) {
      BitSet counted = new BitSet();
      for (int q = 0; q < rules.size(); q++) {
        counted.set(q, rules.get(q).members().get(c));
      }
      kinds.computeIfAbsent(counted, none -> new BitSet()).set(c);
    }
    return new ArrayList<>(kinds.values());
  }

  private KindSearch search(BitSet elected, List<BitSet> kinds) {
    int[] sizes = new int[kinds.size()];
    boolean[][] counts = new boolean[sizes.length][rules.size()];
    for (int kind = 0; kind < sizes.length; kind++) {
      sizes[kind] = kinds.get(kind).cardinality();
      for (int q = 0; q < rules.size(); q++) {
        counts[kind][q] = rules.get(q).members().get(kinds.get(kind).nextSetBit(0));
      }
    }
    int[] min = new int[rules.size()];
    int[] max = new int[rules.size()];
    for (int q = 0; q < min.length; q++) {
      BitSet held = (BitSet) rules.get(q).members().clone();
      held.and(elected);
      min[q] = Math.max(0, rules.get(q).min() - held.cardinality());
      max[q] = rules.get(q).max() == Integer.MAX_VALUE
              ? Integer.MAX_VALUE
              : rules.get(q).max() - held.cardinality();
    }
    return new KindSearch(sizes, counts, min, max);
  }
}
