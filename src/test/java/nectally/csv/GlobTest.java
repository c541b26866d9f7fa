package nectally.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {

  @ParameterizedTest
  @CsvSource({
    "CLP,clp,true",
    "CLP,CLP 2014,false",
    "CLP*,CLP 2014,true",
    "*,anything,true",
    "*ward,Park  Ward,true",
    "p?rk*,Park Ward,true",
    "p?rk,Prk,false",
    "*a*b,xxaxxbxxb,true",
    "*a*b,xxaxxbxxc,false",
    "a.b,axb,false",
  })
  void matchesTheWholeName(String pattern, String name, boolean expected) {
    assertThat(new Glob(pattern).matches(name)).isEqualTo(expected);
  }
}
