package nectally.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import nectally.model.Share;
import org.junit.jupiter.api.Test;

class SlateMethodTest {

  private static final GroupResult NOBODY = group(0, 0, 0);

  private static GroupResult group(int candidates, long votes, long top) {
    return new GroupResult(
        candidates,
        OptionalLong.of(votes),
        Optional.empty(),
        OptionalInt.empty(),
        candidates == 0 ? OptionalLong.empty() : OptionalLong.of(top));
  }

  private static GroupResult unknown(int candidates) {
    return new GroupResult(
        candidates,
        OptionalLong.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        OptionalLong.empty());
  }

  @Test
  void eachMethodHasItsOwnWhole() {
    List<GroupResult> groups = List.of(group(4, 60, 30), group(1, 20, 20));
    assertThat(SlateMethod.SUM.shares(groups))
        .containsExactly(Optional.of(Share.of(60, 80)), Optional.of(Share.of(20, 80)));
    assertThat(SlateMethod.MEAN.shares(groups))
        .containsExactly(Optional.of(Share.of(15, 35)), Optional.of(Share.of(20, 35)));
    assertThat(SlateMethod.TOP.shares(groups))
        .containsExactly(Optional.of(Share.of(30, 50)), Optional.of(Share.of(20, 50)));
  }

  @Test
  void aGroupThatNobodyStoodForHasNoPart() {
    for (SlateMethod method : SlateMethod.values()) {
      assertThat(method.shares(List.of(NOBODY, group(2, 60, 30))))
          .containsExactly(Optional.of(Share.NONE), Optional.of(Share.of(1, 1)));
    }
  }

  @Test
  void oneGroupsUnknownVotesLeaveEveryShareUnknown() {
    for (SlateMethod method : SlateMethod.values()) {
      assertThat(method.shares(List.of(group(2, 60, 30), unknown(1), NOBODY)))
          .containsExactly(Optional.empty(), Optional.empty(), Optional.empty());
    }
  }

  @Test
  void thereIsNoShareOfNoVotes() {
    for (SlateMethod method : SlateMethod.values()) {
      assertThat(method.shares(List.of(group(2, 0, 0), NOBODY)))
          .containsExactly(Optional.empty(), Optional.empty());
    }
  }
}
