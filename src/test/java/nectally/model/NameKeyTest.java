package nectally.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {

  @Test
  void aBlankOfAnotherScriptChangesNoKey() {
    Random random = new Random(1918);
    for (int i = 0; i < 2_000; i++) {
      StringBuilder name = new StringBuilder();
      for (int k = random.nextInt(12); k >= 0; k--) {
        name.append((char) (' ' + random.nextInt(0x7F - ' ')));
      }
      assertThat(NameKey.of(name + "\u2003")).isEqualTo(NameKey.of(name.toString()));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "AKEHURST, Luke; Luke Akehurst",
        "McMAHON, Jim; Jim  McMahon",
        "Rebecca Long-Bailey; Rebecca Long Bailey",
        "Carol O'Neal; Carol O’Neal",
        "José Núñez; Jose Nunez",
        "Jos\u00e9; Jose\u0301",
        "J. R. Smith; J R Smith",
        "Groß, Jan; Jan Gross",
        "\u00a0Ann\u2003Black ; Ann Black"
      })
  void printedFormsOfOneNameHaveOneKey(String one, String other) {
    assertThat(NameKey.of(one)).isEqualTo(NameKey.of(other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Pete Willsman; Peter Willsman",
        "Ann Black; Anne Black",
        "Black Ann; Ann Black",
        "王小明; 王大明",
        "राम; रमा"
      })
  void otherNamesHaveOtherKeys(String one, String other) {
    assertThat(NameKey.of(one)).isNotEqualTo(NameKey.of(other));
  }
}
