package nectally.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import nectally.model.Place;
import org.junit.jupiter.api.Test;

class ProblemsTest {

  private final Problems problems = new Problems(Set.of());

  private List<Long> lines() {
    return problems.sorted().stream().map(each -> each.place().line()).toList();
  }

  @Test
  void theFirstByTheirPlacesAreKeptInWhateverOrderTheyCome() {
    List<Long> lines = new ArrayList<>();
    for (long line = 1; line <= 1000; line++) {
      lines.add(line);
    }
    Collections.shuffle(lines, new Random(11));
    lines.forEach(line -> problems.error(new Place("a", line), Rule.NO_NAME, "x"));
    assertThat(lines()).isEqualTo(lines.stream().sorted().limit(20).toList());
    assertThat(problems.more()).isEqualTo(980);
  }

  @Test
  void noWarningTakesTheRoomOfAnError() {
    for (int line = 1; line <= 100; line++) {
      problems.warning(new Place("a", line), Rule.NO_ROWS, "x");
    }
    assertThat(problems.hasErrors()).isFalse();
    assertThat(problems.sorted()).hasSize(20);
    assertThat(problems.more()).isEqualTo(80);
    problems.error(new Place("a", 500), Rule.NO_NAME, "x");
    assertThat(lines()).hasSize(20).endsWith(19L, 500L);
    assertThat(problems.more()).isEqualTo(81);
  }

  @Test
  void filesComeAsTheyWereNamedAndProblemsOfOnePlaceAsTheyWereFound() {
    problems.begin("b");
    problems.begin("a");
    problems.error(new Place("a", 1), Rule.NO_NAME, "2");
    problems.warning(new Place("a", 1), Rule.NO_ROWS, "3");
    problems.error(new Place("b", 9), Rule.NO_NAME, "1");
    assertThat(problems.sorted()).extracting(Diagnostic::message).containsExactly("1", "2", "3");
    assertThat(problems.has("a")).isTrue();
    assertThat(problems.has("c")).isFalse();
  }

  @Test
  void whatIsCollectedApartIsAddedAsIfItWereFoundThen() {
    problems.begin("a");
    problems.error(new Place("a", 2), Rule.NO_NAME, "2");
    Problems later = problems.later();
    for (int line = 1; line <= 30; line++) {
      later.error(new Place("a", line), Rule.NO_NAME, line == 2 ? "3" : "x");
    }
    assertThat(problems.more()).isZero();
    problems.add(later);
    assertThat(problems.sorted()).hasSize(20);
    assertThat(problems.sorted().subList(1, 3))
        .extracting(Diagnostic::message)
        .containsExactly("2", "3");
    assertThat(problems.more()).isEqualTo(11);
  }
}
