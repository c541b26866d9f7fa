package nectally.model;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A minimum or maximum number of winners with a given attribute (never the Droop quota).
 *
 * <p>Written {@code gender:F=3}, {@code gender:F=50%}, {@code region:North|Wales=1..3} or {@code
 * gender:M=..3}.
 *
 * @param attribute the folded name of a column
 * @param values the values that count, at least one; compared without regard to case
 * @param min the fewest winners with one of the values
 * @param max the most; empty is no limit
 */
public record Quota(String attribute, List<String> values, Minimum min, OptionalInt max) {

  /**
   * The fewest winners, as a number or as a part of the seats.
   *
   * @param number a number of winners, or a whole percentage of the seats from 0 to 100
   * @param percent whether the number is a percentage
   */
  public record Minimum(int number, boolean percent) {

    /** No minimum. */
    public static final Minimum NONE = new Minimum(0, false);

    /**
     * Returns how many winners this is of {@code seats}: a percentage is rounded up in whole
     * numbers, so that half of 5 is 3 (rules.md 4.14).
     */
    public int of(int seats) {
      return percent ? Math.toIntExact(((long) seats * number + 99) / 100) : number;
    }

    @Override
    public String toString() {
      return percent ? number + "%" : Integer.toString(number);
    }
  }

  private static final Pattern SHAPE = Pattern.compile("([^:=]+):([^=]+)=(.*)", Pattern.DOTALL);
  private static final Pattern BOUNDS = Pattern.compile("(?:(\\d+)(%?))?(?:(\\.\\.)(\\d+)?)?");
  private static final String EXAMPLES =
      "; write gender:F=3, gender:F=50%, region:North=1..2 or gender:M=..3";

  /** Keeps a copy of the values. */
  public Quota {
    values = List.copyOf(values);
  }

  /**
   * Reads one quota.
   *
   * @throws IllegalArgumentException if it is not of the form {@code ATTRIBUTE:VALUE=MIN}; the
   *     message tells a user what to write
   */
  public static Quota parse(String text) {
    Matcher shape = SHAPE.matcher(text.strip());
    if (!shape.matches() || shape.group(1).isBlank()) {
      throw wrong(text, "expected ATTRIBUTE:VALUE=MIN");
    }
    String attribute = Attributes.fold(shape.group(1));
    List<String> values =
        Stream.of(shape.group(2).split("\\|", -1))
            .map(attribute.equals(Attributes.GENDER) ? Gender::normalise : String::strip)
            .collect(Collectors.toUnmodifiableList());
    if (values.stream().anyMatch(String::isEmpty)) {
      throw wrong(text, "a value is empty");
    }
    Matcher bounds = BOUNDS.matcher(shape.group(3).strip());
    if (!bounds.matches()
        || (bounds.group(1) == null && bounds.group(4) == null)
        || (bounds.group(3) != null && bounds.group(4) == null)) {
      throw wrong(text, "expected MIN, MIN..MAX or ..MAX as whole numbers");
    }
    Minimum min =
        bounds.group(1) == null
            ? Minimum.NONE
            : new Minimum(number(text, bounds.group(1)), !bounds.group(2).isEmpty());
    if (min.percent() && min.number() > 100) {
      throw wrong(text, "more than 100% of the seats");
    }
    OptionalInt max =
        bounds.group(4) == null
            ? OptionalInt.empty()
            : OptionalInt.of(number(text, bounds.group(4)));
    if (!min.percent() && max.isPresent() && max.getAsInt() < min.number()) {
      throw wrong(text, "the maximum is below the minimum");
    }
    return new Quota(attribute, values, min, max);
  }

  /**
   * Reads several quotas separated by {@code ;}, as a file states them; blank is none.
   *
   * @throws IllegalArgumentException as {@link #parse}
   */
  public static List<Quota> parseAll(String text) {
    return Stream.of(text.split(";", -1))
        .filter(part -> !part.isBlank())
        .map(Quota::parse)
        .collect(Collectors.toUnmodifiableList());
  }

  /** Returns whether {@code value} of the attribute counts towards this quota. */
  public boolean counts(String value) {
    for (String counted : values) {
      if (counted.equalsIgnoreCase(value)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the quota as it is written in a file. */
  @Override
  public String toString() {
    String bounds =
        max.isEmpty()
            ? min.toString()
            : (min.equals(Minimum.NONE) ? "" : min) + ".." + max.getAsInt();
    return attribute + ":" + String.join("|", values) + "=" + bounds;
  }

  private static int number(String text, String digits) {
    BigInteger value = new BigInteger(digits);
    if (value.bitLength() > 31) {
      throw wrong(text, "a number is too large");
    }
    return value.intValue();
  }

  private static IllegalArgumentException wrong(String text, String why) {
    return new IllegalArgumentException(
        String.format(Locale.ROOT, "quota \"%s\": %s%s", text, why, EXAMPLES));
  }
}
