package nectally.ballots;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nectally.csv.Spelling;
import nectally.model.CandidateList;
import nectally.model.PaperKinds;
import nectally.problem.Diagnostic;
import nectally.problem.Problems;
import org.junit.jupiter.api.Test;

/** Ranked ballots count as far as their ranks are clear, in every layout. */
class RankedPapersTest {

  private final Map<String, Long> papers = new TreeMap<>();
  private List<RankedBallots.Standing> contests = List.of();
  private List<String> messages = List.of();
  private List<Integer> seats = List.of();
  private Optional<CandidateList> candidates = Optional.empty();

  private void read(String text) throws OrderLostException {
    read(text, Optional.empty());
  }

  private void read(String text, Optional<String> split) throws OrderLostException {
    Problems problems = new Problems(Set.of());
    Boxes boxes = new Boxes(candidates);
    RankedTeller teller =
        new RankedTeller(
            boxes,
            box ->
                (names, length, weight) -> {
                  List<String> ranked = new ArrayList<>();
                  for (int i = 0; i < length; i++) {
                    ranked.add(box.roll().names().get(names[i]));
                  }
                  papers.merge(String.join(">", ranked), weight, Long::sum);
                });
    BallotOptions options =
        new BallotOptions(
            Optional.empty(),
            Spelling.UNKNOWN,
            List.of(),
            1,
            Map.of(),
            Set.of(),
            split,
            Optional.empty(),
            BallotOptions.Order.USED,
            false);
    new BallotFiles(
            options,
            boxes,
            new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
            problems)
        .read(List.of("-"), teller);
    new RankedCheck(List.of("-"), boxes, problems).check(teller);
    messages = problems.sorted().stream().map(Diagnostic::toString).toList();
    contests = new RankedBallots(boxes, teller).contests();
    seats = teller.seats();
  }

  private PaperKinds kinds() {
    return contests.get(0).kinds();
  }

  @Test
  void choiceColumnsAreReadInOrder() throws OrderLostException {
    read("choice1,choice2,choice3,weight\nB,A,,2\nA,B,C,1\n,,,1\n");
    assertThat(papers).isEqualTo(Map.of("B>A", 2L, "A>B>C", 1L));
    assertThat(kinds()).isEqualTo(new PaperKinds(4, 0, 0, 1, 0, 0, 0));
    assertThat(contests.get(0).names()).containsExactly("A", "B", "C");
    assertThat(messages).isEmpty();
  }

  @Test
  void aPaperEndsAtARankThatItLeavesOut() throws OrderLostException {
    read("choice1,choice2,choice3\nA,,C\n,B,C\n");
    assertThat(papers).isEqualTo(Map.of("A", 1L));
    assertThat(kinds()).isEqualTo(new PaperKinds(2, 0, 1, 0, 1, 0, 0));
    assertThat(messages)
        .containsExactly(
            "-:2: warning: 1 ballot has a rank left out and is counted up to there"
                + " [rank-left-out]",
            "-:3: warning: 1 ballot has no single first preference and is spoilt"
                + " [no-first-preference]");
  }

  @Test
  void aPaperEndsWhereANameComesAgain() throws OrderLostException {
    read("choice1,choice2,choice3\nA,B,A\nA,A,B\n");
    assertThat(papers).isEqualTo(Map.of("A>B", 1L, "A", 1L));
    assertThat(kinds().repeatedNames()).isEqualTo(2);
  }

  @Test
  void aMatrixOfRanksEndsAtAnEqualRank() throws OrderLostException {
    read("A,B,C\n1,2,2\n1,1,2\n2,1,3\n1,2,4\n,,\n");
    assertThat(papers).isEqualTo(Map.of("A", 1L, "B>A>C", 1L, "A>B", 1L));
    assertThat(kinds()).isEqualTo(new PaperKinds(5, 0, 1, 1, 1, 1, 0));
    assertThat(messages)
        .contains(
            "-:2: warning: 1 ballot has one rank for several names and is counted up to there"
                + " [equal-ranks]");
  }

  @Test
  void rowsOfABallotMayStandInAnyOrderOfRanks() throws OrderLostException {
    read("ballot,candidate,rank\n1,A,2\n1,B,1\n2,C,1\n2,A,3\n3,C,1\n3,C,1\n");
    assertThat(papers).isEqualTo(Map.of("B>A", 1L, "C", 2L));
    assertThat(kinds()).isEqualTo(new PaperKinds(3, 0, 0, 0, 1, 0, 1));
  }

  @Test
  void oneCellIsReadInOrder() throws OrderLostException {
    read("choices\nA > B > C\nB\n", Optional.of(">"));
    assertThat(papers).isEqualTo(Map.of("A>B>C", 1L, "B", 1L));
  }

  @Test
  void nothingBetweenTwoMarksIsARankLeftOut() throws OrderLostException {
    read("choices\nA>>C\nA>B>\n", Optional.of(">"));
    assertThat(papers).isEqualTo(Map.of("A", 1L, "A>B", 1L));
    assertThat(kinds().gaps()).isEqualTo(1);
  }

  @Test
  void equalRanksInOneCellAreRefused() throws OrderLostException {
    read("choices\nA>B=C\n", Optional.of(">"));
    assertThat(papers).isEmpty();
    assertThat(messages)
        .containsExactly(
            "-:2:1: error: choices: equal ranks cannot be counted, since a paper goes to one"
                + " candidate at a time; found \"A>B=C\" [equal-ranks]");
  }

  @Test
  void aBltFileSaysWhoStandsAndWhoWithdrew() throws OrderLostException {
    read("3 2\n-2\n4 2 1 3 0\n1 3 0\n0\n\"Zoe\"\n\"Bob\"\n\"Ann\"\n\"Ward\"\n");
    assertThat(papers).isEqualTo(Map.of("Zoe>Ann", 4L, "Ann", 1L));
    assertThat(contests.get(0).names()).containsExactly("Zoe", "Bob", "Ann");
    assertThat(contests.get(0).withdrawn().stream()).containsExactly(1);
    assertThat(contests.get(0).box().name()).isEqualTo("Ward");
    assertThat(seats).containsExactly(2);
  }

  @Test
  void aNameThatDoesNotStandSpoilsItsBallot() throws OrderLostException {
    candidates = Optional.of(list("A", "B"));
    read("choice1,choice2\nA,X\nB,A\n");
    assertThat(papers).isEqualTo(Map.of("B>A", 1L));
    assertThat(kinds()).isEqualTo(new PaperKinds(2, 1, 0, 0, 0, 0, 0));
    assertThat(messages)
        .containsExactly(
            "-:2:2: warning: \"X\" does not stand as who.csv has it; 1 ballot that ranks it is"
                + " spoilt [unknown-name]");
  }

  @Test
  void aBallotPaperKnowsWhoStandsBetterThanAFileBesideIt() throws OrderLostException {
    candidates = Optional.of(list("B"));
    read("2 1\n3 1 2 0\n0\n\"A\"\n\"B\"\n\"Ward\"\n");
    assertThat(papers).isEqualTo(Map.of("A>B", 3L));
    assertThat(contests.get(0).names()).containsExactly("A", "B");
    assertThat(contests.get(0).values()).containsExactly(List.of(""), List.of("of B"));
    assertThat(messages).hasSize(1).first().asString().contains("\"A\" is on the ballot paper");
  }

  private static CandidateList list(String... names) {
    List<CandidateList.Entry> entries = new ArrayList<>();
    for (String name : names) {
      entries.add(new CandidateList.Entry("", name, "", List.of("of " + name)));
    }
    return new CandidateList("who.csv", List.of("slate"), false, entries);
  }
}
