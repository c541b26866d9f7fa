package nectally.csv;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a file is that is no table of text, by its first bytes. */
final class ForeignKinds {

  /** How many first bytes tell. */
  static final int BYTES = 64;

  private static final int FEWEST = 8;

  private ForeignKinds() {}

  /** Returns what is wrong with a file that starts so, as words of a message; blank for text. */
  static String of(byte[] start, boolean isEncodingStated) {
    if (InputFile.startsWith(start, 0xD0, 0xCF, 0x11, 0xE0)) {
      return toSave("an old Excel file, or one that a password protects");
    }
    if (InputFile.startsWith(start, '%', 'P', 'D', 'F')) {
      return toSave("a PDF file");
    }
    if (!isEncodingStated && isEbcdic(start)) {
      return "this is text in EBCDIC, as large computers write it; --encoding IBM037 reads it";
    }
    String markup = markup(start);
    return markup.isEmpty() ? "" : toSave(markup);
  }

  private static String toSave(String kind) {
    return "this is " + kind + ", expected CSV or xlsx; save it as CSV UTF-8 or as xlsx";
  }

  /** Web pages are often called .xls, and what programs hand each other .csv. */
  private static String markup(byte[] start) {
    int from = InputFile.startsWith(start, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    while (from < start.length && start[from] >= 0 && start[from] <= ' ') {
      from++;
    }
    char first = from < start.length ? (char) (start[from] & 0xFF) : ' ';
    if (first != '<' && first != '{' && first != '[') {
      return "";
    }
    String text =
        new String(start, from, start.length - from, StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    if (text.startsWith("<!doctype html") || text.matches("(?s)<(html|head|body|table|meta).*")) {
      return "a web page (HTML)";
    }
    if (text.matches("(?s)<[?!a-z].*[>=].*")) {
      return "XML";
    }
    return text.matches("(?s)(\\{|\\[\\s*\\{|\\[\\s*\\[)\\s*[\"}].*") ? "JSON" : "";
  }

  /** Letters, digits and blanks of EBCDIC are no letters of ASCII, and nothing else is there. */
  private static boolean isEbcdic(byte[] start) {
    int letters = 0;
    for (byte each : start) {
      int c = each & 0xFF;
      boolean isLetter =
          (c >= 0x81 && c <= 0xA9 && (c & 0x0F) <= 9)
              || (c >= 0xC1 && c <= 0xE9 && (c & 0x0F) <= 9);
      boolean isOther =
          (c >= 0xF0 && c <= 0xF9)
              || c == 0x40
              || c == 0x6B
              || c == 0x5E
              || c == 0x4B
              || c == 0x60
              || c == 0x61
              || c == 0x7F
              || c == 0x25
              || c == 0x15
              || c == 0x0D
              || c == 0x05
              || c == 0x4F
              || c == 0x6D;
      if (!isLetter && !isOther) {
        return false;
      }
      letters += isLetter ? 1 : 0;
    }
    return letters >= FEWEST && letters * 2 > start.length;
  }
}
