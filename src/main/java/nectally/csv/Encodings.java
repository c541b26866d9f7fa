package nectally.csv;

import java.lang.Character.UnicodeScript;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nectally.problem.Shown;

/**
 * Encodings in which some bytes make words, to be proposed where a text is in none that is known:
 * those that publishers of results use or used (WHATWG Encoding, 4.2).
 */
final class Encodings {

  private static final List<String> NAMES =
      List.of(
          "UTF-8",
          "Shift_JIS",
          "EUC-JP",
          "GB18030",
          "Big5",
          "EUC-KR",
          "windows-1252",
          "windows-1250",
          "windows-1251",
          "KOI8-R",
          "windows-1253",
          "windows-1254",
          "windows-1255",
          "windows-1256",
          "windows-1257",
          "ISO-8859-2",
          "ISO-8859-5",
          "IBM850",
          "IBM852",
          "IBM866",
          "x-MacRoman");

  /** More are no choice that a message could offer. */
  private static final int MOST = 4;

  /** No word in windows-1252 has so many letters beyond ASCII in turn. */
  private static final int MOST_BEYOND = 3;

  /** What no word has behind a letter, and what none has between two. */
  private static final String NEVER_BEHIND =
      "\u201A\u201E\u02C6\u2039\u00A2\u00A3\u00A4\u00A5\u00A6\u00A8\u00AC\u00A1\u00BF";

  private static final String NEVER_INSIDE =
      "\u2020\u2021\u2030\u2026\u2122\u203A\u00B1\u201C\u201D\u00B2\u00B3\u00B9\u00B6\u00BB\u00AB\u00BC\u00BD\u00BE";

  private Encodings() {}

  /**
   * Returns the options that read a text of these bytes, each with what it makes of it and with
   * commas between them; blank where none makes words.
   *
   * @param but what the bytes are read as already
   */
  static String options(byte[] bytes, String but) {
    Set<String> texts = new HashSet<>(Set.of(but));
    List<String> options = new ArrayList<>();
    for (String name : NAMES) {
      String text = Charset.isSupported(name) ? decoded(bytes, Charset.forName(name)) : "";
      if (!text.isEmpty() && options.size() < MOST && isWords(text) && texts.add(text)) {
        options.add("--encoding " + name + " reads " + Shown.quoted(Blanks.strip(text)));
      }
    }
    return String.join(", ", options);
  }

  /**
   * Returns the options under which a header that is in none has columns that are known.
   *
   * @param names whether a column may well have this name
   */
  static String optionsFor(List<String> header, Charset read, Predicate<String> names) {
    List<String> options = new ArrayList<>();
    for (String name : NAMES) {
      for (String cell : Charset.isSupported(name) ? header : List.<String>of()) {
        String text = decoded(cell.getBytes(read), Charset.forName(name));
        if (!text.equals(cell) && names.test(text) && options.size() < MOST) {
          options.add("--encoding " + name + " reads " + Shown.quoted(text));
          break;
        }
      }
    }
    return String.join(" or ", options);
  }

  /** Returns a text; blank where the bytes are none in an encoding. */
  private static String decoded(byte[] bytes, Charset encoding) {
    try {
      CharBuffer text = encoding.newDecoder().decode(ByteBuffer.wrap(bytes));
      return text.toString();
    } catch (CharacterCodingException none) {
      return "";
    }
  }

  /** Returns whether signs stand in words as no writing has them: {@code Jos‚}, {@code MŸller}. */
  static boolean isHardlyText(String text) {
    int beyond = 0;
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      beyond = c >= 0x80 && Character.isLetter(c) ? beyond + 1 : 0;
      boolean behind = Character.isLetter(text.charAt(i - 1));
      boolean inside = behind && i + 1 < text.length() && Character.isLetter(text.charAt(i + 1));
      boolean beside =
          Character.isLowerCase(text.charAt(i - 1))
              || (inside && Character.isLowerCase(text.charAt(i + 1)));
      boolean large = behind && beside && Character.isUpperCase(c);
      if ((behind && NEVER_BEHIND.indexOf(c) >= 0)
          || (inside && NEVER_INSIDE.indexOf(c) >= 0)
          || (c >= 0x80 && large)
          || beyond > MOST_BEYOND) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether all signs beyond ASCII are letters, as words of one script have them. */
  private static boolean isWords(String text) {
    boolean any = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isLetter = Character.isLetter(c);
      boolean isInside = i > 0 && isLetter && Character.isLetter(text.charAt(i - 1));
      boolean starts = isInside && Character.isUpperCase(c);
      if ((c >= 0x80 && !isLetter && !Blanks.isBlank(c))
          || (isInside && script(c) != script(text.charAt(i - 1)))
          || (starts && Character.isLowerCase(text.charAt(i - 1)))) {
        return false;
      }
      any |= c >= 0x80;
    }
    return any;
  }

  /** Returns a letter's script; kana and Han are written together. */
  private static UnicodeScript script(char c) {
    UnicodeScript script = UnicodeScript.of(c);
    return switch (script) {
      case HIRAGANA, KATAKANA, COMMON -> UnicodeScript.HAN;
      default -> script;
    };
  }
}
