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

  @ParameterizedTest
  @CsvSource({
    "José Núñez, IBM850, true",
    "André, IBM850, true",
    "Jörg Müller, x-MacRoman, true",
    "René, x-MacRoman, true",
    "Róża Wałęsa, windows-1250, true",
    "Петров Иван, windows-1251, true",
    "Παπαδόπουλος, windows-1253, true",
    "Петров, KOI8-R, true",
    "山田太郎, Shift_JIS, true",
    "José Núñez, windows-1252, false",
    "“Bob” O’Neill…, windows-1252, false",
    "Ann–Marie D’Arcy†, windows-1252, false",
    "„Liste“ £5 ¡Viva! Acme™, windows-1252, false",
    "Þórður Ægisson ÖVP, windows-1252, false",
  })
  void aTextThatIsHardlyOneIsKnown(String text, String encoding, boolean hardly) {
    String read =
        new String(text.getBytes(Charset.forName(encoding)), Charset.forName("windows-1252"));
    assertThat(Encodings.isHardlyText(read)).as(read).isEqualTo(hardly);
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
