package nectally.formats;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextWidthTest {

  @ParameterizedTest(name = "{2}")
  @CsvSource({
    "'', 0, the empty text",
    "Ken, 3, plain letters",
    "José, 4, composed letters",
    "Jose\u0301, 4, combining marks",
    "\u0301, 0, a mark alone",
    "蔡英文, 6, Chinese",
    "アベ, 4, Japanese",
    "か\u3099, 2, Japanese with a combining mark",
    "ｱﾍﾞ, 3, halfwidth Japanese",
    "문재인, 6, Korean",
    "\u1106\u116E\u11AB, 2, Korean in parts",
    "โหวต\u0E19\u0E49\u0E33, 6, Thai",
    "क\u094D\u0937\u093F, 3, Devanagari",
    "שלום, 4, Hebrew",
    "محم\u064Eد, 4, Arabic with a vowel sign",
    "a\u200Db\u200C, 2, joiners",
    "\u200E\u200F, 0, direction marks",
    "👍, 2, an emoji",
    "👍🏽, 2, an emoji with a skin tone",
    "✌🏽, 2, a narrow emoji with a skin tone",
    "❤, 1, a symbol",
    "❤\uFE0F, 2, a symbol as emoji",
    "1\uFE0F\u20E3, 2, a keycap",
    "👩\u200D👩\u200D👧, 2, a family",
    "🏴\u200D☠\uFE0F, 2, a pirate flag",
    "🇬🇧, 2, a flag",
    "𠮷, 2, a character beyond the first plane",
    "Łódź, 4, Polish",
    "\u2713, 1, a check mark",
    "\u2026, 1, an ellipsis"
  })
  void widthIsThatOfATerminal(String text, int width, String what) {
    assertThat(TextWidth.of(text)).as(what).isEqualTo(width);
  }

  @Test
  void longTextsAreShortened() {
    assertThat(TextWidth.shortened("abcdef", 6)).isEqualTo("abcdef");
    assertThat(TextWidth.shortened("abcdefg", 6)).isEqualTo("abcde…");
    assertThat(TextWidth.shortened("abcd efg", 6)).isEqualTo("abcd…");
  }

  @Test
  void noCharacterIsCutInTwo() {
    assertThat(TextWidth.shortened("蔡英文蔡", 7)).isEqualTo("蔡英文…");
    assertThat(TextWidth.shortened("蔡英文蔡", 6)).isEqualTo("蔡英…");
    assertThat(TextWidth.shortened("ae\u0301e\u0301e\u0301", 3)).isEqualTo("ae\u0301…");
    assertThat(TextWidth.shortened("a👩\u200D👩\u200D👧bcd", 4)).isEqualTo("a👩\u200D👩\u200D👧…");
  }

  @Test
  void nothingMovesTheCursor() {
    assertThat(Printable.of("a\tb\r\nc\nd\re\u2028f")).isEqualTo("a b c d e f");
    assertThat(Printable.of("\u001B[31mred\u0007\u009B")).isEqualTo("\uFFFD[31mred\uFFFD\uFFFD");
    assertThat(Printable.of("\u202Eabc\u2066")).isEqualTo("\uFFFDabc\uFFFD");
    assertThat(Printable.of("a\uD83D")).isEqualTo("a\uFFFD");
    assertThat(Printable.of("a\u2063b\uDB40\uDC41c")).isEqualTo("a\uFFFDb\uFFFDc");
    String scotland = "\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC7F";
    assertThat(Printable.of(scotland + "\uDB40\uDC01")).isEqualTo(scotland + "\uDB40\uDC01");
    assertThat(Printable.of(scotland + "a\uDB40\uDC67")).isEqualTo(scotland + "a\uFFFD");
    assertThat(Printable.of("soft\u00ADhyphen")).isEqualTo("softhyphen");
    assertThat(Printable.of("José 蔡 👍🏽 a\u200Cb")).isEqualTo("José 蔡 👍🏽 a\u200Cb");
  }

  @Test
  void wideCharactersAreFoundInTheMiddleAndAtTheEndsOfTheirRanges() {
    assertThat(WideCharacters.contain(0x10FF)).isFalse();
    assertThat(WideCharacters.contain(0x1100)).isTrue();
    assertThat(WideCharacters.contain(0x1130)).isTrue();
    assertThat(WideCharacters.contain(0x115F)).isTrue();
    assertThat(WideCharacters.contain(0x1160)).isFalse();
    assertThat(WideCharacters.contain(0x23F0)).isTrue();
    assertThat(WideCharacters.contain(0x23F1)).isFalse();
    assertThat(WideCharacters.contain(0x3FFFD)).isTrue();
    assertThat(WideCharacters.contain(0x10FFFF)).isFalse();
  }
}
