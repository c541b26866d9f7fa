package nectally.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Text without accents is what Java's own tables leave of it. */
class UnaccentedTest {

  @Test
  void everyLetterIsWhatTheTablesOfUnicodeLeaveOfIt() {
    for (int letter = 0; letter < 0x3000; letter++) {
      String text = Character.toString(letter);
      assertThat(Unaccented.of(text)).as(Integer.toHexString(letter)).isEqualTo(slowly(text));
    }
  }

  @Test
  void everyTextIsToo() {
    Random random = new Random(36);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      int most = new int[] {0x80, 0x250, 0x400, 0xD000}[random.nextInt(4)];
      for (int length = random.nextInt(12); length > 0; length--) {
        text.appendCodePoint(random.nextInt(most));
      }
      assertThat(Unaccented.of(text.toString())).isEqualTo(slowly(text.toString()));
    }
  }

  private static String slowly(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("[\u0300-\u036F]", "");
  }
}
