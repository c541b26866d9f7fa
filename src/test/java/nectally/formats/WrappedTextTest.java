package nectally.formats;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrappedTextTest {

  @Test
  void aTextThatFitsIsOneLine() {
    assertThat(WrappedText.lines("Left gain 1 seat", 16)).containsExactly("Left gain 1 seat");
    assertThat(WrappedText.lines("", 16)).containsExactly("");
  }

  @Test
  void linesEndBetweenWords() {
    assertThat(WrappedText.lines("Left gain 1 seat from Right", 16))
        .containsExactly("Left gain 1 seat", "from Right");
  }

  @Test
  void aWordThatIsWiderThanALineIsNotCut() {
    assertThat(WrappedText.lines("a 1,234,567,890,123 b", 8))
        .containsExactly("a", "1,234,567,890,123", "b");
  }

  @Test
  void widthsAreThoseOfATerminal() {
    assertThat(WrappedText.lines("王小明 李大華", 8)).containsExactly("王小明", "李大華");
  }
}
