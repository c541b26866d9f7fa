package nectally.tally.checking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nectally.model.Ratio;

/** The shares, or the changes, that one file publishes: one column, in one unit. */
final class FigureColumn {

  /**
   * One figure.
   *
   * @param text as printed
   * @param printed empty where it is no number
   * @param truth the exact figure, 1 being everything
   */
  record Claim(Subject subject, String text, Optional<Printed> printed, Ratio truth) {}

  /** How precisely a figure is recomputed that was published as no number. */
  private static final int DECIMALS = 4;

  private final Figure figure;
  private final List<Claim> claims = new ArrayList<>();

  FigureColumn(Figure figure) {
    this.figure = figure;
  }

  void add(Subject subject, String text, Ratio truth) {
    claims.add(new Claim(subject, text, Printed.parse(text), truth));
  }

  /** Returns how many figures there are. */
  int size() {
    return claims.size();
  }

  /**
   * Returns the unit of the column. A percent sign on any figure says so; else each figure is of
   * the unit that it is nearer to the truth in, by the factor, and the column is of the unit of
   * most. So shares are a fraction where those of a contest add up to about 1.
   *
   * @param otherwise the unit where that does not tell
   */
  Unit unit(Unit otherwise) {
    int fractions = 0;
    int percentages = 0;
    for (Claim claim : claims) {
      if (claim.printed().isPresent() && claim.printed().get().percent()) {
        return Unit.PERCENT;
      }
      Ratio printed = claim.printed().map(Printed::exact).orElse(Ratio.ZERO).abs();
      if (printed.signum() != 0 && claim.truth().signum() != 0) {
        // A hundred times 0.05 is 5: ten times 0.05 lies in the middle.
        boolean fraction = printed.compareTo(claim.truth().abs().times(10)) < 0;
        fractions += fraction ? 1 : 0;
        percentages += fraction ? 0 : 1;
      }
    }
    if (fractions == percentages) {
      return otherwise;
    }
    return fractions > percentages ? Unit.FRACTION : Unit.PERCENT;
  }

  /** Adds to {@code differences} each figure that is not the truth in {@code unit}. */
  void check(Unit unit, List<Difference> differences) {
    for (Claim claim : claims) {
      Ratio truth = unit.of(claim.truth());
      if (claim.printed().isEmpty()) {
        String recomputed = truth.rounded(DECIMALS).toPlainString();
        differences.add(new Difference(claim.subject(), figure, claim.text(), recomputed));
      } else if (!claim.printed().get().holds(truth)) {
        String recomputed = claim.printed().get().like(truth);
        differences.add(new Difference(claim.subject(), figure, claim.text(), recomputed));
      }
    }
  }
}
