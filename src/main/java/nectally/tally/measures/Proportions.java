package nectally.tally.measures;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nectally.model.Ratio;
import nectally.tally.GroupResult;

/**
 * How many groups share the votes and the seats, and how far the two differ.
 *
 * @param votes each group's part of all votes, of 1
 * @param seats each group's part of all seats, of 1, in the same order
 */
record Proportions(Optional<List<Ratio>> votes, Optional<List<Ratio>> seats) {

  /** More decimals than any format prints. */
  private static final BigInteger UNIT = BigInteger.TEN.pow(24);

  private static final BigInteger UNIT_SQUARED = UNIT.pow(2);

  static Proportions of(List<GroupResult> groups) {
    List<OptionalLong> votes = new ArrayList<>(groups.size());
    List<OptionalLong> seats = new ArrayList<>(groups.size());
    for (GroupResult group : groups) {
      votes.add(group.votes());
      seats.add(
          group.elected().isEmpty()
              ? OptionalLong.empty()
              : OptionalLong.of(group.elected().getAsInt()));
    }
    return new Proportions(parts(votes), parts(seats));
  }

  private static Optional<List<Ratio>> parts(List<OptionalLong> numbers) {
    long total = 0;
    for (OptionalLong number : numbers) {
      if (number.isEmpty()) {
        return Optional.empty();
      }
      total = Math.addExact(total, number.getAsLong());
    }
    if (total == 0) {
      return Optional.empty();
    }
    List<Ratio> parts = new ArrayList<>(numbers.size());
    for (OptionalLong number : numbers) {
      parts.add(Ratio.of(number.getAsLong(), total));
    }
    return Optional.of(parts);
  }

  /**
   * Returns {@code 1 / sum(p^2)}: as many groups of equal size would be as concentrated (Laakso and
   * Taagepera 1979).
   *
   * @see <a href="https://www.oxfordreference.com/view/10.1093/oi/authority.20110803095743432">the
   *     effective number of parties</a>
   */
  static Optional<Ratio> effectiveNumber(Optional<List<Ratio>> parts) {
    return parts.map(
        list -> {
          Ratio squares = Ratio.ZERO;
          for (Ratio part : list) {
            squares = squares.plus(part.times(part));
          }
          return Ratio.of(1).dividedBy(squares);
        });
  }

  /**
   * Returns {@code sqrt(sum((v - s)^2) / 2)} in points, to 24 decimals (Gallagher 1991).
   *
   * @see <a href="http://www.thefullwiki.org/Gallagher_Index">the Gallagher index</a>
   */
  Optional<Ratio> gallagher() {
    return differences()
        .map(
            list -> {
              Ratio squares = Ratio.ZERO;
              for (Ratio difference : list) {
                squares = squares.plus(difference.times(difference));
              }
              return root(squares.times(Ratio.of(5_000)));
            });
  }

  /**
   * Returns {@code sum(|v - s|) / 2} in points: the part of the seats that would have to move
   * (Loosemore and Hanby 1971).
   */
  Optional<Ratio> loosemoreHanby() {
    return differences()
        .map(
            list -> {
              Ratio sum = Ratio.ZERO;
              for (Ratio difference : list) {
                sum = sum.plus(difference.abs());
              }
              return sum.times(50);
            });
  }

  private Optional<List<Ratio>> differences() {
    if (votes.isEmpty() || seats.isEmpty()) {
      return Optional.empty();
    }
    List<Ratio> differences = new ArrayList<>();
    for (int i = 0; i < votes.get().size(); i++) {
      differences.add(votes.get().get(i).minus(seats.get().get(i)));
    }
    return Optional.of(differences);
  }

  /** Returns a root without what is below its 24th decimal. */
  private static Ratio root(Ratio square) {
    BigInteger units = square.numerator().multiply(UNIT_SQUARED).divide(square.denominator());
    return Ratio.of(units.sqrt(), UNIT);
  }
}
