package nectally.input;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nectally.csv.AsciiSpellings;
import nectally.csv.WordFile;
import nectally.model.Ascii;
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

  private static final String FILE = "field-words.txt";

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
    return FieldWordsFilter.ALL.mayHave(letters.hashCode()) ? Words.ALL.get(letters) : null;
  }

  /** Returns whether a header may name a column of marks that say who is elected, or of votes. */
  static boolean mayBeMarks(String header) {
    String letters = letters(header);
    return FieldWordsFilter.ALL.mayHave(letters.hashCode()) && Words.MARKS.contains(letters);
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
    String folded = folded(text);
    for (int i = 0; i < folded.length(); i++) {
      if (Character.isLetterOrDigit(folded.charAt(i))) {
        letters.append(folded.charAt(i));
      }
    }
    return letters.toString();
  }

  private static String folded(String text) {
    String decomposed = Ascii.is(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKD);
    return decomposed.toLowerCase(Locale.ROOT);
  }

  /** Apart, so that the words are read when the first header is met that may be one of them. */
  static final class Words {

    static final Set<String> MARKS = new HashSet<>();
    static final Map<String, Field.Match> ALL = read();

    private Words() {}

    private static Map<String, Field.Match> read() {
      Map<String, Field.Match> words = new HashMap<>(8192);
      Map<String, Field.Match> spelled = new HashMap<>();
      int order = 0;
      for (Field field : Field.values()) {
        for (Field.Alias alias : field.aliases()) {
          words.putIfAbsent(letters(alias.name()), new Field.Match(field, order++, false));
        }
      }
      // All at once: to fold each word by itself would take longer than to read most files.
      String text = folded(WordFile.text(FieldWords.class, FILE));
      for (int at = 0; at < text.length(); ) {
        int end = text.indexOf('\n', at);
        if (text.charAt(at) != '#') {
          order = add(text, at, end, order, words, spelled);
        }
        at = end + 1;
      }
      spelled.forEach(words::putIfAbsent);
      return words;
    }

    private static int add(
        String text,
        int start,
        int end,
        int firstOrder,
        Map<String, Field.Match> words,
        Map<String, Field.Match> spelled) {
      int order = firstOrder;
      int colon = text.indexOf(':', start);
      if (text.startsWith("marks", start)) {
        addMarks(text, colon + 1, end);
        return order;
      }
      Field field = Field.valueOf(text.substring(start, colon).toUpperCase(Locale.ROOT));
      for (int from = colon + 1; from < end; ) {
        int comma = text.indexOf(',', from);
        int to = comma < 0 || comma > end ? end : comma;
        boolean whole = text.charAt(to - 1) == '?';
        Field.Match match = new Field.Match(field, order++, whole);
        words.putIfAbsent(bare(text, from, to), match);
        if (isMarked(text, from, to)) {
          for (String spelling : AsciiSpellings.of(text.substring(from, to))) {
            spelled.putIfAbsent(bare(spelling, 0, spelling.length()), match);
          }
        }
        from = to + 1;
      }
      return order;
    }

    /** Returns whether a folded word has a letter that is written otherwise in ASCII. */
    private static boolean isMarked(String text, int from, int to) {
      for (int i = from; i < to; i++) {
        char c = text.charAt(i);
        if (c >= 0x80 && AsciiSpellings.MARKS.indexOf(c) >= 0) {
          return true;
        }
      }
      return false;
    }

    private static void addMarks(String text, int start, int end) {
      for (String word : text.substring(start, end).split(",", -1)) {
        MARKS.add(bare(word, 0, word.length()));
      }
    }

    private static String bare(String text, int from, int to) {
      StringBuilder bare = new StringBuilder(to - from);
      for (int i = from; i < to; i++) {
        if (Character.isLetterOrDigit(text.charAt(i))) {
          bare.append(text.charAt(i));
        }
      }
      return bare.toString();
    }
  }
}
