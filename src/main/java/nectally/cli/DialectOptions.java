package nectally.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import nectally.formats.Format;
import nectally.problem.Rule;

/** What single formats can be told: how CSV is parted, and what NIST's reports must state. */
final class DialectOptions implements Group {

  final Setting<String> byteOrderMark =
      Setting.flag("Start CSV with a mark by which spreadsheets know its letters.", "--bom");
  final Setting<String> writeDelimiter =
      Setting.text("--write-delimiter", "CHAR", "What parts the values of CSV (default: a comma).");
  final Setting<String> writeDecimal =
      Setting.text(
          "--write-decimal", "CHAR", "What stands before decimals in CSV: . (default) or a comma.");
  final Setting<String> date =
      Setting.text(
          "--date", "YYYY-MM-DD", "The day of the election, for --format nist, which wants it.");
  final Setting<String> issuer =
      Setting.text("--issuer", "NAME", "Who publishes the result, for --format nist.");

  @Override
  public List<Setting<?>> settings() {
    return List.of(byteOrderMark, writeDelimiter, writeDecimal, date, issuer);
  }

  /**
   * Checks what can be checked before anything is read.
   *
   * @param asked the option that asks for the format
   * @throws Refusal if a value cannot be, or {@code format} wants one that is not given
   */
  void check(Format format, Setting<Format> asked) throws Refusal {
    String delimiter = writeDelimiter.or(",");
    if (delimiter.length() != 1 || "\"\r\n'".contains(delimiter) || isWordCharacter(delimiter)) {
      throw writeDelimiter.refused(
          Rule.WRONG_VALUE,
          "expected one character that parts values, such as ; or |, not \"" + delimiter + "\"");
    }
    checkDecimal(format, delimiter);
    if (format == Format.NIST && !(date.isGiven() && issuer.isGiven())) {
      throw asked.refused(
          Rule.MISSING_ARGUMENT, "nist needs --date YYYY-MM-DD and --issuer NAME beside it");
    }
    if (date.isGiven() && !isDate(date.or(""))) {
      throw date.refused(
          Rule.WRONG_VALUE, "expected a day such as 2014-08-20, not \"" + date.or("") + "\"");
    }
  }

  private void checkDecimal(Format format, String delimiter) throws Refusal {
    String mark = writeDecimal.or(".");
    if (!mark.equals(".") && !mark.equals(",")) {
      throw writeDecimal.refused(
          Rule.WRONG_VALUE, "expected . or a comma before decimals, not \"" + mark + "\"");
    }
    boolean isParted = format == Format.CSV || format == Format.DATAPACKAGE;
    if (isParted && mark.equals(delimiter)) {
      throw writeDecimal.refused(
          Rule.CONFLICTING_OPTIONS,
          "a comma parts the values of this CSV already; --write-delimiter \";\" parts them by"
              + " something else");
    }
  }

  private static boolean isWordCharacter(String delimiter) {
    return Character.isLetterOrDigit(delimiter.charAt(0)) || "+-.= ".contains(delimiter);
  }

  private static boolean isDate(String text) {
    try {
      LocalDate.parse(text);
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }
}
