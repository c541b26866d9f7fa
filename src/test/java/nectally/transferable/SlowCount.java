package nectally.transferable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A second count, paper by paper in decimals, written from the texts of the rules and not from the
 * first count. Every order between equals is settled by a lot that names everybody.
 */
abstract class SlowCount {

  /** One paper, with whoever holds it. */
  static final class Paper {
    final List<Integer> list;
    BigDecimal value = BigDecimal.ONE;
    int holder = -1;
    int batch;

    Paper(List<Integer> list) {
      this.list = list;
    }
  }

  /**
   * What is compared of a stage.
   *
   * @param out who was excluded in it, in any order
   * @param surplus whose surplus it was, or -1
   * @param votes by candidate
   */
  record Line(Set<Integer> out, int surplus, List<BigDecimal> votes, Set<Integer> elected) {}

  final List<Paper> papers = new ArrayList<>();
  final int candidates;
  final int seats;
  final List<QuotaTerm> rules;
  final List<Integer> lot;
  final Set<Integer> elected = new TreeSet<>();
  final Set<Integer> out = new TreeSet<>();
  final List<List<BigDecimal>> points = new ArrayList<>();
  final List<Line> lines = new ArrayList<>();

  /** What an elected candidate keeps whose surplus is transferred; null for all others. */
  final BigDecimal[] kept;

  BigDecimal threshold = BigDecimal.ZERO;

  SlowCount(RandomPoll poll, List<Integer> lot) {
    candidates = poll.candidates;
    seats = poll.seats;
    rules = poll.rules;
    this.lot = lot;
    kept = new BigDecimal[candidates];
    for (int i = 0; i < poll.lists.size(); i++) {
      for (int k = 0; k < poll.weights.get(i); k++) {
        papers.add(new Paper(poll.lists.get(i)));
      }
    }
  }

  BigDecimal votes(int candidate) {
    if (kept[candidate] != null) {
      return kept[candidate];
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (Paper paper : papers) {
      sum = paper.holder == candidate ? sum.add(paper.value) : sum;
    }
    return sum;
  }

  List<BigDecimal> allVotes() {
    List<BigDecimal> all = new ArrayList<>();
    for (int c = 0; c < candidates; c++) {
      all.add(votes(c));
    }
    return all;
  }

  int open() {
    return seats - elected.size();
  }

  List<Integer> continuing() {
    List<Integer> continuing = new ArrayList<>();
    for (int c = 0; c < candidates; c++) {
      if (!elected.contains(c) && !out.contains(c)) {
        continuing.add(c);
      }
    }
    return continuing;
  }

  int next(Paper paper) {
    List<Integer> continuing = continuing();
    for (int c : paper.list) {
      if (continuing.contains(c)) {
        return c;
      }
    }
    return -1;
  }

  /** All ways of filling the open places that keep the quotas, one by one. */
  List<Set<Integer>> completions() {
    List<Set<Integer>> all = new ArrayList<>();
    List<Integer> continuing = continuing();
    for (int mask = 0; mask < 1 << continuing.size(); mask++) {
      Set<Integer> added = new TreeSet<>();
      Set<Integer> winners = new TreeSet<>(elected);
      for (int i = 0; i < continuing.size(); i++) {
        if ((mask >> i & 1) != 0) {
          added.add(continuing.get(i));
        }
      }
      winners.addAll(added);
      boolean keeps = winners.size() == seats;
      for (QuotaTerm rule : rules) {
        long counted = winners.stream().filter(c -> rule.known().get(c)).count();
        keeps &= counted >= rule.min() && counted <= rule.max();
      }
      if (keeps) {
        all.add(added);
      }
    }
    return all;
  }

  boolean isGuarded(int candidate) {
    return !rules.isEmpty() && completions().stream().allMatch(some -> some.contains(candidate));
  }

  boolean isDoomed(int candidate) {
    return !rules.isEmpty() && completions().stream().noneMatch(some -> some.contains(candidate));
  }

  /** Fewest votes first; then by earlier points as the method says; then the later in the lot. */
  Comparator<Integer> lowestFirst() {
    Comparator<Integer> order = Comparator.comparing(this::votes);
    for (List<BigDecimal> point : pointsInOrder()) {
      order = order.thenComparing(c -> point.get(c));
    }
    return order.thenComparing(c -> -lot.indexOf(c));
  }

  abstract List<List<BigDecimal>> pointsInOrder();

  abstract boolean isEnough(int candidate);

  abstract boolean leavesEqualsOpen(List<Integer> equals);

  abstract void run();

  /** Elects one after the other, the most votes first. */
  void elect() {
    while (open() > 0) {
      List<Integer> able = continuing();
      able.removeIf(this::isDoomed);
      able.removeIf(c -> !isEnough(c));
      if (able.isEmpty()) {
        return;
      }
      able.sort(lowestFirst().reversed());
      int top = able.get(0);
      List<Integer> equals = new ArrayList<>(able);
      equals.removeIf(c -> votes(c).compareTo(votes(top)) != 0);
      boolean allFit = fits(equals);
      List<Integer> alike = new ArrayList<>(equals);
      alike.removeIf(
          c -> pointsInOrder().stream().anyMatch(p -> p.get(c).compareTo(p.get(top)) != 0));
      if (!allFit && alike.size() > 1 && !fits(alike) && leavesEqualsOpen(alike)) {
        return;
      }
      elected.add(top);
    }
  }

  private boolean fits(List<Integer> some) {
    return some.size() <= open()
        && (rules.isEmpty() || completions().stream().anyMatch(all -> all.containsAll(some)));
  }

  void fillLast() {
    if (continuing().size() <= open()) {
      elected.addAll(continuing());
    }
  }

  void write(Set<Integer> excluded, int surplus) {
    lines.add(new Line(new TreeSet<>(excluded), surplus, allVotes(), new TreeSet<>(elected)));
  }

  Set<Integer> doomed() {
    Set<Integer> doomed = new TreeSet<>(continuing());
    doomed.removeIf(c -> !isDoomed(c));
    return doomed;
  }

  List<Integer> notGuarded() {
    List<Integer> some = continuing();
    some.removeIf(this::isGuarded);
    some.sort(lowestFirst());
    return some;
  }
}
