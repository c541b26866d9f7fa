package nectally.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nectally.csv.ColumnChoice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows of a wide table that are versions, rounds or years of one result, and no areas. */
class WideVersionsTest {

  private static ReadingOptions wide(String keep, String... mappings) {
    Shape shape =
        new Shape(Optional.of(new ColumnChoice("Ann,Bob")), Optional.empty(), Optional.empty(), 1);
    return Reads.mapped(mappings)
        .shape(shape)
        .keep(keep.isEmpty() ? List.of() : List.of(CellRule.parse(keep)))
        .build();
  }

  @ParameterizedTest
  @CsvSource({
    "Stage, Preliminary, Final, --keep Stage=Final or --keep Stage=Preliminary chooses one",
    "Count, Original, Recount, --keep Count=Recount or --keep Count=Original chooses one",
    "Count, 1, 2, --keep Count=1 or --keep Count=2 chooses one",
    "Year, 2020, 2024, --map contest=Year reads a contest for each",
    "Tour, 1, 2, --map contest=Tour reads a contest for each",
    "Round, 1, 2, --map contest=Round reads a contest for each",
  })
  void areNeverAddedUp(String column, String first, String second, String proposed) {
    String text = "%s,Ann,Bob\n%s,100,90\n%s,105,98\n".formatted(column, first, second);
    assertThat(Reads.problems(text, wide("")))
        .startsWith("-:1:1: error: " + column + ": the rows of a wide table are areas, and here")
        .contains("never added up: " + proposed);
    assertThat(Reads.problems(text, wide(column + "=" + second)))
        .isEqualTo("usable: standard input: Ann 105, Bob 98");
  }

  @Test
  void areContestsWhereTheUserSaysSo() {
    String text = "Year,Ann,Bob\n2020,100,90\n2024,105,98\n";
    assertThat(Reads.problems(text, wide("", "contest=Year")))
        .isEqualTo("usable: 2020: Ann 100, Bob 90\n2024: Ann 105, Bob 98");
    assertThat(Reads.problems(text, wide("", "area=Year")))
        .isEqualTo("usable: standard input: Ann 205, Bob 188");
  }

  @Test
  void areasThatWereCountedOnTwoDaysAreAddedUp() {
    String text = "Hall,Date,State,Ann,Bob\nN,3 May,final,10,9\nS,4 May,preliminary,20,8\n";
    assertThat(Reads.problems(text, wide(""))).isEqualTo("usable: standard input: Ann 30, Bob 17");
    assertThat(Reads.problems(text + "N,5 May,preliminary,9,9\n", wide("")))
        .contains("State: ")
        .contains("--keep State=final or --keep State=preliminary chooses one");
  }
}
