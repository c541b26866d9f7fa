package nectally.tally.checking;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nectally.model.Ratio;

/**
 * A share or change as a file prints it, with the precision that it claims (rules.md 11.2).
 *
 * @param value the number as printed, whatever its unit
 * @param percent whether a percent sign follows
 * @param plus whether a plus sign leads
 */
record Printed(BigDecimal value, boolean percent, boolean plus) {

  /**
   * The decimals that are held against a figure. Files written by spreadsheets and scripts print up
   * to seventeen, of which the last are noise of binary fractions.
   */
  static final int MOST_DECIMALS = 10;

  private static final Ratio HALF_OF_LAST =
      Ratio.of(BigInteger.ONE, BigInteger.TEN.pow(MOST_DECIMALS)).dividedBy(Ratio.of(2));

  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(\\d{1,40}(\\.\\d{0,400})?|\\.\\d{1,400})([eE][+-]?\\d{1,2})?");

  /** What stands where nothing is published, as for a candidate who did not stand before. */
  private static final Set<String> NOTHING =
      Set.of("", "-", ".", "..", "...", "\u2026", "*", "n/a", "na", "nan", "null", "none", "new");

  /** Returns whether {@code text} says that there is no figure. */
  static boolean isNothing(String text) {
    return NOTHING.contains(plain(text).toLowerCase(Locale.ROOT));
  }

  /** Returns the figure; empty where it cannot be read as a number. */
  static Optional<Printed> parse(String text) {
    String number = plain(text);
    boolean percent = number.endsWith("%");
    number = percent ? number.substring(0, number.length() - 1) : number;
    if (number.indexOf('.') < 0) {
      number = number.replace(',', '.');
    }
    return NUMBER.matcher(number).matches()
        ? Optional.of(new Printed(new BigDecimal(number), percent, number.startsWith("+")))
        : Optional.empty();
  }

  /** Takes away blanks, brackets around the figure and typographic signs. */
  private static String plain(String text) {
    String plain = text.replaceAll("[\\s\\p{Z}]+", "").replaceAll("[\u2010-\u2015\u2212]", "-");
    boolean bracketed = plain.startsWith("(") && plain.endsWith(")");
    return bracketed ? plain.substring(1, plain.length() - 1) : plain;
  }

  /** Returns the number of decimals. */
  int decimals() {
    return Math.max(0, value.scale());
  }

  /** Returns the number as a fraction. */
  Ratio exact() {
    BigDecimal plain = value.scale() < 0 ? value.setScale(0) : value;
    return Ratio.of(plain.unscaledValue(), BigInteger.TEN.pow(plain.scale()));
  }

  /**
   * Returns whether {@code truth} rounds to this, half away from zero (rules.md 1.2). Of more than
   * {@link #MOST_DECIMALS} decimals, the rest may be anything that rounding leaves open.
   */
  boolean holds(Ratio truth) {
    return decimals() <= MOST_DECIMALS
        ? truth.rounded(decimals()).compareTo(value) == 0
        : truth.minus(exact()).abs().compareTo(HALF_OF_LAST) <= 0;
  }

  /** Returns {@code truth} in the form of this. */
  String like(Ratio truth) {
    BigDecimal rounded = truth.rounded(Math.min(decimals(), MOST_DECIMALS));
    return (plus && rounded.signum() > 0 ? "+" : "")
        + rounded.toPlainString()
        + (percent ? "%" : "");
  }
}
