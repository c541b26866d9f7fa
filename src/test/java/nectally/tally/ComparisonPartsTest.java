package nectally.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nectally.model.Contest;
import nectally.model.Election;
import nectally.model.LazyList;
import nectally.tally.verdict.WinnerRules;
import org.junit.jupiter.api.Test;

class ComparisonPartsTest {

  private static final List<Contest> NOW =
      List.of(Ballot.named("X", 1, "A 5 North", "B 4 North"), Ballot.named("Y", 1, "C 3 South"));
  private static final List<Contest> BEFORE =
      List.of(
          Ballot.named("X", 1, "A 2 North", "B 9 North"),
          Ballot.named("Y", 1, "C 7 South"),
          Ballot.named("Z", 1, "D 1 South"));

  @Test
  void anEarlierContestIsInOnePartOnce() {
    assertThat(votesBefore(NOW, BEFORE)).containsExactlyInAnyOrder("North 11", "South 8");
  }

  @Test
  void contestsThatAreMadeAnewAreTheSameInParts() {
    assertThat(votesBefore(anew(NOW), anew(BEFORE))).isEqualTo(votesBefore(NOW, BEFORE));
  }

  private static List<String> votesBefore(List<Contest> now, List<Contest> before) {
    Comparison comparison = Comparison.of(result(now), result(before));
    List<String> votes = new ArrayList<>();
    for (Map.Entry<String, Comparison> part : ComparisonParts.of(comparison, "slate").entrySet()) {
      for (GroupChange group : Groups.overall(part.getValue(), "slate")) {
        votes.add(part.getKey() + " " + group.before().orElseThrow().votes().orElseThrow());
      }
    }
    return votes;
  }

  private static ElectionResult result(List<Contest> contests) {
    return ElectionResult.of(new Election("E", contests), WinnerRules.DEFAULT);
  }

  private static List<Contest> anew(List<Contest> contests) {
    return new LazyList<>() {
      @Override
      protected Contest make(int index) {
        return contests.get(index).with(contests.get(index).seats(), List.of());
      }

      @Override
      public int size() {
        return contests.size();
      }
    };
  }
}
