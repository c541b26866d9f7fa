package nectally.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.LongStream;
import nectally.model.Ratio;
import org.junit.jupiter.api.Test;

class ShareRoundingTest {

  private static List<Ratio> percents(long... votes) {
    long total = LongStream.of(votes).sum();
    return LongStream.of(votes).mapToObj(each -> Ratio.of(each * 100, total)).toList();
  }

  private static List<String> rounded(int decimals, long... votes) {
    return ShareRounding.largestRemainder(percents(votes), decimals).stream()
        .map(share -> share.rounded(decimals).toPlainString())
        .toList();
  }

  @Test
  void missingUnitsGoToTheLargestRemainders() {
    assertThat(rounded(0, 501, 333, 166)).containsExactly("50", "33", "17");
    assertThat(rounded(1, 2, 1, 3)).containsExactly("33.3", "16.7", "50.0");
  }

  @Test
  void amongEqualRemaindersMoreVotesComeFirst() {
    assertThat(rounded(0, 45, 55, 100)).containsExactly("22", "28", "50");
  }

  @Test
  void equalVotesStayEqualAndTheSumIsOff() {
    assertThat(rounded(0, 1, 1, 1)).containsExactly("33", "33", "33");
    assertThat(rounded(1, 1, 1, 1)).containsExactly("33.3", "33.3", "33.3");
  }

  @Test
  void equalVotesGetAUnitEachWhereThereAreEnough() {
    assertThat(rounded(0, 3, 3, 1)).containsExactly("43", "43", "14");
  }

  @Test
  void roundedByThemselvesSharesNeedNotAddToAHundred() {
    assertThat(ShareRounding.sum(percents(1, 1, 1), 1)).isEqualByComparingTo("99.9");
    assertThat(ShareRounding.sum(percents(5, 5, 1), 0)).isEqualByComparingTo(new BigDecimal(99));
  }

  @Test
  void sharesOfOneWholeAddToExactlyAHundred() {
    assertThat(ShareRounding.areOfOneWhole(percents(1, 1, 1))).isTrue();
    assertThat(ShareRounding.areOfOneWhole(List.of(Ratio.of(90)))).isFalse();
    assertThat(ShareRounding.areOfOneWhole(List.of())).isFalse();
  }
}
