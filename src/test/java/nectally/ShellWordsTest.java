package nectally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ShellWordsTest {

  @Test
  void wordsArePartedByBlanksAndLineEnds() {
    assertThat(ShellWords.of(" a  b\tc\nd \\\n e\n")).containsExactly("a", "b", "c", "d", "e");
  }

  @Test
  void quotesKeepWhatIsWithin() {
    assertThat(ShellWords.of("'a b\\' \"c \\\"d\\\\ \\e\" x'y z' ''"))
        .containsExactly("a b\\", "c \"d\\ \\e", "xy z", "");
  }

  @Test
  void aBackslashKeepsTheNextCharacter() {
    assertThat(ShellWords.of("a\\ b \\'c")).containsExactly("a b", "'c");
  }

  @Test
  void aQuoteMustBeClosed() {
    assertThatThrownBy(() -> ShellWords.of("a 'b"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no closing ' in: a 'b");
  }
}
