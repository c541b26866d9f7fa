package nectally;

import static nectally.PublishedFile.whole;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.List;
import nectally.input.ElectionReader;
import nectally.input.FieldMapping;
import nectally.input.ReadingOptions;
import nectally.model.Ratio;
import nectally.problem.UnusableInputException;
import nectally.tally.ElectionResult;
import nectally.tally.measures.MateComparison;
import nectally.tally.measures.SlateMates;
import nectally.tally.verdict.WinnerRules;
import org.junit.jupiter.api.Test;

/** Slate-mates in the English councils of 2021, counted before by others and by a script. */
class SlateMatesPublishedTest {

  @Test
  void womenAreAheadInSixOfTenSlates() throws UnusableInputException {
    SlateMates women = mates(MateComparison.GENDER);
    assertThat(List.of(women.pairs(), women.firstAhead(), women.secondAhead(), women.equal()))
        .isEqualTo(List.of(959, 583, 374, 2));
    assertThat(women.median().rounded(1)).isEqualByComparingTo("4.2");
    assertThat(women.p()).isLessThan(Ratio.of(1, 1_000_000_000));
  }

  @Test
  void incumbentsAreAheadInSevenOfTen() throws UnusableInputException {
    SlateMates incumbents = mates(MateComparison.INCUMBENT);
    assertThat(List.of(incumbents.pairs(), incumbents.firstAhead())).isEqualTo(List.of(419, 303));
    assertThat(incumbents.median().rounded(1)).isEqualByComparingTo("12.5");
  }

  @Test
  void theFirstInTheAlphabetIsAheadInSevenOfTen() throws UnusableInputException {
    SlateMates alphabet = mates(MateComparison.ALPHABET);
    assertThat(List.of(alphabet.pairs(), alphabet.firstAhead())).isEqualTo(List.of(1609, 1149));
  }

  private static SlateMates mates(MateComparison comparison) throws UnusableInputException {
    return mates().stream()
        .filter(mates -> mates.comparison() == comparison)
        .findFirst()
        .orElseThrow();
  }

  private static List<SlateMates> mates() throws UnusableInputException {
    ReadingOptions options =
        ReadingOptions.builder()
            .mappings(
                List.of(
                    FieldMapping.parse("contest=Local authority code+Ward/ED code"),
                    FieldMapping.parse("slate=Party name"),
                    FieldMapping.parse("id=Candidate number")))
            .build();
    String file = whole("uk-local/2021_candidates.csv").toString();
    return SlateMates.of(
        ElectionResult.of(
                ElectionReader.read(List.of(file), options, InputStream.nullInputStream())
                    .election(),
                WinnerRules.DEFAULT)
            .contests(),
        "slate");
  }
}
