package nectally.cli;

import java.nio.charset.Charset;
import java.util.List;
import nectally.csv.Spelling;

/** How letters and figures are written in the files. */
final class SpellingOptions implements Group {

  final Setting<Charset> encoding =
      Setting.of(
          "--encoding",
          "NAME",
          SpellingOptions::encoding,
          "Which letters the bytes of the files are, such as windows-1252 or Shift_JIS; without it,"
              + " UTF-8 or what a mark in the file says.");

  final Setting<String> thousands =
      Setting.of(
              "--thousands",
              "MARK",
              SpellingOptions::marks,
              "What stands between the digits of large numbers: . or , or both (.,); the other one"
                  + " begins decimals. Without it, the column must say so.")
          .repeated();

  final Setting<String> sheet =
      Setting.text(
              "--sheet",
              "NAME",
              "The sheet to read of an xlsx file (default: the first with a table). Repeat where"
                  + " files have others.")
          .repeated();

  @Override
  public List<Setting<?>> settings() {
    return List.of(encoding, thousands, sheet);
  }

  /** Returns what was said. */
  Spelling spelling() {
    return new Spelling(encoding.value(), String.join("", thousands.values()), sheet.values());
  }

  private static String marks(String given) {
    for (int i = 0; i < given.length(); i++) {
      if (".,' ".indexOf(given.charAt(i)) < 0) {
        throw new IllegalArgumentException("expected . or , or both, found \"" + given + "\"");
      }
    }
    return given;
  }

  private static Charset encoding(String name) {
    try {
      return Charset.forName(name);
    } catch (IllegalArgumentException unknown) {
      throw new IllegalArgumentException(
          "expected an encoding such as windows-1252, ISO-8859-2, UTF-16LE, Shift_JIS or GB18030,"
              + " found \""
              + name
              + "\"",
          unknown);
    }
  }
}
