package nectally.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Encodings that are proposed for a text in none that is known. */
class EncodingsTest {

  private static String of(String text, String encoding) {
    return Encodings.options(text.getBytes(Charset.forName(encoding)), "");
  }

  @ParameterizedTest
  @CsvSource({
    "山田太郎, Shift_JIS",
    "王小明, GB18030",
    "王小明, Big5",
    "김갑수, EUC-KR",
    "Łucja Żak, windows-1250",
    "Иван Петров, windows-1251",
    "Иван Петров, KOI8-R",
    "Γιώργος, windows-1253",
    "Şule Işık, windows-1254",
    "Jörg Müller, windows-1252",
    "Jörg Müller, IBM850",
    "Zoé, UTF-8",
  })
  void makeWordsOfTheBytes(String text, String encoding) {
    assertThat(of(text, encoding)).contains("--encoding " + encoding + " reads \"" + text + "\"");
  }

  @Test
  void areNoneWhereTheyMixScripts() {
    assertThat(of("Jörg", "windows-1252"))
        .isEqualTo("--encoding windows-1252 reads \"Jörg\"")
        .doesNotContain("windows-1251");
    assertThat(of("Ann", "UTF-8")).isEmpty();
    assertThat(Encodings.options(new byte[] {(byte) 0xA9, (byte) 0xAE}, "©®"))
        .doesNotContain("windows-125");
  }
}
