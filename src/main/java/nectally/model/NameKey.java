package nectally.model;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A name without what publications vary: case, accents, blanks, punctuation and {@code SURNAME,
 * First} order (rules.md 10.1).
 *
 * <p>{@code "SHAWCROFT, Christine"} and {@code "Christine Shawcroft"} have the same key. Never
 * shown to anybody.
 *
 * @param text words of lower-case letters and digits, one blank between them
 */
public record NameKey(String text) implements Comparable<NameKey> {

  private static final String APOSTROPHES = "\u2018\u2019\u02BC";

  /**
   * Returns the key of the name of something that is no person, whose words are never turned:
   * {@code Lee, North} is not {@code North Lee}, and {@code Birmingham, Edgbaston} is {@code
   * Birmingham Edgbaston}.
   */
  public static NameKey ofThing(String name) {
    return of(name.replace(',', ' '));
  }

  /**
   * Returns whether nothing is left of the name, so that it says of nothing that it is the same.
   */
  public boolean isEmpty() {
    return text.isEmpty();
  }

  /** Returns the key of a person's name. */
  public static NameKey of(String name) {
    int comma = name.indexOf(',');
    boolean turned = comma > 0 && comma == name.lastIndexOf(',');
    String ordered = turned ? name.substring(comma + 1) + " " + name.substring(0, comma) : name;
    byte[] ascii = Ascii.bytes(ordered);
    return new NameKey(
        ascii.length == ordered.length()
            ? asciiWords(ordered, ascii)
            : words(withoutAccents(ordered)));
  }

  private static String withoutAccents(String text) {
    // Upper case first, so that a sharp s becomes two letters.
    StringBuilder plain = new StringBuilder(Unaccented.of(text.toUpperCase(Locale.ROOT)));
    for (int i = 0; i < plain.length(); i++) {
      if (APOSTROPHES.indexOf(plain.charAt(i)) >= 0) {
        plain.setCharAt(i, '\'');
      }
    }
    return plain.toString();
  }

  private static String words(String text) {
    StringBuilder key = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); ) {
      int letter = text.codePointAt(i);
      i += Character.charCount(letter);
      if (Character.isLetterOrDigit(letter) || isMark(letter)) {
        if (gap && !key.isEmpty()) {
          key.append(' ');
        }
        gap = false;
        key.appendCodePoint(Character.toLowerCase(letter));
      } else if (isSign(text, i - 1)) {
        key.append(gap && !key.isEmpty() ? " " : "").appendCodePoint(letter);
        gap = false;
      } else if (letter != '\'') {
        gap = true;
      }
    }
    return key.toString();
  }

  /** Does the same as {@link #words} for what nearly all names are, in a fraction of the time. */
  private static String asciiWords(String text, byte[] ascii) {
    byte[] key = new byte[ascii.length];
    int length = 0;
    boolean gap = false;
    for (int i = 0; i < ascii.length; i++) {
      byte c = ascii[i];
      boolean upper = c >= 'A' && c <= 'Z';
      if (upper
          || (c >= 'a' && c <= 'z')
          || (c >= '0' && c <= '9')
          || ((c == '+' || c == '-') && isSign(text, i))) {
        if (gap && length > 0) {
          key[length++] = ' ';
        }
        gap = false;
        key[length++] = upper ? (byte) (c + ('a' - 'A')) : c;
      } else if (c != '\'') {
        gap = true;
      }
    }
    return new String(key, 0, length, StandardCharsets.ISO_8859_1);
  }

  /** Returns whether a sign is that of a figure, as in {@code -5%}, which tells names apart. */
  private static boolean isSign(String text, int at) {
    char c = text.charAt(at);
    char before = at == 0 ? ' ' : text.charAt(at - 1);
    char after = at + 1 == text.length() ? ' ' : text.charAt(at + 1);
    return (c == '+' || c == '-') && before == ' ' && after >= '0' && after <= '9';
  }

  private static boolean isMark(int letter) {
    int type = Character.getType(letter);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  /** Compares texts, without the cost of what a record generates when the program starts. */
  @Override
  public boolean equals(Object other) {
    return other instanceof NameKey that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public int compareTo(NameKey other) {
    return text.compareTo(other.text);
  }
}
