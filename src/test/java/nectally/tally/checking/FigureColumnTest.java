package nectally.tally.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nectally.model.Place;
import nectally.model.Ratio;
import org.junit.jupiter.api.Test;

class FigureColumnTest {

  private static final Subject SUBJECT =
      new Subject("X", 0, Optional.of("A"), new Place("test.csv", 2));

  /** Returns a column of figures written as {@code PRINTED PART/WHOLE}. */
  private static FigureColumn column(String... figures) {
    FigureColumn column = new FigureColumn(Figure.SHARE, List.of(Whole.VOTES));
    for (String figure : figures) {
      String[] words = figure.split("[ /]", -1);
      Ratio truth = Ratio.of(Long.parseLong(words[1]), Long.parseLong(words[2]));
      column.add(SUBJECT, words[0], Map.of(Whole.VOTES, truth));
    }
    return column;
  }

  @Test
  void sharesThatAddUpToAboutOneAreFractions() {
    assertThat(column("0.6 3/5", "0.41 2/5").unit(Unit.PERCENT)).isEqualTo(Unit.FRACTION);
  }

  @Test
  void sharesThatAddUpToAboutAHundredArePercentages() {
    assertThat(column("60 3/5", "41 2/5").unit(Unit.FRACTION)).isEqualTo(Unit.PERCENT);
  }

  @Test
  void smallPercentagesAreNoFractions() {
    assertThat(column("0.5 1/200", "99.5 199/200").unit(Unit.FRACTION)).isEqualTo(Unit.PERCENT);
    assertThat(column("0.5 1/200").unit(Unit.FRACTION)).isEqualTo(Unit.PERCENT);
  }

  @Test
  void oneSignSpeaksForTheColumn() {
    assertThat(column("0.6% 3/5", "0.4 2/5").unit(Unit.FRACTION)).isEqualTo(Unit.PERCENT);
  }

  @Test
  void oneFigureGoneAstrayMovesNoOther() {
    assertThat(column("0.6 3/5", "0.3 3/10", "1000000 1/10").unit(Unit.PERCENT))
        .isEqualTo(Unit.FRACTION);
  }

  @Test
  void noughtsTellNothing() {
    assertThat(column("0.0 0/1", "0.0 1/100000").unit(Unit.FRACTION)).isEqualTo(Unit.FRACTION);
    assertThat(column("0.0 0/1", "0.0 1/100000").unit(Unit.PERCENT)).isEqualTo(Unit.PERCENT);
  }
}
