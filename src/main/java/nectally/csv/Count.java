package nectally.csv;

import java.math.BigInteger;
import java.util.Optional;
import java.util.OptionalLong;
import nectally.problem.Rule;
import nectally.problem.Shown;

/** Reads whole numbers as files print them: {@code 1234}, {@code 1,234}, {@code 1 234.0}. */
final class Count {

  private static final int SAFE_DIGITS = 18;

  /**
   * What a text that is no whole number is instead.
   *
   * @param message what was expected and what was found
   */
  record Fault(Rule rule, String message) {}

  private Count() {}

  /** Returns the number of a text that is digits alone, at most 18: nearly all of them. */
  static OptionalLong plain(String text) {
    if (text.isEmpty() || text.length() > SAFE_DIGITS) {
      return OptionalLong.empty();
    }
    long value = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isDigit(c)) {
        return OptionalLong.empty();
      }
      value = 10 * value + (c - '0');
    }
    return OptionalLong.of(value);
  }

  /** Returns the number of any text; empty where {@link #fault} says why it is none. */
  static OptionalLong of(String text) {
    OptionalLong plain = plain(text);
    if (plain.isPresent() || fault(text).isPresent()) {
      return plain;
    }
    return OptionalLong.of(new BigInteger(digits(whole(text))).longValueExact());
  }

  /** Returns why {@code text} is no whole number that can be read in one way only. */
  static Optional<Fault> fault(String text) {
    char first = text.isEmpty() ? ' ' : text.charAt(0);
    if ((first == '-' || first == '\u2212') && isNumber(Blanks.strip(text.substring(1)))) {
      return fault(
          Rule.NEGATIVE_COUNT, "expected a whole number that is not negative, found ", text, "");
    }
    if (!isNumber(text)) {
      String hint =
          isWordForUnknown(text) ? "; leave the cell empty where the number is unknown" : "";
      return fault(Rule.NOT_A_COUNT, "expected a whole number, found ", text, hint);
    }
    String whole = whole(text);
    String decimals = text.substring(Math.min(text.length(), whole.length() + 1));
    if (decimals.length() == 3 && isDigits(whole) && whole.length() <= 3) {
      return fault(
          Rule.AMBIGUOUS_COUNT,
          "expected a whole number, found ",
          text,
          ", which may be " + whole + decimals + " or a fraction; write it without the dot");
    }
    for (int i = 0; i < decimals.length(); i++) {
      if (decimals.charAt(i) != '0') {
        return fault(
            Rule.FRACTIONAL_COUNT, "expected a whole number, found the fraction ", text, "");
      }
    }
    String digits = digits(whole);
    if (digits.length() > SAFE_DIGITS + 1
        || (digits.length() > SAFE_DIGITS && new BigInteger(digits).bitLength() > 63)) {
      return fault(
          Rule.COUNT_TOO_LARGE, "expected at most " + Long.MAX_VALUE + ", found ", text, "");
    }
    return Optional.empty();
  }

  private static Optional<Fault> fault(Rule rule, String before, String text, String after) {
    return Optional.of(new Fault(rule, before + Shown.quoted(text) + after));
  }

  /** Returns whether the text is digits, grouped by threes or not, with decimals or not. */
  private static boolean isNumber(String text) {
    String whole = whole(text);
    if (whole.length() < text.length() && !isDigits(text.substring(whole.length() + 1))) {
      return false;
    }
    return isDigits(whole) || isGrouped(whole);
  }

  private static boolean isGrouped(String whole) {
    int length = whole.length();
    if (length < 5 || length % 4 == 0) {
      return false;
    }
    char separator = whole.charAt(length - 4);
    for (int i = 0; i < length; i++) {
      char c = whole.charAt(i);
      boolean fits =
          (length - i) % 4 == 0
              ? (c == ',' && separator == ',') || (Blanks.isBlank(c) && separator != ',')
              : isDigit(c);
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  private static String whole(String text) {
    int dot = text.indexOf('.');
    return dot < 0 ? text : text.substring(0, dot);
  }

  /** Returns the digits without separators and leading zeros, at least one. */
  private static String digits(String whole) {
    StringBuilder digits = new StringBuilder(whole.length());
    for (int i = 0; i < whole.length(); i++) {
      char c = whole.charAt(i);
      if (isDigit(c) && !(c == '0' && digits.isEmpty())) {
        digits.append(c);
      }
    }
    return digits.isEmpty() ? "0" : digits.toString();
  }

  private static boolean isDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isDigit(text.charAt(i))) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isWordForUnknown(String text) {
    return switch (HeaderName.key(text)) {
      case "null", "n/a", "na", "nan", "none", "nil", "unknown", "?", "-", "\u2013", "\u2014" ->
          true;
      default -> false;
    };
  }
}
