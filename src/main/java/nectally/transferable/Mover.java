package nectally.transferable;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Moves papers to the candidates whom they prefer next.
 *
 * <p>Only the papers that move are looked at. Papers never go to anybody elected or excluded, not
 * even in the middle of a stage (ERS97 5.4.10, 6.10; Scottish article 2, "next available
 * preference").
 */
final class Mover {

  private final Progress progress;

  Mover(Progress progress) {
    this.progress = progress;
  }

  /** Gives all valid papers to their first preferences. */
  void firstPreferences() {
    Papers papers = progress.poll.papers();
    int[] all = new int[papers.lists()];
    for (int list = 0; list < all.length; list++) {
      all[list] = list;
    }
    Sorted sorted =
        Sorted.of(papers, new Pile(progress.method.unit(), all, papers.total()), continuing());
    for (int c = 0; c < sorted.lists.length; c++) {
      if (sorted.papers[c] > 0) {
        receive(c, new Pile(progress.method.unit(), sorted.lists[c], sorted.papers[c]));
      }
    }
    progress.nonTransferable = progress.method.unit() * sorted.nonTransferable;
  }

  /** Returns the papers of some candidates, those of the highest value first. */
  List<List<Parcel>> byValue(List<Integer> candidates) {
    NavigableMap<Long, List<Parcel>> parcels = new TreeMap<>(Comparator.reverseOrder());
    for (int candidate : candidates) {
      Map<Long, List<Pile>> piles = new TreeMap<>();
      for (Pile pile : progress.piles.get(candidate)) {
        piles.computeIfAbsent(pile.value, none -> new ArrayList<>()).add(pile);
      }
      for (Map.Entry<Long, List<Pile>> some : piles.entrySet()) {
        parcels
            .computeIfAbsent(some.getKey(), none -> new ArrayList<>())
            .add(new Parcel(candidate, Pile.together(some.getValue())));
      }
    }
    return new ArrayList<>(parcels.values());
  }

  /**
   * Papers of one value that one candidate holds.
   *
   * @param holder who holds them
   * @param pile the papers
   */
  record Parcel(int holder, Pile pile) {}

  /** Moves parcels of one value at that value; what is not transferable is lost. */
  void atTheirValue(List<Parcel> parcels) {
    long value = parcels.get(0).pile().value;
    List<Transfer> transfers = new ArrayList<>();
    List<Sorted> sorted = new ArrayList<>();
    for (Parcel parcel : parcels) {
      Sorted some = Sorted.of(progress.poll.papers(), parcel.pile(), continuing());
      sorted.add(some);
      transfers.addAll(transfers(parcel.holder(), some, value));
      long lost = value * some.nonTransferable;
      if (some.nonTransferable > 0) {
        transfers.add(new Transfer(parcel.holder(), Transfer.NOBODY, some.nonTransferable, lost));
      }
      progress.votes[parcel.holder()] -= parcel.pile().votes();
      progress.nonTransferable += lost;
      progress.piles.get(parcel.holder()).removeIf(pile -> pile.value == value);
    }
    deliver(sorted, value);
    progress.tell(new Batch(value, transfers));
  }

  /** Moves every paper of an elected candidate at its part of the surplus (Scottish rule 48). */
  void wholeSurplus(int candidate) {
    long total = progress.votes[candidate];
    long surplus = total - progress.threshold;
    long left = surplus;
    long nonTransferable = 0;
    List<List<Parcel>> values = byValue(List.of(candidate));
    for (int i = 0; i < values.size(); i++) {
      Pile pile = values.get(i).get(0).pile();
      long value = part(surplus, pile.value, total);
      Sorted sorted = Sorted.of(progress.poll.papers(), pile, continuing());
      List<Transfer> transfers = transfers(candidate, sorted, value);
      left -= value * sorted.transferable();
      nonTransferable += sorted.nonTransferable;
      if (i == values.size() - 1 && left > 0) {
        transfers.add(new Transfer(candidate, Transfer.NOBODY, nonTransferable, left));
      }
      deliver(List.of(sorted), value);
      progress.tell(new Batch(value, transfers));
    }
    settle(candidate, left);
  }

  /** Moves the last batch that an elected candidate received (ERS97 5.3). */
  void lastBatch(int candidate) {
    long surplus = progress.votes[candidate] - progress.threshold;
    List<Pile> piles = progress.piles.get(candidate);
    Pile pile = piles.get(piles.size() - 1);
    Sorted sorted = Sorted.of(progress.poll.papers(), pile, continuing());
    long papers = sorted.transferable();
    long value = pile.value * papers > surplus ? surplus / papers : pile.value;
    List<Transfer> transfers = transfers(candidate, sorted, value);
    long left = surplus - value * papers;
    if (left > 0) {
      transfers.add(new Transfer(candidate, Transfer.NOBODY, sorted.nonTransferable, left));
    }
    deliver(List.of(sorted), value);
    progress.tell(new Batch(value, transfers));
    settle(candidate, left);
  }

  /** Leaves an elected candidate with the threshold. */
  private void settle(int candidate, long lost) {
    progress.votes[candidate] = progress.threshold;
    progress.nonTransferable += lost;
    progress.piles.get(candidate).clear();
  }

  private static List<Transfer> transfers(int from, Sorted sorted, long value) {
    List<Transfer> transfers = new ArrayList<>();
    for (int c = 0; c < sorted.papers.length; c++) {
      if (sorted.papers[c] > 0) {
        transfers.add(new Transfer(from, c, sorted.papers[c], value * sorted.papers[c]));
      }
    }
    return transfers;
  }

  /** Gives each candidate what was sorted to them as one batch. */
  private void deliver(List<Sorted> sorted, long value) {
    for (int c = 0; c < progress.votes.length; c++) {
      List<Pile> piles = new ArrayList<>(sorted.size());
      for (Sorted some : sorted) {
        if (some.papers[c] > 0) {
          piles.add(new Pile(value, some.lists[c], some.papers[c]));
        }
      }
      if (!piles.isEmpty()) {
        receive(c, Pile.together(piles));
      }
    }
  }

  private void receive(int candidate, Pile pile) {
    progress.piles.get(candidate).add(pile);
    progress.votes[candidate] += pile.votes();
  }

  private boolean[] continuing() {
    boolean[] continuing = new boolean[progress.votes.length];
    for (int c = 0; c < continuing.length; c++) {
      continuing[c] = progress.continuing.get(c);
    }
    return continuing;
  }

  /** Returns surplus x value / total, any remainder ignored; exact however large. */
  static long part(long surplus, long value, long total) {
    long product = surplus * value;
    if (Math.multiplyHigh(surplus, value) == 0 && product >= 0) {
      return product / total;
    }
    return BigInteger.valueOf(surplus)
        .multiply(BigInteger.valueOf(value))
        .divide(BigInteger.valueOf(total))
        .longValueExact();
  }
}
