package nectally.answer;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import nectally.model.Ratio;

/**
 * Numbers and names of columns as people read them, in tables and in sentences.
 *
 * <p>Thousands are grouped with commas, the decimal point is a dot, whatever the locale. Fractions
 * are rounded once, half away from zero (rules.md 1.2); what rounds to nought has no sign.
 */
public final class PeopleText {

  /** What people see where a value is unknown. */
  public static final String UNKNOWN = "-";

  private static final String TICK = "✓";

  /** How many names are listed in a sentence before the rest is counted. */
  public static final int MOST_NAMES = 5;

  private PeopleText() {}

  /** Returns {@code Region} for the column {@code region}. */
  public static String heading(String column) {
    return column.substring(0, 1).toUpperCase(Locale.ROOT) + column.substring(1);
  }

  /** Returns {@code A, B and 12 more}: at most five of the names. */
  public static String listed(List<String> names) {
    return listed(names, MOST_NAMES);
  }

  /** Returns at most {@code most} names, and how many more there are. */
  public static String listed(List<String> names, int most) {
    return listed(names, most, names.size());
  }

  /** Returns at most {@code most} of {@code all} names, the first of which are at hand. */
  public static String listed(List<String> names, int most, int all) {
    String first = String.join(", ", names.subList(0, Math.min(most, names.size())));
    return all > most ? first + " and " + count(all - most) + " more" : first;
  }

  /** Returns {@code 39,548}. */
  public static String count(long value) {
    return grouped(Long.toString(value));
  }

  /** Returns {@code +1,234}, {@code -1,234} or {@code 0}. */
  public static String signedCount(long value) {
    return value > 0 ? "+" + count(value) : count(value);
  }

  /** Returns {@code 3,168.2}. */
  public static String decimal(Ratio value, int decimals) {
    return grouped(value.rounded(decimals).toPlainString());
  }

  /** Returns {@code 12.2%} for a number in per cent. */
  public static String percent(Ratio value, int decimals) {
    return decimal(value, decimals) + "%";
  }

  /** Returns {@code +1.0}, {@code -1.0} or {@code 0.0}. */
  public static String points(Ratio value, int decimals) {
    BigDecimal rounded = value.rounded(decimals);
    String text = grouped(rounded.toPlainString());
    return rounded.signum() > 0 ? "+" + text : text;
  }

  /** Returns the cell of a column of {@code kind}, {@link #UNKNOWN} where it is empty. */
  public static String of(Cell cell, Kind kind, int decimals) {
    if (cell instanceof Cell.Text text) {
      return text.value();
    }
    if (cell instanceof Cell.Count count) {
      return kind == Kind.SIGNED_COUNT ? signedCount(count.value()) : count(count.value());
    }
    if (cell instanceof Cell.Exact exact) {
      return switch (kind) {
        case PERCENT -> percent(exact.value(), decimals);
        case POINTS -> points(exact.value(), decimals);
        default -> decimal(exact.value(), decimals);
      };
    }
    if (cell instanceof Cell.Fixed fixed) {
      boolean signed = kind == Kind.SIGNED_FIXED && fixed.value().signum() > 0;
      return (signed ? "+" : "") + grouped(fixed.value().toPlainString());
    }
    if (cell instanceof Cell.Flag flag) {
      return flag.value() ? "yes" : "no";
    }
    if (cell instanceof Cell.Mark mark) {
      return mark(mark);
    }
    if (cell == Cell.NONE) {
      return "";
    }
    String rank = cell instanceof Cell.Rank place ? rank(place) : UNKNOWN;
    return kind == Kind.EARLIER_RANK ? "(" + rank + ")" : rank;
  }

  /** Returns {@code 5=} for a joint fifth place, {@code ✓ 1} for the first of an elected one. */
  private static String rank(Cell.Rank rank) {
    String place =
        rank.place().isPresent() ? rank.place().getAsInt() + (rank.joint() ? "=" : "") : UNKNOWN;
    return (rank.elected() ? TICK + " " : "") + place;
  }

  /** Returns such as {@code ✓ by lot}; nothing for those who are out by the votes alone. */
  private static String mark(Cell.Mark mark) {
    String word =
        switch (mark.fate()) {
          case ELECTED -> TICK;
          case NOT_ELECTED -> mark.by().isEmpty() ? "" : "out";
          case TIED -> "tie";
          case OPEN -> "open";
          case WITHDRAWN, NONE -> "";
        };
    boolean both = !word.isEmpty() && !mark.by().isEmpty();
    return word + (both ? " " : "") + mark.by();
  }

  private static String grouped(String number) {
    int start = number.startsWith("-") ? 1 : 0;
    int dot = number.indexOf('.');
    int end = dot < 0 ? number.length() : dot;
    if (end - start <= 3) {
      return number;
    }
    StringBuilder text = new StringBuilder(number);
    for (int i = end - 3; i > start; i -= 3) {
      text.insert(i, ',');
    }
    return text.toString();
  }
}
