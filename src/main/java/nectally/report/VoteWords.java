package nectally.report;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import nectally.transferable.Method;

/** How votes of a transferable count and its candidates are written in sentences. */
final class VoteWords {

  private final Method method;
  private final List<String> names;

  /** Writes amounts of {@code method} and the candidates called {@code names}. */
  VoteWords(Method method, List<String> names) {
    this.method = method;
    this.names = names;
  }

  String name(int candidate) {
    return names.get(candidate);
  }

  /** Returns {@code A, B and C}. */
  String names(List<Integer> candidates) {
    List<String> some = new ArrayList<>(candidates.size());
    for (int candidate : candidates) {
      some.add(names.get(candidate));
    }
    return Words.and(some);
  }

  /** Returns the names of a set, in the order of the ballot paper. */
  String names(BitSet candidates) {
    List<Integer> some = new ArrayList<>();
    for (int c = candidates.nextSetBit(0); c >= 0; c = candidates.nextSetBit(c + 1)) {
      some.add(c);
    }
    return names(some);
  }

  String verb(List<Integer> candidates, String one, String many) {
    return candidates.size() == 1 ? one : many;
  }

  /** Returns {@code 1 vote}, {@code 107.58 votes}. */
  String votes(long amount) {
    return amount(amount) + (amount == method.unit() ? " vote" : " votes");
  }

  /** Returns {@code 1,914} for a whole number of votes, else all decimals. */
  String amount(long amount) {
    if (amount % method.unit() == 0) {
      return Words.number(amount / method.unit());
    }
    String text = method.text(amount);
    int dot = text.indexOf('.');
    return Words.number(Long.parseLong(text.substring(0, dot))) + text.substring(dot);
  }
}
