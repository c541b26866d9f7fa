package nectally.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A minimum or maximum number of winners with a given attribute (never the Droop quota).
 *
 * <p>Written {@code gender:F=3}, {@code gender:F=50%}, {@code region:North|Wales=1..3}, {@code
 * gender:M=..1/2}, or {@code company:*=..2} for every value that is found in the column.
 *
 * @param attribute the folded name of a column
 * @param values the values that count, at least one; compared without regard to case
 * @param min the fewest winners with one of the values
 * @param max the most; empty is no limit
 */
public record Quota(String attribute, List<String> values, Limit min, Optional<Limit> max) {

  /** What stands for each value of the column by itself. */
  public static final String EVERY = "*";

  private static final String EXAMPLES =
      "; write gender:F=3, gender:F=50%, gender:F=1/3,down, region:North=1..2, gender:M=..3 or"
          + " company:*=..2";

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
    int colon = text.indexOf(':');
    int equals = text.indexOf('=');
    if (colon < 0 || equals <= colon + 1 || text.substring(0, colon).isBlank()) {
      throw wrong(text, "expected ATTRIBUTE:VALUE=MIN");
    }
    String attribute = Attributes.fold(text.substring(0, colon).strip());
    List<String> values = new ArrayList<>();
    for (String value : text.substring(colon + 1, equals).split("\\|", -1)) {
      values.add(attribute.equals(Attributes.GENDER) ? Gender.normalise(value) : value.strip());
    }
    if (values.contains("")) {
      throw wrong(text, "a value is empty");
    }
    if (values.contains(EVERY) && values.size() > 1) {
      throw wrong(text, "* stands for every value, so that no other can stand beside it");
    }
    return bounded(text, attribute, values, text.substring(equals + 1).strip());
  }

  private static Quota bounded(String text, String attribute, List<String> values, String bounds) {
    int comma = bounds.lastIndexOf(',');
    Optional<Limit.Rounding> rounding =
        comma < 0 ? Optional.empty() : Limit.Rounding.named(bounds.substring(comma + 1).strip());
    String limits = rounding.isEmpty() ? bounds : bounds.substring(0, comma).strip();
    int dots = limits.indexOf("..");
    String least = dots < 0 ? limits : limits.substring(0, dots);
    String most = dots < 0 ? "" : limits.substring(dots + 2);
    if ((dots >= 0 && most.isBlank()) || (dots < 0 && least.isBlank())) {
      throw wrong(text, "expected MIN, MIN..MAX or ..MAX as whole numbers or parts of the places");
    }
    try {
      Limit min = least.isBlank() ? Limit.NONE : Limit.parse(least, rounding);
      Optional<Limit> max = dots < 0 ? Optional.empty() : Optional.of(Limit.parse(most, rounding));
      boolean isPart = min.isPart() || max.filter(Limit::isPart).isPresent();
      if (rounding.isPresent() && !isPart) {
        throw wrong(text, "a whole number is not rounded");
      }
      if (max.isPresent() && isAbove(min, max.get())) {
        throw wrong(text, "the maximum is below the minimum");
      }
      return new Quota(attribute, values, min, max);
    } catch (WrongQuotaException wrong) {
      throw wrong;
    } catch (IllegalArgumentException wrong) {
      throw wrong(text, String.valueOf(wrong.getMessage()));
    }
  }

  /** Returns whether a minimum is above a maximum whatever the places are. */
  private static boolean isAbove(Limit min, Limit max) {
    return min.isPart() == max.isPart()
        && min.part() * Math.max(1, max.whole()) > max.part() * Math.max(1, min.whole());
  }

  /**
   * Reads several quotas separated by {@code ;}, as a file states them; blank is none.
   *
   * @throws IllegalArgumentException as {@link #parse}
   */
  public static List<Quota> parseAll(String text) {
    List<Quota> quotas = new ArrayList<>();
    for (String part : text.split(";", -1)) {
      if (!part.isBlank()) {
        quotas.add(parse(part));
      }
    }
    return List.copyOf(quotas);
  }

  /** Returns whether {@code value} of the attribute counts towards this quota. */
  public boolean counts(String value) {
    for (String counted : values) {
      if (counted.equalsIgnoreCase(value)) {
        return true;
      }
    }
    return isOfEvery();
  }

  /** Returns whether this holds for every value of the column by itself. */
  public boolean isOfEvery() {
    return values.size() == 1 && values.get(0).equals(EVERY);
  }

  /**
   * Returns how many values of a column that nobody stated could break a maximum on every value of
   * it at once: of the people without a value, each takes one more than the smallest such maximum.
   *
   * @param quotas all of a contest
   * @param without how many people have no value in the column
   * @param places to fill, and those of sitting members
   */
  public static int unstated(List<Quota> quotas, String attribute, int without, int places) {
    long smallest = Integer.MAX_VALUE;
    for (Quota quota : quotas) {
      if (quota.isOfEvery() && quota.attribute().equals(attribute)) {
        smallest = Math.min(smallest, quota.most(places));
      }
    }
    return Math.toIntExact(without / (smallest + 1));
  }

  /**
   * Returns the values of a column that quotas name and nobody has, in the order of the quotas.
   *
   * @param quotas all of a contest
   * @param stated the values that somebody has
   */
  public static List<String> unheld(
      List<Quota> quotas, String attribute, Collection<String> stated) {
    Set<String> seen = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    seen.addAll(stated);
    List<String> unheld = new ArrayList<>();
    for (Quota quota : quotas) {
      if (!quota.isOfEvery() && quota.attribute().equals(attribute)) {
        for (String value : quota.values()) {
          if (seen.add(value)) {
            unheld.add(value);
          }
        }
      }
    }
    return unheld;
  }

  /** Returns this as a maximum alone. */
  public Quota withoutMinimum() {
    return new Quota(attribute, values, Limit.NONE, max);
  }

  /** Returns this for other values. */
  public Quota of(List<String> otherValues) {
    return new Quota(attribute, otherValues, min, max);
  }

  /** Returns this on the column of another name, whose values are spelt as that one's are. */
  public Quota on(String otherAttribute) {
    List<String> spelt = new ArrayList<>();
    for (String value : values) {
      spelt.add(otherAttribute.equals(Attributes.GENDER) ? Gender.normalise(value) : value);
    }
    return new Quota(otherAttribute, spelt, min, max);
  }

  /** Returns the most winners of so many places; {@link Integer#MAX_VALUE} where any may be. */
  public int most(int places) {
    return max.isEmpty() ? Integer.MAX_VALUE : max.get().most(places);
  }

  /** Returns the quota as it is written in a file. */
  @Override
  public String toString() {
    String bounds =
        max.isEmpty() ? min.toString() : (min.equals(Limit.NONE) ? "" : min) + ".." + max.get();
    Optional<Limit.Rounding> rounding = min.rounding().or(() -> max.flatMap(Limit::rounding));
    return attribute
        + ":"
        + String.join("|", values)
        + "="
        + bounds
        + rounding.map(way -> "," + way.name().toLowerCase(Locale.ROOT)).orElse("");
  }

  private static WrongQuotaException wrong(String text, String why) {
    return new WrongQuotaException(
        String.format(Locale.ROOT, "quota \"%s\": %s%s", text, why, EXAMPLES));
  }

  /** A quota that cannot be read, told in full. */
  private static final class WrongQuotaException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    WrongQuotaException(String message) {
      super(message);
    }
  }
}
