package nectally.tally.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nectally.model.Place;
import org.junit.jupiter.api.Test;

class DifferenceTest {

  private static Difference difference(int contest, String file, long line, Figure figure) {
    Subject subject = new Subject("X", contest, Optional.of("A"), new Place(file, line));
    return new Difference(subject, figure, "1", "2");
  }

  @Test
  void differencesAreOrderedByContestFileRowAndFigure() {
    List<Difference> ordered =
        List.of(
            difference(0, "b.csv", 7, Figure.TOTAL),
            difference(1, "a.csv", 9, Figure.TOTAL),
            difference(1, "b.csv", 2, Figure.TOTAL),
            difference(1, "b.csv", 10, Figure.RANK),
            difference(1, "b.csv", 10, Figure.SHARE));
    List<Difference> sorted = new ArrayList<>(ordered);
    Collections.reverse(sorted);
    sorted.sort(Difference::order);
    assertThat(sorted).isEqualTo(ordered);
    assertThat(Difference.order(ordered.get(0), ordered.get(0))).isZero();
  }

  @Test
  void aFigureIsNamedByItsNumber() {
    assertThat(Figure.SHARE.words(1)).isEqualTo("share");
    assertThat(Figure.SHARE.words(2)).isEqualTo("shares");
    assertThat(Figure.WINNERS.words(0)).isEqualTo("numbers of winners");
  }
}
