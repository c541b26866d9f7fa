package nectally.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {

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
