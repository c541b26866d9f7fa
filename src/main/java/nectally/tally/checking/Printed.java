package nectally.tally.checking;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nectally.model.Ascii;
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

  /** What says that a figure is of a hundred, or of a thousand. */
  private static final Pattern PERCENT =
      Pattern.compile("(%|\u2030|pct?\\.?|p\\.c\\.|per ?cent|prozent)$", Pattern.CASE_INSENSITIVE);

  private static final Pattern PARTS = Pattern.compile("(\\d{1,18})/(\\d{1,18})");

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
    Matcher percentage = PERCENT.matcher(number);
    boolean percent = percentage.find();
    int thousandths = number.endsWith("\u2030") ? 1 : 0;
    number = percent ? number.substring(0, percentage.start()) : number;
    if (number.indexOf('.') < 0) {
      number = number.replace(',', '.');
    }
    if (NUMBER.matcher(number).matches()) {
      BigDecimal value = new BigDecimal(number).movePointLeft(thousandths);
      return Optional.of(new Printed(value, percent, number.startsWith("+")));
    }
    return ofParts(number, percent);
  }

  /** Returns the figure of {@code 50/140}, votes of all votes, to more digits than are held. */
  private static Optional<Printed> ofParts(String text, boolean percent) {
    Matcher parts = PARTS.matcher(text);
    if (percent || !parts.matches() || new BigDecimal(parts.group(2)).signum() == 0) {
      return Optional.empty();
    }
    BigDecimal value =
        new BigDecimal(parts.group(1))
            .divide(new BigDecimal(parts.group(2)), MOST_DECIMALS + 2, RoundingMode.HALF_UP);
    return Optional.of(new Printed(value, false, false));
  }

  /** Takes away blanks, brackets around the figure, what says about, and typographic signs. */
  private static String plain(String text) {
    String plain = text.replaceAll("[\\s\\p{Z}]+", "").replaceAll("[\u2010-\u2015\u2212]", "-");
    plain = Ascii.is(plain) && plain.indexOf('~') < 0 ? plain : asciiOf(plain);
    boolean bracketed = plain.startsWith("(") && plain.endsWith(")");
    return bracketed ? plain.substring(1, plain.length() - 1) : plain;
  }

  /** Returns figures of any script and their signs as those of English. */
  private static String asciiOf(String text) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '~', '\u2248', '\u066c' -> {}
        case '\u066b', '\u00b7' -> plain.append('.');
        case '\u066a', '\uff05' -> plain.append('%');
        default -> {
          int digit = Character.digit(c, 10);
          plain.append(digit < 0 ? c : (char) ('0' + digit));
        }
      }
    }
    return plain.toString();
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
