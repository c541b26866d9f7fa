package nectally.tally.winners;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import nectally.model.Attributes;
import nectally.model.Candidacy;
import nectally.model.Contest;
import nectally.model.ContestFacts;
import nectally.model.Place;
import nectally.model.Published;
import nectally.tally.verdict.Lot;
import nectally.tally.verdict.LotDraw;
import org.junit.jupiter.api.Test;

class LotDrawTest {

  private static Contest contest(String name, String statedName, Candidacy... candidacies) {
    return new Contest(
        name, statedName, OptionalInt.of(1), List.of(), ContestFacts.NONE, List.of(candidacies));
  }

  private static Candidacy candidacy(String name, String id, boolean marked) {
    return new Candidacy(
        name,
        id.isEmpty() ? Optional.empty() : Optional.of(id),
        OptionalLong.of(5),
        Optional.of(marked),
        Attributes.NONE,
        Published.NOTHING,
        new Place("test.csv", 2));
  }

  private static List<LotDraw.Entry> draw(String seed, Contest contest) {
    List<Integer> tied = new ArrayList<>();
    for (int c = 0; c < contest.candidacies().size(); c++) {
      tied.add(c);
    }
    return LotDraw.draw(seed, contest, tied).certificate().orElseThrow().entries();
  }

  private static List<String> values(String seed, Contest contest) {
    return draw(seed, contest).stream().map(LotDraw.Entry::value).toList();
  }

  @Test
  void theNumberIsTheHashOfSeedContestAndName() {
    // printf '%s' '2016-07-01/nec clp/bailey, bex' | sha256sum
    LotDraw.Entry entry =
        draw("2016-07-01", contest("NEC  CLP", "NEC  CLP", candidacy("BAILEY, Bex", "7", false)))
            .get(0);
    assertThat(entry.hashed()).isEqualTo("2016-07-01/nec clp/bailey, bex");
    assertThat(entry.value())
        .isEqualTo("8fa2b0bfe3c0909247c826df65db1a0c75ba4bf0c3593b1dc084c991d6eac961");
  }

  @Test
  void howASignIsWrittenAndWhatNobodySeesDoNotMatter() {
    // printf '%s' '1/clp/zoé b' | sha256sum
    LotDraw.Entry entry =
        draw("1", contest("CLP", "CLP", candidacy("Zoe\u0301\u00ad\u00a0\u200bB", "", false)))
            .get(0);
    assertThat(entry.hashed()).isEqualTo("1/clp/zo\u00e9 b");
    assertThat(entry.value())
        .isEqualTo("09f1e8c4010a18048c6de35a5f6c07fe5b6500bea238dddd6b1abde0d5fc8a83");
  }

  @Test
  void neitherRowsNorMarksNorCaseNorTheFileMatter() {
    Contest one = contest("2014", "", candidacy("Ann B", "", false), candidacy("Cy D", "", true));
    Contest other =
        contest("copy", "", candidacy("CY D", "9", false), candidacy("ann b", "8", true));
    assertThat(values("seed", one)).isSorted().isEqualTo(values("seed", other));
    assertThat(values("seed 2", one)).isNotEqualTo(values("seed", one));
    assertThat(values("seed", contest("2014", "2014", candidacy("Ann B", "", false))))
        .isNotEqualTo(values("seed", contest("2014", "", candidacy("Ann B", "", false))));
  }

  @Test
  void whatOnlyTheOrderOfRowsTellsApartIsNotDrawn() {
    Contest contest = contest("", "", candidacy("Ann B", "", false), candidacy("ANN B", "", true));
    assertThat(LotDraw.draw("s", contest, List.of(0, 1))).isEqualTo(Lot.NONE);
    Contest told = contest("", "", candidacy("Ann B", "1", false), candidacy("ANN B", "2", true));
    assertThat(LotDraw.draw("s", told, List.of(0, 1)).order()).hasSize(2);
  }

  @Test
  void signsTellNamesApart() {
    List<String> values =
        values("s", contest("", "", candidacy("C++", "", false), candidacy("C#", "", false)));
    assertThat(values).doesNotHaveDuplicates();
  }

  @Test
  void twinsAreDrawnById() {
    List<LotDraw.Entry> entries =
        draw(
            "s", contest("X", "X", candidacy("Jo Ng", "1", false), candidacy("JO NG", "2", false)));
    assertThat(entries)
        .extracting(LotDraw.Entry::hashed)
        .containsExactlyInAnyOrder("s/x/jo ng/1", "s/x/jo ng/2");
  }
}
