package nectally.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What can be done about cells that are nearly figures. */
class FigureHintsTest {

  @Test
  void saysWhatToWrite() {
    assertThat(FigureHints.of("10 (52.6)")).contains("give each a column of its own");
    assertThat(FigureHints.of("10.5k")).contains("a rounded one is no count");
    assertThat(FigureHints.of("1e3")).contains("with all its digits");
  }

  @Test
  void saysNothingOfSlips() {
    assertThat(FigureHints.of("122O")).isEmpty();
    assertThat(FigureHints.of("(10)")).isEmpty();
    assertThat(FigureHints.of("k")).isEmpty();
  }
}
