package nectally.input;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import nectally.model.Ascii;
import nectally.model.Unaccented;
import org.jspecify.annotations.Nullable;

/**
 * The names of columns in many languages and spellings, from {@code field-words.txt}, behind those
 * that {@link Field} lists.
 *
 * <p>Case, accents, blanks, hyphens, underscores and other punctuation do not matter, so that
 * {@code CandidateName} is a candidate's name. A name of two parts with a slash, as bilingual files
 * have it, is what its parts agree on.
 */
final class FieldWords {

  /** What no letters fold away: such a column holds a share of something. */
  private static final String PER_CENT = "%\u2030\u066A\uFF05";

  private FieldWords() {}

  /** Returns the field that a header names. */
  static Optional<Field.Match> match(String header) {
    for (int i = 0; i < PER_CENT.length(); i++) {
      if (header.indexOf(PER_CENT.charAt(i)) >= 0) {
        return Optional.empty();
      }
    }
    Field.Match whole = word(letters(header));
    return whole != null ? Optional.of(whole) : ofParts(header);
  }

  /** Returns what a word says, without reading any where it is hardly one. */
  private static Field.@Nullable Match word(String letters) {
    return FieldWordsFilter.ALL.mayHave(letters.hashCode()) ? FieldWordIndex.match(letters) : null;
  }

  /** Returns whether a header may name a column of marks that say who is elected, or of votes. */
  static boolean mayBeMarks(String header) {
    String letters = letters(header);
    return FieldWordsFilter.ALL.mayHave(letters.hashCode()) && FieldWordIndex.isOfMarks(letters);
  }

  private static Optional<Field.Match> ofParts(String header) {
    Optional<Field.Match> found = Optional.empty();
    int start = 0;
    while (header.indexOf('/') >= 0 && start <= header.length()) {
      int slash = header.indexOf('/', start);
      int end = slash < 0 ? header.length() : slash;
      Field.Match part = word(letters(header.substring(start, end)));
      if (part == null || (found.isPresent() && found.get().field() != part.field())) {
        return Optional.empty();
      }
      found = Optional.of(part);
      start = end + 1;
    }
    return found;
  }

  /** Returns a text's letters and digits in lower case without accents. */
  static String letters(String text) {
    byte[] ascii = Ascii.bytes(text);
    return ascii.length > 0 ? letters(ascii) : anyLetters(text);
  }

  private static String letters(byte[] ascii) {
    int length = 0;
    for (byte c : ascii) {
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        ascii[length++] = c;
      } else if (c >= 'A' && c <= 'Z') {
        ascii[length++] = (byte) (c + ('a' - 'A'));
      }
    }
    return new String(ascii, 0, length, StandardCharsets.ISO_8859_1);
  }

  private static String anyLetters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    String folded = Unaccented.of(text).toLowerCase(Locale.ROOT);
    for (int i = 0; i < folded.length(); i++) {
      if (Character.isLetterOrDigit(folded.charAt(i))) {
        letters.append(folded.charAt(i));
      }
    }
    return letters.toString();
  }
}
