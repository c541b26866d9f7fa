package nectally.transferable;

import java.util.List;

/** Who is taken where only a lot can choose. */
final class Choices {

  /** The order drawn by lot, the first best placed. */
  private final List<Integer> order;

  /** For the open ties of this stage, in order: which of those tied is taken. */
  private final List<Integer> tried;

  private int next;

  Choices(List<Integer> order, List<Integer> tried) {
    this.order = order;
    this.tried = tried;
  }

  /**
   * Returns the tie with who is taken.
   *
   * @param open the tie, nobody taken yet
   * @throws LotDue if the order does not name all of them and nothing is left to try
   */
  Tie settle(Tie open) {
    List<Integer> drawn = open.drawn();
    if (order.containsAll(drawn)) {
      boolean isLast = open.purpose() == Tie.Purpose.EXCLUSION;
      int chosen = drawn.get(0);
      for (int candidate : drawn) {
        boolean isBefore = order.indexOf(candidate) < order.indexOf(chosen);
        chosen = candidate != chosen && isBefore != isLast ? candidate : chosen;
      }
      return settled(open, chosen, Tie.Settled.LOT);
    }
    if (next < tried.size()) {
      return settled(open, drawn.get(tried.get(next++)), Tie.Settled.NEEDLESS);
    }
    throw new LotDue(open);
  }

  private static Tie settled(Tie open, int chosen, Tie.Settled by) {
    return new Tie(open.purpose(), open.tied(), chosen, by, open.stage(), open.drawn());
  }
}
