package nectally.transferable;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A small poll drawn at random from a seed: many ties, short papers, quotas that cross. */
final class RandomPoll {

  final int candidates;
  final int seats;
  final List<List<Integer>> lists = new ArrayList<>();
  final List<Integer> weights = new ArrayList<>();
  final List<QuotaTerm> rules = new ArrayList<>();
  final List<Integer> lot = new ArrayList<>();

  RandomPoll(Random random, int mostCandidates, boolean withQuotas) {
    candidates = 2 + random.nextInt(mostCandidates - 1);
    seats = 1 + random.nextInt(Math.max(1, candidates - 1));
    int kinds = 1 + random.nextInt(12);
    int most = new int[] {2, 6, 20}[random.nextInt(3)];
    for (int i = 0; i < kinds; i++) {
      List<Integer> all = everybody();
      Collections.shuffle(all, random);
      lists.add(List.copyOf(all.subList(0, 1 + random.nextInt(candidates))));
      weights.add(1 + random.nextInt(most));
    }
    lot.addAll(everybody());
    Collections.shuffle(lot, random);
    if (withQuotas) {
      drawQuotas(random);
    }
  }

  /** Gives each candidate a gender, a region and an age, and asks for some of them. */
  private void drawQuotas(Random random) {
    int attributes = 1 + random.nextInt(3);
    for (int attribute = 0; attribute < attributes; attribute++) {
      int values = 2 + random.nextInt(2);
      List<BitSet> members = new ArrayList<>();
      for (int value = 0; value < values; value++) {
        members.add(new BitSet());
      }
      for (int c = 0; c < candidates; c++) {
        members.get(random.nextInt(values)).set(c);
      }
      boolean isForAll = random.nextInt(4) == 0;
      int bound = random.nextInt(seats + 1);
      for (int value = 0; value < (isForAll ? values : 1); value++) {
        boolean isMax = isForAll || random.nextBoolean();
        rules.add(
            new QuotaTerm(
                "attribute " + attribute,
                attribute,
                members.get(value),
                new BitSet(),
                isMax ? 0 : bound,
                isMax ? Math.max(1, bound) : Integer.MAX_VALUE));
      }
    }
  }

  private List<Integer> everybody() {
    List<Integer> all = new ArrayList<>();
    for (int c = 0; c < candidates; c++) {
      all.add(c);
    }
    return all;
  }

  /** Returns the poll with its papers in the order of their rows, or the other way round. */
  Poll poll(boolean isReversed) {
    PapersBuilder papers = new PapersBuilder();
    for (int i = 0; i < lists.size(); i++) {
      int row = isReversed ? lists.size() - 1 - i : i;
      int[] ranked = lists.get(row).stream().mapToInt(c -> c).toArray();
      papers.add(ranked, ranked.length, weights.get(row));
    }
    return new Poll(candidates, seats, new BitSet(), papers.build(), Quotas.of(rules, Map.of(), 0));
  }

  @Override
  public String toString() {
    return candidates
        + " candidates, "
        + seats
        + " seats, papers "
        + weights
        + " x "
        + lists
        + ", quotas "
        + rules
        + ", lot "
        + lot;
  }
}
