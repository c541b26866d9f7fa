package nectally.transferable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Sections 5 and 6 of ERS97, paper by paper. */
final class SlowErs97 extends SlowCount {

  private int batches;

  SlowErs97(RandomPoll poll, List<Integer> lot) {
    super(poll, lot);
  }

  @Override
  void run() {
    threshold = quotient(BigDecimal.valueOf(papers.size()));
    papers.forEach(paper -> paper.holder = next(paper));
    points.add(allVotes());
    elect();
    fillLast();
    write(Set.of(), -1);
    while (open() > 0 && !continuing().isEmpty()) {
      stage();
    }
  }

  private void stage() {
    Set<Integer> doomed = doomed();
    if (!doomed.isEmpty()) {
      exclude(doomed);
      return;
    }
    List<Integer> over = new ArrayList<>(elected);
    over.removeIf(c -> votes(c).compareTo(threshold) <= 0);
    BigDecimal waiting = BigDecimal.ZERO;
    for (int c : over) {
      waiting = waiting.add(votes(c).subtract(threshold));
    }
    Set<Integer> together = together(waiting);
    if (together.isEmpty()) {
      surplus(Collections.max(over, lowestFirst()));
    } else if (continuing().size() - together.size() == open()) {
      out.addAll(together);
      elected.addAll(continuing());
      Line last = lines.remove(lines.size() - 1);
      lines.add(new Line(last.out(), last.surplus(), last.votes(), new TreeSet<>(elected)));
    } else {
      exclude(together);
    }
  }

  /** 5.2.5: as many as possible of the lowest, within (a) and (b). */
  private Set<Integer> together(BigDecimal waiting) {
    Set<Integer> best = Set.of();
    Set<Integer> taken = new TreeSet<>();
    BigDecimal sum = waiting;
    while (continuing().size() > open() && doomed().isEmpty()) {
      List<Integer> ladder = notGuarded();
      if (ladder.size() < 2) {
        break;
      }
      int lowest = ladder.get(0);
      sum = sum.add(votes(lowest));
      boolean isSafe = sum.compareTo(votes(ladder.get(1))) <= 0;
      out.add(lowest);
      taken.add(lowest);
      best = isSafe ? new TreeSet<>(taken) : best;
    }
    out.removeAll(taken);
    return best;
  }

  private void surplus(int candidate) {
    BigDecimal surplus = votes(candidate).subtract(threshold);
    int last =
        papers.stream().filter(p -> p.holder == candidate).mapToInt(p -> p.batch).max().getAsInt();
    List<Paper> examined = new ArrayList<>(papers);
    examined.removeIf(p -> p.holder != candidate || p.batch != last);
    List<Paper> transferable = new ArrayList<>(examined);
    transferable.removeIf(p -> next(p) < 0);
    BigDecimal total =
        transferable.stream().map(p -> p.value).reduce(BigDecimal.ZERO, BigDecimal::add);
    batches++;
    for (Paper paper : transferable) {
      if (total.compareTo(surplus) > 0) {
        paper.value = surplus.divide(BigDecimal.valueOf(transferable.size()), 2, RoundingMode.DOWN);
      }
      paper.holder = next(paper);
      paper.batch = batches;
    }
    kept[candidate] = threshold;
    papers.stream().filter(p -> p.holder == candidate).forEach(p -> p.holder = -1);
    points.add(allVotes());
    elect();
    fillLast();
    write(Set.of(), candidate);
  }

  private void exclude(Set<Integer> some) {
    out.addAll(some);
    Set<BigDecimal> values = new TreeSet<>(Collections.reverseOrder());
    papers.stream().filter(p -> some.contains(p.holder)).forEach(p -> values.add(p.value));
    for (BigDecimal value : values) {
      if (open() == 0) {
        break;
      }
      batches++;
      for (Paper paper : papers) {
        if (some.contains(paper.holder) && paper.value.compareTo(value) == 0) {
          paper.holder = next(paper);
          paper.batch = batches;
        }
      }
      points.add(allVotes());
      if (elected.isEmpty()) {
        threshold = quotient(allVotes().stream().reduce(BigDecimal.ZERO, BigDecimal::add));
      }
      elect();
    }
    fillLast();
    write(some, -1);
  }

  private BigDecimal quotient(BigDecimal votes) {
    return votes.divide(BigDecimal.valueOf(seats + 1L), 2, RoundingMode.CEILING);
  }

  /** The earliest point first. */
  @Override
  List<List<BigDecimal>> pointsInOrder() {
    return points;
  }

  @Override
  boolean isEnough(int candidate) {
    BigDecimal active = BigDecimal.ZERO;
    for (int c = 0; c < candidates; c++) {
      active =
          active.add(
              elected.contains(c) ? votes(c).subtract(threshold).max(BigDecimal.ZERO) : votes(c));
    }
    BigDecimal parts = BigDecimal.valueOf(open() + 1L);
    return votes(candidate).compareTo(threshold) >= 0
        || votes(candidate).multiply(parts).compareTo(active) >= 0;
  }

  @Override
  boolean leavesEqualsOpen(List<Integer> equals) {
    return equals.size() > open();
  }
}
