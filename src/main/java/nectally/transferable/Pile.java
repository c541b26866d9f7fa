package nectally.transferable;

import java.util.List;

/** Papers of one value that a candidate received together. */
final class Pile {

  /** What each paper is worth, in units. */
  final long value;

  /** The lists of preferences on the papers; not to be changed. */
  final int[] lists;

  /** How many papers these are. */
  final long papers;

  Pile(long value, int[] lists, long papers) {
    this.value = value;
    this.lists = lists;
    this.papers = papers;
  }

  /** Returns all papers of some piles of the same value, at least one, as one pile. */
  static Pile together(List<Pile> piles) {
    if (piles.size() == 1) {
      return piles.get(0);
    }
    int length = 0;
    long papers = 0;
    for (Pile pile : piles) {
      length += pile.lists.length;
      papers += pile.papers;
    }
    int[] lists = new int[length];
    int end = 0;
    for (Pile pile : piles) {
      System.arraycopy(pile.lists, 0, lists, end, pile.lists.length);
      end += pile.lists.length;
    }
    return new Pile(piles.get(0).value, lists, papers);
  }

  /** Returns what all papers together are worth, in units. */
  long votes() {
    return value * papers;
  }
}
