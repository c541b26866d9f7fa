package nectally.csv;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import nectally.problem.Rule;

/**
 * Which letters the bytes of one file are: those of an encoding that is known, else of UTF-8, and
 * from the first byte that is no UTF-8 on those of windows-1252.
 *
 * <p>Nothing is guessed past that: a file that has long letters of UTF-8 beside bytes that are none
 * fails, and so does one with characters that no text has.
 */
final class Letters {

  /** Tab, line feed, vertical tab, form feed, carriage return and the old mark of a file's end. */
  private static final int HARMLESS =
      1 << '\t' | 1 << '\n' | 1 << 0x0B | 1 << '\f' | 1 << '\r' | 1 << 0x1A;

  private static final int LONGEST_LINE = 400;

  private final boolean known;
  private CharsetDecoder decoder;
  private boolean fallen;
  private boolean longLetters;
  private Rule rule = Rule.NOT_TEXT;
  private String failure = "";

  private Letters(Charset charset, boolean known) {
    decoder = strict(charset);
    this.known = known;
  }

  /** Returns the letters of an encoding that a mark says or a user states. */
  static Letters of(Charset charset) {
    return new Letters(charset, true);
  }

  /** Returns the letters of a file of which nothing is known. */
  static Letters unknown() {
    return new Letters(StandardCharsets.UTF_8, false);
  }

  /**
   * Returns the letters of the rest of a file, whose start was UTF-8.
   *
   * @param more whether there were long letters in what others have read
   */
  Letters behind(boolean more) {
    Letters letters = new Letters(StandardCharsets.UTF_8, known);
    letters.longLetters = longLetters || more;
    return letters;
  }

  /** Returns whether all so far was UTF-8. */
  boolean isUtf8() {
    return decoder.charset().equals(StandardCharsets.UTF_8) && !hasFailed();
  }

  /** Returns the encoding's name, such as {@code UTF-8}. */
  String encoding() {
    return decoder.charset().name();
  }

  /** Returns whether a byte was no UTF-8, so that it and all that follow are windows-1252. */
  boolean isFallen() {
    return fallen;
  }

  /** Returns whether the bytes that come next are no text. */
  boolean hasFailed() {
    return !failure.isEmpty();
  }

  /** Returns the kind of the failure. */
  Rule rule() {
    return rule;
  }

  /** Returns what was expected and what was found; empty where nothing failed. */
  String failure() {
    return failure;
  }

  /**
   * Turns bytes into characters, up to the first that is no text; not to be called after that.
   *
   * @param atEnd whether nothing follows these bytes
   * @return whether there was no space for more characters
   */
  boolean decode(ByteBuffer bytes, CharBuffer chars, boolean atEnd) {
    int from = chars.position();
    int start = bytes.position();
    CoderResult result =
        fallen ? decodeFallen(bytes, chars, atEnd) : decoder.decode(bytes, chars, atEnd);
    longLetters |= bytes.position() - start != chars.position() - from;
    if (result.isError() && !known && !fallen) {
      result = fall(result, bytes, chars, atEnd);
    }
    if (result.isError() && !hasFailed()) {
      String options = options(bytes, false);
      failure =
          (fallen ? "expected text, found " : "expected text in " + encoding() + ", found ")
              + shown(bytes)
              + (fallen ? ", which neither UTF-8 nor windows-1252 has" : "")
              + "; "
              + (options.isEmpty() ? "--encoding IBM850 has a letter for every byte" : options);
    }
    refuseControls(chars, from);
    return result.isOverflow();
  }

  /** Returns the options for encodings in which the line makes words, as in windows-1252 or not. */
  private static String options(ByteBuffer bytes, boolean areKnown) {
    int from = bytes.position();
    while (from > 0 && bytes.get(from - 1) != '\n') {
      from--;
    }
    int to = bytes.position();
    while (to < bytes.limit() && bytes.get(to) != '\n') {
      to++;
    }
    byte[] line = new byte[Math.min(to - from, LONGEST_LINE)];
    for (int i = 0; i < line.length; i++) {
      line[i] = bytes.get(from + i);
    }
    String known = areKnown ? new String(line, Charset.forName("windows-1252")) : "";
    return Encodings.options(line, known);
  }

  /** Reads on as windows-1252, unless there were letters that only UTF-8 makes sense of. */
  private CoderResult fall(CoderResult failed, ByteBuffer bytes, CharBuffer chars, boolean atEnd) {
    if (longLetters) {
      failMixed(bytes);
      return failed;
    }
    fallen = true;
    decoder = strict(Charset.forName("windows-1252"));
    return decodeFallen(bytes, chars, atEnd);
  }

  private CoderResult decodeFallen(ByteBuffer bytes, CharBuffer chars, boolean atEnd) {
    int limit = bytes.limit();
    int own = longLetter(bytes);
    bytes.limit(own);
    CoderResult result = decoder.decode(bytes, chars, atEnd);
    bytes.limit(limit);
    if (bytes.position() == own && own < limit) {
      failMixed(bytes);
    }
    return result;
  }

  private void failMixed(ByteBuffer bytes) {
    rule = Rule.MIXED_ENCODINGS;
    String options = options(bytes, true);
    failure =
        "expected one encoding, found letters in UTF-8 and bytes that are none, here "
            + shown(bytes)
            + "; --encoding windows-1252 reads all as that"
            + (options.isEmpty() ? "" : ", " + options);
  }

  /**
   * Returns where the next letter is that must be UTF-8, else the limit: two or three bytes that
   * make one there, and that no word in windows-1252 has beside each other.
   */
  private static int longLetter(ByteBuffer bytes) {
    for (int i = bytes.position(); i + 1 < bytes.limit(); i++) {
      int lead = bytes.get(i) & 0xFF;
      boolean followed = lead >= 0xC3 && isInner(bytes, i + 1);
      if (followed
          && (lead <= 0xC5
              || (lead >= 0xD0 && lead <= 0xD1)
              || (lead >= 0xE0 && lead <= 0xEF && isInner(bytes, i + 2)))) {
        return i;
      }
    }
    return bytes.limit();
  }

  private static boolean isInner(ByteBuffer bytes, int index) {
    return index < bytes.limit() && (bytes.get(index) & 0xC0) == 0x80;
  }

  /** Takes back the first character that no text has, and all behind it. */
  private void refuseControls(CharBuffer chars, int from) {
    char[] array = chars.array();
    int to = chars.position();
    for (int i = from; i < to; i++) {
      char c = array[i];
      if (c < ' ' && (HARMLESS >> c & 1) == 0) {
        chars.position(i);
        rule = Rule.NOT_TEXT;
        failure =
            "expected text, found the control character U+00"
                + hex(c)
                + (c == 0 ? "; text in UTF-16 without a mark needs --encoding " + utf16(i) : "");
        return;
      }
    }
  }

  /**
   * Returns in which order the halves of letters stand, of which the first nought is at a place.
   */
  private static String utf16(int place) {
    return place % 2 == 0 ? "UTF-16BE" : "UTF-16LE";
  }

  private static String shown(ByteBuffer bytes) {
    return "the byte 0x" + hex(bytes.get(bytes.position()) & 0xFF);
  }

  private static String hex(int value) {
    String hex = Integer.toHexString(value).toUpperCase(Locale.ROOT);
    return hex.length() < 2 ? "0" + hex : hex;
  }

  private static CharsetDecoder strict(Charset charset) {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }
}
