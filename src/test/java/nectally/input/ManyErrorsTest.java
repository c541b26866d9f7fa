package nectally.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nectally.problem.UnusableInputException;
import org.junit.jupiter.api.Test;

/** Past the errors that are told, a row with an error is counted and not kept. */
class ManyErrorsTest {

  @Test
  void aBadRowIsOnlyCountedWhereTwentyErrorsAreFound() {
    String text = "candidate,votes\n" + "A,x\n".repeat(40);
    assertThatThrownBy(() -> Reads.text(text))
        .isInstanceOfSatisfying(
            UnusableInputException.class,
            unusable -> {
              // Ten rows have 19 errors, since nine of them are about somebody named before.
              assertThat(unusable.diagnostics()).hasSize(20);
              assertThat(unusable.more()).isEqualTo(29);
            });
  }
}
