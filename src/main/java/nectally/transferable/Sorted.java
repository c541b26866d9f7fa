package nectally.transferable;

/** Papers sorted by their next available preference. */
final class Sorted {

  private static final int[] NO_LISTS = {};

  /** By candidate: the lists that go to them. */
  final int[][] lists;

  /** By candidate: how many papers go to them. */
  final long[] papers;

  /** How many papers have no next available preference. */
  final long nonTransferable;

  private Sorted(int[][] lists, long[] papers, long nonTransferable) {
    this.lists = lists;
    this.papers = papers;
    this.nonTransferable = nonTransferable;
  }

  /** Sorts the papers of {@code pile} among {@code continuing}, true for each who may receive. */
  static Sorted of(Papers all, Pile pile, boolean[] continuing) {
    int candidates = continuing.length;
    int[] next = new int[pile.lists.length];
    int[] counts = new int[candidates];
    long[] papers = new long[candidates];
    long nonTransferable = 0;
    for (int i = 0; i < next.length; i++) {
      int list = pile.lists[i];
      next[i] = all.first(list, continuing);
      if (next[i] < 0) {
        nonTransferable += all.weight(list);
      } else {
        counts[next[i]]++;
        papers[next[i]] += all.weight(list);
      }
    }
    int[][] lists = new int[candidates][];
    for (int c = 0; c < candidates; c++) {
      lists[c] = counts[c] == 0 ? NO_LISTS : new int[counts[c]];
    }
    for (int i = 0; i < next.length; i++) {
      if (next[i] >= 0) {
        lists[next[i]][--counts[next[i]]] = pile.lists[i];
      }
    }
    return new Sorted(lists, papers, nonTransferable);
  }

  /** Returns how many papers have a next available preference. */
  long transferable() {
    long sum = 0;
    for (long some : papers) {
      sum += some;
    }
    return sum;
  }
}
