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

  /** Tells which papers these are, whatever their order; 0 until it is asked for. */
  private long fingerprint;

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

  /** Returns a number of 64 bits that tells which papers these are, whatever their order. */
  long fingerprint() {
    if (fingerprint == 0) {
      for (int list : lists) {
        fingerprint += mixed(list + 1L);
      }
    }
    return fingerprint;
  }

  /** Spreads a number over 64 bits (the finaliser of Stafford's variant 13). */
  private static long mixed(long number) {
    long mixed = number * 0x9E3779B97F4A7C15L;
    mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
