package nectally.tally.winners;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import nectally.model.Candidacy;
import nectally.tally.solver.Inquiry;
import nectally.tally.verdict.Outcome;
import nectally.tally.verdict.Way;

/**
 * Which way each unknown attribute goes: who would be elected if it were this or that (rules.md
 * 4.7).
 *
 * <p>All that the few attributes could be on which the outcomes depend is tried, and put as a list
 * of ways that is as short as any order of asking makes it. Where there are more of them, or it is
 * too much work, nothing is said.
 */
final class Ways {

  /** On so many unknown attributes an answer is still easy to read. */
  private static final int MOST_ATTRIBUTES = 3;

  private static final int MOST_CASES = 30;

  private final Contested count;
  private final Ranked ranked;
  private final Completions completions;
  private final List<Doubt> doubts = new ArrayList<>();

  private Ways(Contested count) {
    this.count = count;
    ranked = new Ranked(count.contest);
    completions = new Completions(count.asked());
  }

  /**
   * An attribute that nobody stated.
   *
   * @param of a person, or a sitting member behind the persons
   * @param group the first quota on it
   * @param options towards which quotas it could count; none is last
   */
  private record Doubt(int of, int group, List<BitSet> options) {}

  /** Returns the ways that a count goes whose outcomes depend on unknown attributes; else none. */
  static List<Way> of(Contested count) {
    return new Ways(count).list();
  }

  private List<Way> list() {
    BitSet dependsOn = count.answer.dependsOn;
    for (int c = dependsOn.nextSetBit(0); c >= 0; c = dependsOn.nextSetBit(c + 1)) {
      for (int q = 0; q < count.table.count(); q++) {
        if (count.table.group(q) == q && count.table.isUnknown(q, c)) {
          if (Patterns.forbidsAny(count.table, q)) {
            return List.of();
          }
          doubts.add(new Doubt(c, q, Patterns.options(count.table, q)));
        }
      }
    }
    long cases = 1;
    for (Doubt doubt : doubts) {
      cases *= doubt.options().size();
    }
    if (doubts.size() > MOST_ATTRIBUTES || cases > MOST_CASES) {
      return List.of();
    }
    List<List<Outcome>> outcomes = new ArrayList<>();
    return tryAll(new BitSet[doubts.size()], 0, outcomes) ? told(outcomes) : List.of();
  }

  /** Adds what every case from {@code doubt} on comes to; false where one of them is open. */
  private boolean tryAll(BitSet[] assumed, int doubt, List<List<Outcome>> outcomes) {
    if (doubt == doubts.size()) {
      return tryCase(assumed, outcomes);
    }
    for (BitSet option : doubts.get(doubt).options()) {
      assumed[doubt] = option;
      if (!tryAll(assumed, doubt + 1, outcomes)) {
        return false;
      }
    }
    return true;
  }

  private boolean tryCase(BitSet[] assumed, List<List<Outcome>> outcomes) {
    QuotaTable table = count.table;
    for (int d = 0; d < assumed.length; d++) {
      BitSet all = new BitSet();
      boolean isFirst = true;
      for (int e = 0; e < assumed.length; e++) {
        if (doubts.get(e).of() == doubts.get(d).of()) {
          all.or(assumed[e]);
          isFirst &= e >= d;
        }
      }
      table = isFirst ? table.assuming(doubts.get(d).of(), all) : table;
    }
    Set<Leaf> leaves = completions.explore(table);
    if (completions.isOverBudget()) {
      return false;
    }
    List<Outcome> first = leaves.iterator().next().outcomes();
    outcomes.add(first);
    return leaves.stream().allMatch(leaf -> leaf.outcomes().equals(first));
  }

  private List<Way> told(List<List<Outcome>> outcomes) {
    List<Integer> order = new ArrayList<>();
    for (int candidate : ranked.indices(c -> true)) {
      addDoubts(candidate, order);
    }
    for (int member = 0; member < count.contest.facts().sitting().size(); member++) {
      addDoubts(count.table.people + member, order);
    }
    int[] options = new int[doubts.size()];
    for (int d = 0; d < options.length; d++) {
      options[d] = doubts.get(d).options().size();
    }
    List<Way> ways = new ArrayList<>();
    for (Inquiry.Way<List<Outcome>> way : new Inquiry<>(options, outcomes).ways(order)) {
      List<Way.Condition> conditions = new ArrayList<>();
      for (Inquiry.Reply reply : way.replies()) {
        if (isShared(doubts.get(reply.question()), reply.options())) {
          return List.of();
        }
        conditions.add(condition(doubts.get(reply.question()), reply.options()));
      }
      ways.add(way(conditions, way.result()));
    }
    return ways;
  }

  private void addDoubts(int of, List<Integer> order) {
    for (int d = 0; d < doubts.size(); d++) {
      if (doubts.get(d).of() == of) {
        order.add(d);
      }
    }
  }

  /**
   * Returns whether a reply is of a value that nobody stated and others may share, which no words
   * tell from one that no other has.
   */
  private boolean isShared(Doubt doubt, List<Integer> options) {
    int none = doubt.options().size() - 1;
    int stated = 0;
    for (String value : Patterns.values(count.table, doubt.group())) {
      BitSet counted = Patterns.counted(count.table, doubt.group(), value);
      stated = Math.max(stated, doubt.options().indexOf(counted) + 1);
    }
    boolean isShared = false;
    for (int option : options) {
      isShared |= option >= stated && option < none;
    }
    return isShared && !options.contains(none);
  }

  private Way.Condition condition(Doubt doubt, List<Integer> options) {
    List<String> values = new ArrayList<>();
    for (String value : Patterns.values(count.table, doubt.group())) {
      BitSet counted = Patterns.counted(count.table, doubt.group(), value);
      if (options.contains(doubt.options().indexOf(counted))) {
        values.add(value);
      }
    }
    String attribute = count.table.quotas.get(doubt.group()).attribute();
    return new Way.Condition(ranked.person(doubt.of()), attribute, values);
  }

  private Way way(List<Way.Condition> conditions, List<Outcome> outcomes) {
    return new Way(
        conditions,
        open(outcomes, Outcome.ELECTED),
        open(outcomes, Outcome.TIED),
        outcomes.isEmpty());
  }

  private List<Candidacy> open(List<Outcome> outcomes, Outcome outcome) {
    return outcomes.isEmpty()
        ? List.of()
        : ranked.of(c -> count.answer.outcomes.get(c).isEmpty() && outcomes.get(c) == outcome);
  }
}
