package nectally.tally.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import nectally.model.Ratio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedTest {

  private static Printed printed(String text) {
    return Printed.parse(text).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "12.3, 49, 4, true", // 12.25 is rounded away from zero
    "12.2, 49, 4, false",
    "-12.3, -49, 4, true",
    "12.25, 49, 4, true",
    "12.250, 49, 4, true",
    "12, 49, 4, true",
    "13, 49, 4, false",
    "0, -1, 3, true",
    "-0.0, 1, 99, true",
    "0.3333333333, 1, 3, true",
    "0.3333333334, 1, 3, false",
    "0.3333333333333334, 1, 3, true",
    "0.3333333334333333, 1, 3, false",
    "0.0000000000, 1, 20000000000, false", // half of the tenth decimal is rounded up
    "0.50000000005, 1, 2, true",
    "0.50000000006, 1, 2, false",
    "3.3e-1, 33, 100, true",
    "1e1, 10, 1, true",
    "~12.3, 49, 4, true",
    "50/140, 5, 14, true",
    "50/140, 36, 100, false",
    "12·3, 49, 4, true",
    "١٢٫٣, 49, 4, true"
  })
  void aFigureHoldsWhereTheTruthRoundsToIt(String text, long part, long whole, boolean holds) {
    assertThat(printed(text).holds(Ratio.of(part, whole))).isEqualTo(holds);
  }

  @ParameterizedTest
  @CsvSource({
    "41.0%, 40.0%",
    "41, 40",
    "+41.00, +40.00",
    "\u221241.0, 40.0",
    "0.12345678901234, 40.0000000000"
  })
  void theTruthIsPrintedInTheFormOfTheFigure(String text, String truth) {
    assertThat(printed(text).like(Ratio.of(40))).isEqualTo(truth);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"12.3%", "12,3 %", "12.3pc", "12.3 per cent", "12,3 Prozent", "123‰", "١٢٫٣٪"})
  void aHundredIsWrittenInManyWays(String text) {
    assertThat(printed(text)).isEqualTo(new Printed(new BigDecimal("12.3"), true, false));
  }

  @Test
  void noughtHasNoSign() {
    assertThat(printed("+1.0").like(Ratio.ZERO)).isEqualTo("0.0");
    assertThat(printed("+1.0").like(Ratio.of(-1))).isEqualTo("-1.0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"12,2%", " 12.2 % ", "(12.2)", "+12.2", "12.20"})
  void formsOfOneNumberAreRead(String text) {
    assertThat(printed(text).exact()).isEqualTo(Ratio.of(61, 5));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "(-)", "\u2013", "n/a", "NULL", " "})
  void aDashIsNoFigure(String text) {
    assertThat(Printed.isNothing(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"12.2.1", "twelve", "12O", "1,234.5", "1e999", "%"})
  void whatIsNoNumberIsNotRead(String text) {
    assertThat(Printed.parse(text)).isEmpty();
    assertThat(Printed.isNothing(text)).isFalse();
  }

  @Test
  void percentAndPlusAreKept() {
    assertThat(printed("+1.0%").percent()).isTrue();
    assertThat(printed("+1.0%").plus()).isTrue();
    assertThat(printed("1.0").percent()).isFalse();
  }
}
