package nectally.csv;

/**
 * A pattern for names: {@code *} is any text, {@code ?} any one character, case does not matter.
 */
public final class Glob {

  private final String pattern;

  /** Keeps a pattern in which case and the number of blanks do not matter. */
  public Glob(String pattern) {
    this.pattern = HeaderName.folded(pattern);
  }

  /** Returns whether the whole name fits. */
  public boolean matches(String name) {
    String text = HeaderName.folded(name);
    int p = 0;
    int star = -1;
    int resume = 0;
    for (int t = 0; t < text.length(); ) {
      char wanted = p < pattern.length() ? pattern.charAt(p) : '\0';
      if (wanted == '*') {
        star = p++;
        resume = t;
      } else if (wanted == '?' || (p < pattern.length() && wanted == text.charAt(t))) {
        p++;
        t++;
      } else if (star >= 0) {
        p = star + 1;
        t = ++resume;
      } else {
        return false;
      }
    }
    while (p < pattern.length() && pattern.charAt(p) == '*') {
      p++;
    }
    return p == pattern.length();
  }
}
