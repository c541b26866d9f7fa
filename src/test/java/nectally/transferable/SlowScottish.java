package nectally.transferable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Rules 45 to 52 of the Scottish order of 2007, paper by paper. */
final class SlowScottish extends SlowCount {

  SlowScottish(RandomPoll poll, List<Integer> lot) {
    super(poll, lot);
  }

  @Override
  void run() {
    threshold = BigDecimal.valueOf(papers.size() / (seats + 1) + 1);
    papers.forEach(paper -> paper.holder = next(paper));
    endOfStage(Set.of(), -1);
    while (open() > 0 && !continuing().isEmpty()) {
      Set<Integer> doomed = doomed();
      List<Integer> over = new ArrayList<>(elected);
      over.removeIf(c -> votes(c).compareTo(threshold) <= 0);
      if (!doomed.isEmpty()) {
        exclude(doomed);
      } else if (!over.isEmpty()) {
        surplus(Collections.max(over, lowestFirst()));
      } else {
        exclude(Set.of(notGuarded().get(0)));
      }
    }
  }

  private void surplus(int candidate) {
    BigDecimal votes = votes(candidate);
    BigDecimal surplus = votes.subtract(threshold);
    for (Paper paper : papers) {
      if (paper.holder == candidate) {
        paper.value = surplus.multiply(paper.value).divide(votes, 5, RoundingMode.DOWN);
        paper.holder = next(paper);
      }
    }
    kept[candidate] = threshold;
    endOfStage(Set.of(), candidate);
  }

  private void exclude(Set<Integer> some) {
    out.addAll(some);
    papers.stream().filter(paper -> some.contains(paper.holder)).forEach(p -> p.holder = next(p));
    endOfStage(some, -1);
  }

  private void endOfStage(Set<Integer> excluded, int surplus) {
    elect();
    fillLast();
    write(excluded, surplus);
    points.add(allVotes());
  }

  /** The most recent stage first. */
  @Override
  List<List<BigDecimal>> pointsInOrder() {
    List<List<BigDecimal>> latest = new ArrayList<>(points);
    Collections.reverse(latest);
    return latest;
  }

  @Override
  boolean isEnough(int candidate) {
    return votes(candidate).compareTo(threshold) >= 0;
  }

  @Override
  boolean leavesEqualsOpen(List<Integer> equals) {
    return false;
  }
}
