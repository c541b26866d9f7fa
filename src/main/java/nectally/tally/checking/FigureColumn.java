package nectally.tally.checking;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nectally.model.Ratio;

/**
 * The shares, or the changes, that one file publishes: one column, in one unit and, as far as the
 * figures allow, of one whole.
 */
final class FigureColumn {

  /**
   * One figure.
   *
   * @param text as printed
   * @param printed empty where it is no number
   * @param truths the exact figure of each whole that is known, 1 being everything; at least one
   */
  record Claim(Subject subject, String text, Optional<Printed> printed, Map<Whole, Ratio> truths) {

    /** Returns whether the figure is that of a whole, which is known, in a unit. */
    boolean holds(Whole whole, Unit unit) {
      Ratio truth = truths.get(whole);
      return truth != null && printed.isPresent() && printed.get().holds(unit.of(truth));
    }

    /** Returns the figure of a whole, else of the first that is known, as it should be printed. */
    String recomputed(Whole whole, Unit unit) {
      Ratio truth = truths.get(whole);
      Ratio exact = unit.of(truth == null ? truths.values().iterator().next() : truth);
      return printed.isPresent()
          ? printed.get().like(exact)
          : exact.rounded(DECIMALS).toPlainString();
    }
  }

  /** How precisely a figure is recomputed that was published as no number. */
  private static final int DECIMALS = 4;

  private final Figure figure;
  private final List<Whole> wholes;
  private final List<Claim> claims = new ArrayList<>();

  /** Starts a column whose figures may be of any of {@code wholes}, the likelier first. */
  FigureColumn(Figure figure, List<Whole> wholes) {
    this.figure = figure;
    this.wholes = wholes;
  }

  void add(Subject subject, String text, Map<Whole, Ratio> truths) {
    claims.add(new Claim(subject, text, Printed.parse(text), truths));
  }

  /** Returns how many figures there are. */
  int size() {
    return claims.size();
  }

  /** Returns the unit of the column, its figures being of the whole that fits them best. */
  Unit unit(Unit otherwise) {
    Map<Whole, Unit> units = units(otherwise);
    return units.getOrDefault(best(units), otherwise);
  }

  /**
   * Returns the unit of the column. A percent sign on any figure says so; else each figure is of
   * the unit that it is nearer to the truth in, by the factor, and the column is of the unit of
   * most. So shares are a fraction where those of a contest add up to about 1.
   *
   * @param otherwise the unit where that does not tell
   */
  private Unit unit(Whole whole, Unit otherwise) {
    int fractions = 0;
    int percentages = 0;
    for (Claim claim : claims) {
      if (claim.printed().isPresent() && claim.printed().get().percent()) {
        return Unit.PERCENT;
      }
      Ratio printed = claim.printed().map(Printed::exact).orElse(Ratio.ZERO).abs();
      Ratio truth = claim.truths().getOrDefault(whole, Ratio.ZERO);
      if (printed.signum() != 0 && truth.signum() != 0) {
        // A hundred times 0.05 is 5: ten times 0.05 lies in the middle.
        boolean fraction = printed.compareTo(truth.abs().times(10)) < 0;
        fractions += fraction ? 1 : 0;
        percentages += fraction ? 0 : 1;
      }
    }
    if (fractions == percentages) {
      return otherwise;
    }
    return fractions > percentages ? Unit.FRACTION : Unit.PERCENT;
  }

  /**
   * Adds to {@code differences} each figure that is the truth of no whole.
   *
   * @param otherwise the unit where the figures do not tell it
   * @return what the figures are of
   */
  Basis check(String file, Unit otherwise, List<Difference> differences) {
    Map<Whole, Unit> units = units(otherwise);
    Whole best = best(units);
    Unit unit = units.getOrDefault(best, otherwise);
    int elsewhere = 0;
    int holding = 0;
    boolean choice = false;
    for (Claim claim : claims) {
      choice |= claim.truths().values().stream().distinct().count() > 1;
      if (claim.holds(best, unit)) {
        holding++;
      } else if (holdsOfAny(claim, units)) {
        elsewhere++;
      } else {
        String recomputed = claim.recomputed(best, unit);
        differences.add(new Difference(claim.subject(), figure, claim.text(), recomputed));
      }
    }
    return new Basis(file, figure, best, claims.size(), holding, elsewhere, choice);
  }

  private Map<Whole, Unit> units(Unit otherwise) {
    Map<Whole, Unit> units = new EnumMap<>(Whole.class);
    for (Whole whole : wholes) {
      units.put(whole, unit(whole, otherwise));
    }
    return units;
  }

  /** Returns the whole of which most figures hold, the likelier of several. */
  private Whole best(Map<Whole, Unit> units) {
    Whole best = wholes.get(0);
    int most = -1;
    for (Map.Entry<Whole, Unit> each : units.entrySet()) {
      int holding = 0;
      for (Claim claim : claims) {
        holding += claim.holds(each.getKey(), each.getValue()) ? 1 : 0;
      }
      best = holding > most ? each.getKey() : best;
      most = Math.max(most, holding);
    }
    return best;
  }

  private static boolean holdsOfAny(Claim claim, Map<Whole, Unit> units) {
    for (Map.Entry<Whole, Unit> each : units.entrySet()) {
      if (claim.holds(each.getKey(), each.getValue())) {
        return true;
      }
    }
    return false;
  }
}
