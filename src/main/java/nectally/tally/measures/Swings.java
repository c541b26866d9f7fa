package nectally.tally.measures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nectally.model.Points;
import nectally.model.Ratio;
import nectally.tally.GroupChange;

/**
 * The swings between two sides of a compared contest by every formula.
 *
 * @param contenders the two sides; empty where there are none
 * @param swings one for each {@link SwingFormula}, in their order
 * @param reason why there is no swing between the sides; empty where there is one
 */
public record Swings(Optional<Contenders> contenders, List<Swing> swings, Optional<String> reason) {

  private static final Ratio HALF = Ratio.of(1, 2);

  /** Keeps a copy of the list. */
  public Swings {
    swings = List.copyOf(swings);
  }

  /** Returns the swings between two elections that count the same. */
  public static Swings of(List<GroupChange> groups, Optional<Sides> asked) {
    return of(groups, asked, true);
  }

  /**
   * Returns the swings of compared groups between the sides asked for, else between the two largest
   * groups of now. Values follow the method of the groups' shares.
   *
   * @param sameMarks whether both elections count the same; between nominations and votes there is
   *     no swing
   */
  public static Swings of(List<GroupChange> groups, Optional<Sides> asked, boolean sameMarks) {
    Optional<Contenders> contenders =
        asked.isPresent() ? Contenders.of(asked.get(), groups) : Contenders.largest(groups);
    Optional<String> reason =
        sameMarks
            ? Comparability.reasonAgainst(groups, contenders)
            : Optional.of("nominations are not votes");
    List<Swing> swings = new ArrayList<>();
    for (SwingFormula formula : SwingFormula.values()) {
      Optional<Points> value =
          formula == SwingFormula.PEDERSEN
              ? volatility(groups, sameMarks)
              : contenders
                  .filter(sides -> reason.isEmpty())
                  .flatMap(sides -> value(formula, sides));
      swings.add(new Swing(formula, value));
    }
    return new Swings(contenders, swings, reason);
  }

  /** Returns the swing by one formula. */
  public Optional<Points> value(SwingFormula formula) {
    for (Swing swing : swings) {
      if (swing.formula() == formula) {
        return swing.value();
      }
    }
    return Optional.empty();
  }

  /** Pedersen's formula has no sides, so that what speaks against two of them does not matter. */
  private static Optional<Points> volatility(List<GroupChange> groups, boolean sameMarks) {
    for (GroupChange group : groups) {
      if (sameMarks && group.before().isPresent()) {
        return Volatility.ofGroups(groups);
      }
    }
    return Optional.empty();
  }

  private static Optional<Points> value(SwingFormula formula, Contenders sides) {
    return switch (formula) {
      case BUTLER -> lead(sides).map(lead -> new Points(lead.value().times(HALF)));
      case STEED -> sides.twoWay().change();
      case LEAD -> lead(sides);
      case PEDERSEN -> Optional.empty();
    };
  }

  private static Optional<Points> lead(Contenders sides) {
    Optional<Points> to = sides.toShare().change();
    Optional<Points> from = sides.fromShare().change();
    return to.isPresent() && from.isPresent()
        ? Optional.of(to.get().minus(from.get()))
        : Optional.empty();
  }
}
