package nectally.tally.measures;

import java.math.BigInteger;
import nectally.model.Ratio;

/**
 * The exact two-sided sign test: how often a fair coin would come out as unequal as this or more.
 *
 * <p>p = 2 times the sum of C(n, i) over i up to the smaller count, over 2^n, and at most 1
 * (rules.md 13.4). Exact integers throughout.
 */
final class SignTest {

  private SignTest() {}

  /**
   * Returns p, above 0 and at most 1; 1 where there is no pair at all.
   *
   * @param ahead pairs in which the first is ahead, at least 0
   * @param behind pairs in which the second is ahead, at least 0; equal pairs count for neither
   */
  static Ratio p(int ahead, int behind) {
    int n = Math.addExact(ahead, behind);
    BigInteger term = BigInteger.ONE;
    BigInteger sum = BigInteger.ZERO;
    for (int i = 0; i <= Math.min(ahead, behind); i++) {
      sum = sum.add(term);
      term = term.multiply(BigInteger.valueOf(n - i)).divide(BigInteger.valueOf(i + 1L));
    }
    BigInteger all = BigInteger.ONE.shiftLeft(n);
    return Ratio.of(sum.shiftLeft(1).min(all), all);
  }
}
