package nectally.tally.verdict;

import java.util.List;
import java.util.Optional;

/**
 * The order of a lot in one contest.
 *
 * @param order candidates by their place in the contest, the first drawn first
 * @param certificate how it was drawn, where a public seed drew it
 */
public record Lot(List<Integer> order, Optional<LotDraw.Certificate> certificate) {

  /** No lot was drawn. */
  public static final Lot NONE = new Lot(List.of(), Optional.empty());

  /** Keeps a copy of the order. */
  public Lot {
    order = List.copyOf(order);
  }

  /** A lot that a person drew. */
  public static Lot of(List<Integer> order) {
    return new Lot(order, Optional.empty());
  }
}
