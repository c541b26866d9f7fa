package nectally.formats;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts of any script, character by character as people count them: extended grapheme clusters
 * (Unicode Standard Annex 29).
 *
 * <p>Widths are those of the C library's {@code wcwidth}, by which most terminals go, and of emoji
 * sequences as a whole, which is two columns.
 */
final class Graphemes {

  private static final Pattern CLUSTER = Pattern.compile("\\X");
  private static final int SOFT_HYPHEN = 0xAD;
  private static final int EMOJI_STYLE = 0xFE0F;
  private static final int REPLACEMENT = 0xFFFD;
  private static final int BLACK_FLAG = 0x1F3F4;

  private Graphemes() {}

  /** Returns the width of {@code text}, in columns. */
  static int width(String text) {
    int width = 0;
    Matcher clusters = CLUSTER.matcher(text);
    while (clusters.find()) {
      width += clusterWidth(text, clusters.start(), clusters.end());
    }
    return width;
  }

  /**
   * Returns as many whole clusters from the start of {@code text} as {@code widest} columns hold.
   */
  static String beginning(String text, int widest) {
    int width = 0;
    Matcher clusters = CLUSTER.matcher(text);
    while (clusters.find()) {
      width += clusterWidth(text, clusters.start(), clusters.end());
      if (width > widest) {
        return text.substring(0, clusters.start());
      }
    }
    return text;
  }

  /** Returns {@code text} as {@link Printable#of} says. */
  static String printable(String text) {
    StringBuilder printable = new StringBuilder(text.length());
    boolean flag = false;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      i += Character.charCount(codePoint);
      if (codePoint == '\r' && i < text.length() && text.charAt(i) == '\n') {
        continue;
      }
      if (codePoint != SOFT_HYPHEN) {
        flag = codePoint == BLACK_FLAG || (flag && isTag(codePoint));
        printable.appendCodePoint(flag ? codePoint : replacement(codePoint));
      }
    }
    return printable.toString();
  }

  private static int replacement(int codePoint) {
    return switch (codePoint) {
      case '\t', '\n', 0x0B, '\f', '\r', 0x85, 0x2028, 0x2029 -> ' ';
      // Embeddings, overrides, isolates and marks of direction would turn the rest of the row
      // round; a blank without width makes two names look like one.
      case 0x061C, 0x200B, 0x200E, 0x200F, 0xFEFF -> REPLACEMENT;
      case 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069 -> REPLACEMENT;
      default -> isHidden(codePoint) ? REPLACEMENT : codePoint;
    };
  }

  /** Of what has no shape of its own, only what joins letters or parts them stays. */
  private static boolean isHidden(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL, Character.SURROGATE -> true;
      case Character.FORMAT ->
          codePoint == 0x180E || (codePoint >= 0x2060 && codePoint < 0x11000) || isTag(codePoint);
      default -> false;
    };
  }

  /** Letters that are not seen; behind a black flag they say whose it is, as Scotland's. */
  private static boolean isTag(int codePoint) {
    return codePoint >= 0xE0000 && codePoint <= 0xE007F;
  }

  private static int clusterWidth(String text, int start, int end) {
    int first = text.codePointAt(start);
    if (WideCharacters.contain(first)) {
      return 2;
    }
    int width = width(first);
    for (int i = start + Character.charCount(first); i < end; ) {
      int codePoint = text.codePointAt(i);
      i += Character.charCount(codePoint);
      if (codePoint == EMOJI_STYLE || isSkinTone(codePoint)) {
        return 2;
      }
      width += width(codePoint);
    }
    return width;
  }

  private static int width(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isHangulAfterFirst(codePoint) ? 0 : 1;
    };
  }

  private static boolean isSkinTone(int codePoint) {
    return codePoint >= 0x1F3FB && codePoint <= 0x1F3FF;
  }

  /** Vowels and final consonants, which terminals draw into the syllable's first column pair. */
  private static boolean isHangulAfterFirst(int codePoint) {
    return (codePoint >= 0x1160 && codePoint <= 0x11FF)
        || (codePoint >= 0xD7B0 && codePoint <= 0xD7FF);
  }
}
