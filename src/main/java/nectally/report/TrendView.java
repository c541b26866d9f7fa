package nectally.report;

import java.util.Optional;
import java.util.Set;
import nectally.model.Ratio;

/**
 * How a trend is to be shown.
 *
 * @param title what people read above everything; empty for none
 * @param by the column that groups candidates; empty for none
 * @param show the tables asked for by name; empty for those that apply
 * @param extent how much people see of each contest who ask for no tables
 * @param per a column of one value for each contest, by which those sums are parted; empty for none
 * @param others groups below this share, in per cent, in every election are one to people; empty
 *     for none
 */
public record TrendView(
    String title,
    Optional<String> by,
    Set<String> show,
    Extent extent,
    Optional<String> per,
    Optional<Ratio> others) {

  /** Keeps a copy of the names. */
  public TrendView {
    show = Set.copyOf(show);
  }
}
