package nectally.model;

import java.util.Locale;

/** The spellings of gender that files use. */
public final class Gender {

  /** A woman, as normalised. */
  public static final String FEMALE = "F";

  /** A man, as normalised. */
  public static final String MALE = "M";

  private Gender() {}

  /**
   * Returns {@code F} for F, female, woman, women and W, {@code M} for M, male, man and men, in any
   * case; any other value as it is, without surrounding blanks.
   */
  public static String normalise(String value) {
    String stripped = value.strip();
    return switch (stripped.toLowerCase(Locale.ROOT)) {
      case "f", "female", "woman", "women", "w" -> FEMALE;
      case "m", "male", "man", "men" -> MALE;
      default -> stripped;
    };
  }
}
