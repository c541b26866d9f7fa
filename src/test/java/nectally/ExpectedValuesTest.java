package nectally;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import java.util.stream.Stream;
import nectally.model.Ratio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Golden values, computed independently as fractions, to the twelfth decimal. */
class ExpectedValuesTest {

  private static final int DECIMALS = 12;

  static Stream<Map<String, String>> values() throws IOException {
    return CsvRows.published("expected-values.csv").stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("values")
  void theProgramPrintsTheExactValue(Map<String, String> value) {
    String exact = value.getOrDefault("exact", "");
    String decimal = value.getOrDefault("decimal", "");
    OracleFigure figure = OracleFigure.of(value);
    if (exact.isEmpty()) {
      assertThat(figure.printed(4)).isEqualTo(decimal);
    } else if (exact.matches("-?\\d+(/\\d+)?")) {
      assertThat(new BigDecimal(figure.printed(DECIMALS)))
          .isEqualByComparingTo(ratio(exact).rounded(DECIMALS));
      assertThat(ratio(exact).rounded(4)).isEqualByComparingTo(decimal);
    } else {
      assertThat(figure.printed(DECIMALS)).isEqualTo(exact);
    }
  }

  @Test
  void noSwingIsFourteenButTwoOddQuotientsAre() {
    Ratio votes = ratio(left("votes_change")).dividedBy(Ratio.of(323740)).times(100);
    assertThat(votes).isEqualTo(ratio("227860/16187"));
    Ratio now = Ratio.of(17875500, 323740);
    Ratio share = now.minus(Ratio.of(13318300, 281527));
    assertThat(share.rounded(4)).isEqualByComparingTo(left("share_change"));
    assertThat(share.dividedBy(now).times(100)).isEqualTo(ratio("144153889300/10064871777"));
  }

  private static String left(String column) {
    return new OracleFigure("2014", "groups", "CLP", "group=Left", column).printed(4);
  }

  private static Ratio ratio(String text) {
    String[] parts = text.split("/", -1);
    return Ratio.of(
        new BigInteger(parts[0]), parts.length == 1 ? BigInteger.ONE : new BigInteger(parts[1]));
  }
}
