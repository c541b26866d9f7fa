package nectally.csv;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * How words of many languages are written where only the letters of English are at hand: {@code
 * gueltige} and {@code gultige} for {@code gültige}, {@code glosy} for {@code głosy}.
 */
public final class AsciiSpellings {

  /** The letters and accents by which a decomposed word has another spelling. */
  public static final String MARKS =
      "\u0308\u030a\u00f8\u00e6\u0153\u00df\u0142\u0111\u0131\u0127\u00f0\u00fe";

  private static final String MARKED = "\u00e4\u00f6\u00fc\u00e5\u00f8\u00e6\u0153\u00df";
  private static final List<String> TWO = List.of("ae", "oe", "ue", "aa", "oe", "ae", "oe", "ss");
  private static final String STRUCK =
      "\u0142\u00f8\u0111\u0131\u0127\u00f0\u00e6\u0153\u00df\u00fe";
  private static final List<String> PLAIN =
      List.of("l", "o", "d", "i", "h", "d", "ae", "oe", "ss", "th");

  private AsciiSpellings() {}

  /** Returns the other spellings of a word in lower case, without accents; mostly there is none. */
  public static List<String> of(String word) {
    List<String> spellings = new ArrayList<>(0);
    add(with(word, MARKED, TWO), word, spellings);
    add(with(word, STRUCK, PLAIN), word, spellings);
    return spellings;
  }

  private static void add(String spelling, String word, List<String> spellings) {
    if (!spelling.equals(word)) {
      String plain = with(spelling, STRUCK, PLAIN);
      spellings.add(Normalizer.normalize(plain, Normalizer.Form.NFD).replaceAll("\\p{Mn}", ""));
    }
  }

  private static String with(String word, String letters, List<String> replaced) {
    String text = Normalizer.normalize(word, Normalizer.Form.NFC);
    StringBuilder spelling = new StringBuilder(text.length() + 2);
    for (int i = 0; i < text.length(); i++) {
      int at = letters.indexOf(text.charAt(i));
      if (at < 0) {
        spelling.append(text.charAt(i));
      } else {
        spelling.append(replaced.get(at));
      }
    }
    return spelling.toString();
  }
}
