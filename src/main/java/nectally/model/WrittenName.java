package nectally.model;

/**
 * A name as somebody wrote it, among names that may be the same in other letters.
 *
 * <p>People vary case, accents, blanks and the punctuation of names, never the signs that tell
 * {@code C++} from {@code C#} or {@code Ward 1-2} from {@code Ward 1/2} (rules.md 10.1).
 *
 * @param folded what {@link NameKey} leaves of it, the name itself where nothing is left
 * @param signs those that people do not vary, in their order
 */
public record WrittenName(String folded, String signs) {

  /** What people write in names or leave out, where no figure stands in them. */
  private static final String PUNCTUATION = " ,'\"()\u2018\u2019\u02BC\u201C\u201D\u201E";

  /** Returns a name's. */
  public static WrittenName of(String name) {
    String key = NameKey.of(name).text();
    return new WrittenName(key.isEmpty() ? name : key, signs(name));
  }

  /** Returns what names have in common that are one, however they are written. */
  public String identity() {
    return folded + '\0' + signs;
  }

  private static String signs(String name) {
    StringBuilder signs = new StringBuilder();
    boolean figures = hasFigures(name);
    for (int i = 0; i < name.length(); ) {
      int c = name.codePointAt(i);
      int end = i + Character.charCount(c);
      boolean blank = Character.isSpaceChar(c) || Character.isWhitespace(c);
      if (!blank && !Character.isLetterOrDigit(c) && !isMark(c)) {
        if (figures || !isVaried(name, i, end, c)) {
          signs.appendCodePoint(c);
        }
      }
      i = end;
    }
    return signs.toString();
  }

  private static boolean hasFigures(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (Character.isDigit(name.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  /**
   * Returns whether people may leave a character out: a dot behind a letter, a hyphen in a name.
   */
  private static boolean isVaried(String name, int from, int to, int c) {
    boolean behind = from > 0 && Character.isLetter(name.codePointBefore(from));
    boolean hyphen = Character.getType(c) == Character.DASH_PUNCTUATION;
    return PUNCTUATION.indexOf(c) >= 0
        || (behind && c == '.')
        || (behind && hyphen && to < name.length() && Character.isLetter(name.codePointAt(to)));
  }
}
