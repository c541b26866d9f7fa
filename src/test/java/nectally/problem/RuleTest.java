package nectally.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleTest {

  @Test
  void onlyFiguresThatContradictEachOtherCanBeSoftened() {
    List<String> softenable = new ArrayList<>();
    for (Rule rule : Rule.values()) {
      if (rule.isSoftenable()) {
        softenable.add(rule.id());
      }
    }
    assertThat(softenable)
        .containsExactly(
            "contradiction",
            "withdrawn-with-votes",
            "votes-above-ballots",
            "too-many-votes",
            "ballots-above-electorate",
            "same-rows",
            "repeated-count",
            "spelt-alike",
            "total-differs",
            "looks-like-a-total",
            "ids-disagree");
  }

  @Test
  void idsAreDifferent() {
    List<String> ids = new ArrayList<>();
    for (Rule rule : Rule.values()) {
      ids.add(rule.id());
    }
    assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z0-9-]+"));
  }
}
