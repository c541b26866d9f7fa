package nectally.report;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import nectally.model.Ratio;

/**
 * Rounds the shares of a whole so that they add to 100 (rules.md 1.3).
 *
 * <p>Each is rounded down; the units that are missing go to the largest remainders, among equal
 * remainders to more votes. Equal shares stay equal: units that could go to some of them only are
 * left out, and the sum stays below 100.
 */
final class ShareRounding {

  private static final Ratio ALL = Ratio.of(100);

  private ShareRounding() {}

  /** Returns whether the shares are of one whole: their exact sum is 100. */
  static boolean areOfOneWhole(List<Ratio> percents) {
    Ratio sum = Ratio.ZERO;
    for (Ratio percent : percents) {
      sum = sum.plus(percent);
    }
    return sum.equals(ALL);
  }

  /** Returns the sum of shares that are rounded each by itself, half away from zero. */
  static BigDecimal sum(List<Ratio> percents, int decimals) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Ratio percent : percents) {
      sum = sum.add(percent.rounded(decimals));
    }
    return sum;
  }

  /**
   * Returns the shares rounded by largest remainder, in their order.
   *
   * @param percents of one whole ({@link #areOfOneWhole}), none below 0
   * @param decimals places after the point, at least 0
   */
  static List<Ratio> largestRemainder(List<Ratio> percents, int decimals) {
    List<Part> parts = new ArrayList<>(percents.size());
    BigInteger unit = BigInteger.TEN.pow(decimals);
    BigInteger missing = unit.multiply(BigInteger.valueOf(100));
    for (Ratio percent : percents) {
      Part part = Part.of(parts.size(), percent, unit);
      missing = missing.subtract(part.floor());
      parts.add(part);
    }
    BigInteger[] units = new BigInteger[parts.size()];
    parts.forEach(part -> units[part.index()] = part.floor());
    List<Part> order = new ArrayList<>(parts);
    order.sort(Part::largestFirst);
    int left = missing.intValueExact();
    for (int i = 0; i < order.size() && left > 0; ) {
      int next = i;
      while (next < order.size() && order.get(next).value().equals(order.get(i).value())) {
        next++;
      }
      if (next - i > left) {
        break;
      }
      left -= next - i;
      for (; i < next; i++) {
        int index = order.get(i).index();
        units[index] = units[index].add(BigInteger.ONE);
      }
    }
    List<Ratio> rounded = new ArrayList<>(units.length);
    for (BigInteger number : units) {
      rounded.add(Ratio.of(number, unit));
    }
    return rounded;
  }

  /**
   * A share and its place.
   *
   * @param floor whole units
   * @param rest the part of a unit that is left
   */
  private record Part(int index, Ratio value, BigInteger floor, Ratio rest) {

    static Part of(int index, Ratio percent, BigInteger unit) {
      Ratio units = percent.times(Ratio.of(unit, BigInteger.ONE));
      BigInteger floor = units.numerator().divide(units.denominator());
      return new Part(index, percent, floor, units.minus(Ratio.of(floor, BigInteger.ONE)));
    }

    /** The part with more left first, and of two with as much the larger share. */
    static int largestFirst(Part one, Part other) {
      int rest = other.rest().compareTo(one.rest());
      return rest != 0 ? rest : other.value().compareTo(one.value());
    }
  }
}
