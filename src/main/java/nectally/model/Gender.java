package nectally.model;

import java.util.Locale;
import java.util.SortedSet;

/** The spellings of gender that files use. */
public final class Gender {

  /** A woman, as normalised. */
  public static final String FEMALE = "F";

  /** A man, as normalised. */
  public static final String MALE = "M";

  /** A shorter word of several is more likely something else. */
  private static final int SHORTEST = 3;

  private Gender() {}

  /** Returns the words for women and men that are known, in lower case and alphabetical order. */
  public static SortedSet<String> words() {
    return GenderWords.all();
  }

  /**
   * Returns {@code F} for F, W and the words for a woman in many languages, {@code M} for M and
   * those for a man, in any case; any other value as it is, without surrounding blanks. What other
   * letters mean, such as H, K and V, depends on those beside them.
   */
  public static String normalise(String value) {
    String stripped = value.strip();
    String word = stripped.toLowerCase(Locale.ROOT);
    return switch (word) {
      case "f", "female", "woman", "women", "w" -> FEMALE;
      case "m", "male", "man", "men" -> MALE;
      case "", "x", "d" -> stripped;
      default ->
          word.codePointCount(0, word.length()) == 1 && !Character.isIdeographic(word.charAt(0))
              ? GenderWords.of(word).orElse(stripped.toUpperCase(Locale.ROOT))
              : GenderWords.of(word).orElse(stripped);
    };
  }

  /** Returns whether a normalised value is neither a woman nor a man nor known to be else. */
  public static boolean isOpen(String value) {
    return !value.isEmpty()
        && !value.equals(FEMALE)
        && !value.equals(MALE)
        && !GenderWords.isOther(value.toLowerCase(Locale.ROOT));
  }

  /** Returns whether one of several words of a value is one for a woman or a man. */
  public static boolean mayBeWord(String value) {
    boolean may = false;
    for (String word : value.split("[^\\p{L}\\p{M}]+", -1)) {
      String known = word.length() < SHORTEST ? word : normalise(word);
      may |= known.equals(FEMALE) || known.equals(MALE);
    }
    return may;
  }
}
