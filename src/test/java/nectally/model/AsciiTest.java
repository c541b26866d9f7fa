package nectally.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AsciiTest {

  @ParameterizedTest
  @CsvSource({"SHAWCROFT, 9", "Ann Lee-O'Brien, 15", "Zoë, 0", "\u0130, 0", "\uD83D\uDE00, 0"})
  void onlyTextsOfAsciiHaveBytes(String text, int length) {
    assertEquals(length, Ascii.bytes(text).length);
  }

  @Test
  void bytesAreTheLetters() {
    assertEquals("a~ B", new String(Ascii.bytes("a~ B"), StandardCharsets.US_ASCII));
  }

  @Test
  void onlyLettersAndBlanksAreSeen() {
    for (char c = 0; c < 0x300; c++) {
      assertEquals(c >= ' ' && c < 0x7F && c != '?', Ascii.isSeen("a" + c), "character " + (int) c);
    }
    assertEquals(false, Ascii.isSeen("\uD83D"));
    assertEquals(false, Ascii.isSeen(""));
  }
}
