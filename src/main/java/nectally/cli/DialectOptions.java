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
  final Setting<String> date =
      Setting.text(
          "--date", "YYYY-MM-DD", "The day of the election, for --format nist, which wants it.");
  final Setting<String> issuer =
      Setting.text("--issuer", "NAME", "Who publishes the result, for --format nist.");

  @Override
  public List<Setting<?>> settings() {
    return List.of(byteOrderMark, writeDelimiter, date, issuer);
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
    if (format == Format.NIST && !(date.isGiven() && issuer.isGiven())) {
      throw asked.refused(
          Rule.MISSING_ARGUMENT, "nist needs --date YYYY-MM-DD and --issuer NAME beside it");
    }
    if (date.isGiven() && !isDate(date.or(""))) {
      throw date.refused(
          Rule.WRONG_VALUE, "expected a day such as 2014-08-20, not \"" + date.or("") + "\"");
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
