package nectally.report;

import java.util.Optional;
import nectally.model.Ratio;
import nectally.tally.ShareOf;
import nectally.tally.SlateMethod;
import nectally.tally.measures.Sides;
import nectally.tally.measures.SwingFormula;

/**
 * By which of several measures results are shown.
 *
 * @param slates what a group's share is
 * @param swing between whom; empty for the two largest groups
 * @param formula the only one by which swings are shown; empty for all
 * @param shareOf what a candidate's share is a share of
 * @param rounding how shares are rounded
 * @param others groups below this share, in per cent, are one to people; empty for none
 * @param decimals places after the point that the format shows
 */
public record Measuring(
    SlateMethod slates,
    Optional<Sides> swing,
    Optional<SwingFormula> formula,
    ShareOf shareOf,
    Rounding rounding,
    Optional<Ratio> others,
    int decimals) {

  /** What is shown unless a user asks otherwise. */
  public static final Measuring DEFAULT =
      new Measuring(
          SlateMethod.SUM,
          Optional.empty(),
          Optional.empty(),
          ShareOf.VOTES,
          Rounding.HALF_UP,
          Optional.empty(),
          1);
}
