package nectally.model;

import java.text.Normalizer;

/**
 * Text without accents: decomposed (Unicode NFKD), and without the marks of European scripts,
 * U+0300 to U+036F. In other scripts a mark may be a vowel that tells two names apart.
 *
 * <p>Letters of European languages are looked up: Java takes longer to load its tables of all
 * others than to read most files.
 */
public final class Unaccented {

  private static final char ACCENTS = '\u0300';
  private static final char LAST_ACCENT = '\u036f';
  private static final char LATIN_FROM = '\u00a0';
  private static final char GREEK_FROM = '\u0370';

  /** What is left of each letter from U+00A0 to U+024F; a question mark for several letters. */
  private static final String LATIN =
      " ¡¢£¤¥¦§ ©a«¬\u00ad® °±23 μ¶· 1o»???¿AAAAAAÆCEEEEIIII"
          + "ÐNOOOOO×ØUUUUYÞßaaaaaaæceeeeiiiiðnooooo÷øuuuuyþy"
          + "AaAaAaCcCcCcCcDdĐđEeEeEeEeEeGgGgGgGgHhĦħIiIiIiIi"
          + "Iı??JjKkĸLlLlLl??ŁłNnNnNn?ŊŋOoOoOoŒœRrRrRrSsSsSs"
          + "SsTtTtŦŧUuUuUuUuUuUuWwYyYZzZzZzsƀƁƂƃƄƅƆƇƈƉƊƋƌƍƎƏ"
          + "ƐƑƒƓƔƕƖƗƘƙƚƛƜƝƞƟOoƢƣƤƥƦƧƨƩƪƫƬƭƮUuƱƲƳƴƵƶƷƸƹƺƻƼƽƾƿ"
          + "ǀǁǂǃ?????????AaIiOoUuUuUuUuUuǝAaAaÆæǤǥGgKkOoOoƷʒ"
          + "j???GgǶǷNnAaÆæØøAaAaEeEeIiIiOoOoRrRrUuUuSsTtȜȝHh"
          + "ȠȡȢȣȤȥAaEeOoOoOoOoYyȴȵȶȷȸȹȺȻȼȽȾȿɀɁɂɃɄɅɆɇɈɉɊɋɌɍɎɏ";

  /** The same from U+0370 on: Greek and Cyrillic. */
  private static final String GREEK =
      "ͰͱͲͳʹ͵Ͷͷ?? ͻͼͽ;Ϳ????  Α·ΕΗΙ?Ο?ΥΩιΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟ"
          + "ΠΡ?ΣΤΥΦΧΨΩΙΥαεηιυαβγδεζηθικλμνξοπρςστυφχψωιυουωϏ"
          + "βθΥΥΥφπϗϘϙϚϛϜϝϞϟϠϡϢϣϤϥϦϧϨϩϪϫϬϭϮϯκρςϳΘε϶ϷϸΣϺϻϼϽϾϿ"
          + "ЕЕЂГЄЅІІЈЉЊЋКИУЏАБВГДЕЖЗИИКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ"
          + "абвгдежзииклмнопрстуфхцчшщъыьэюяееђгєѕііјљњћкиуџ";

  /** The signs that people write in names, with nothing to decompose. */
  private static final String SIGNS = "\u2013\u2014\u2018\u2019\u201a\u201c\u201d\u201e";

  private Unaccented() {}

  /** Returns a text without its accents. */
  public static String of(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      char left = letter < LATIN_FROM || SIGNS.indexOf(letter) >= 0 ? letter : left(letter);
      if (left == '?' && letter != '?') {
        return ofAny(text);
      }
      plain.append(left);
    }
    return plain.toString();
  }

  private static char left(char letter) {
    if (letter < LATIN_FROM + LATIN.length()) {
      return LATIN.charAt(letter - LATIN_FROM);
    }
    int greek = letter - GREEK_FROM;
    return greek >= 0 && greek < GREEK.length() ? GREEK.charAt(greek) : '?';
  }

  private static String ofAny(String text) {
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
    StringBuilder plain = new StringBuilder(decomposed.length());
    for (int i = 0; i < decomposed.length(); i++) {
      char letter = decomposed.charAt(i);
      if (letter < ACCENTS || letter > LAST_ACCENT) {
        plain.append(letter);
      }
    }
    return plain.toString();
  }
}
