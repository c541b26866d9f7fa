package nectally;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Figures that were published of 2012, 2014 and 2016, each recomputed: most are right, some wrong.
 *
 * <p>A published {@code <1000} or {@code >0} is a claim of size or direction; a blank one says
 * nothing that could be wrong.
 */
class PageClaimsTest {

  static Stream<Map<String, String>> claims() throws IOException {
    return CsvRows.published("page-claims.csv").stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("claims")
  void thePublishedFigureIsWhatItIsHeldToBe(Map<String, String> claim) {
    String value = claim.getOrDefault("value", "");
    assertThat(OracleFigure.of(claim).printed(decimals(value))).isEqualTo(value);
    String published = claim.getOrDefault("published", "");
    assertThat(agrees(published, value))
        .as("published %s, right %s", published, value)
        .isEqualTo("reproduces".equals(claim.get("verdict")));
  }

  @Test
  void mostOfWhatWasClaimedIsHere() throws IOException {
    assertThat(claims().map(claim -> claim.get("id")).distinct().count())
        .isGreaterThanOrEqualTo(150);
  }

  private static boolean agrees(String published, String value) {
    if (published.isEmpty() || published.equals(value)) {
      return true;
    }
    if (published.startsWith("<") || published.startsWith(">")) {
      int sign = new BigDecimal(value).compareTo(new BigDecimal(published.substring(1)));
      return published.startsWith("<") ? sign < 0 : sign > 0;
    }
    return published.matches("-?[\\d.]+")
        && new BigDecimal(value)
                .setScale(decimals(published), RoundingMode.HALF_UP)
                .compareTo(new BigDecimal(published))
            == 0;
  }

  private static int decimals(String figure) {
    int dot = figure.indexOf('.');
    return dot < 0 ? 0 : figure.length() - dot - 1;
  }
}
