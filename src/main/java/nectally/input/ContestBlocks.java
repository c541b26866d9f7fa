package nectally.input;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Contests in the order of the file of which one has the votes of those right above it together, or
 * of those right below, candidate by candidate, as regions among their districts do.
 *
 * <p>A contest is held as a number that is linear in the votes, each candidate's times what their
 * name gives, so that contests have the same votes as another where their numbers add up to its.
 */
final class ContestBlocks {

  /** Behind so many contests nobody looks for sums. */
  private static final int MOST = 20_000;

  /** With fewer votes contests may add up by chance. */
  private static final long LEAST_VOTES = 500;

  /** With so many votes two candidates' do not. */
  private static final long SURE_VOTES = 5_000;

  private static final int SURE_CANDIDATES = 3;

  /** Spreads what a name's letters give over all bits: an odd number without a pattern. */
  private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

  /** A contest that may be the sum of those below it: its place, and how many are above those. */
  private record Head(int contest, int above, long print) {}

  private final int fewest;
  private final Map<Long, Integer> ends = new HashMap<>(Map.of(0L, 0));
  private final Map<Long, Head> heads = new HashMap<>();
  private final SortedMap<Integer, String> sums = new TreeMap<>();
  private int contests;
  private int counted;
  private long all;
  private boolean isSure;

  /**
   * Starts before the first contest.
   *
   * @param fewest contests that make a sum
   */
  ContestBlocks(int fewest) {
    this.fewest = fewest;
  }

  /** Takes the next contest; returns how many votes it has. */
  long add(ContestBuilder contest) {
    long votes = 0;
    long print = 0;
    int several = 0;
    for (CandidacyBuilder candidacy : contest.candidacies()) {
      long own = votes(candidacy);
      votes += own;
      several += own > 0 ? 1 : 0;
      long name = candidacy.key().hashCode() * SPREAD;
      print += own * ((name ^ (name >>> 32)) * SPREAD | 1);
    }
    if (contests < MOST && several > 0) {
      boolean mayBeSum = several > 1 && votes >= LEAST_VOTES;
      add(print, mayBeSum, several >= SURE_CANDIDATES || votes >= SURE_VOTES);
    }
    contests++;
    return votes;
  }

  private void add(long print, boolean mayBeSum, boolean isSureOne) {
    Integer before = mayBeSum ? ends.get(all - print) : null;
    if (before != null && counted - before >= fewest) {
      tell(contests, counted - before, "above it", isSureOne);
      return;
    }
    all += print;
    counted++;
    Head head = heads.remove(all);
    while (head != null && counted - head.above() >= fewest) {
      tell(head.contest(), counted - head.above(), "below it", isSureOne);
      all -= head.print();
      counted--;
      head = heads.remove(all);
    }
    ends.put(all, counted);
    if (mayBeSum) {
      heads.put(all + print, new Head(contests, counted, print));
    }
  }

  private void tell(int contest, int parts, String where, boolean isSureOne) {
    isSure |= isSureOne || !sums.isEmpty();
    String those =
        parts == 1 ? "the contest " + where : "several contests right " + where + " together";
    sums.put(contest, "as in " + those);
  }

  /** Returns whether contests were found that are sums, and not by chance. */
  boolean areSure() {
    return isSure;
  }

  /** Returns what each sum is the sum of, by its place among the contests, 0-based. */
  SortedMap<Integer, String> sums() {
    return sums;
  }

  /** Returns all votes of a candidate that are known. */
  static long votes(CandidacyBuilder candidacy) {
    long sum = 0;
    for (CandidacyBuilder.PartVotes part : candidacy.parts()) {
      sum += part.votes().orElse(0);
    }
    return sum;
  }
}
