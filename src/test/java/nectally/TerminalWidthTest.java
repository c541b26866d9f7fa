package nectally;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whatever people see in text fits the columns of their terminal. */
class TerminalWidthTest {

  private static final int COLUMNS = 80;

  @TestFactory
  Stream<DynamicTest> noLineOfAnyCaseIsWiderThanTheTerminal() throws IOException {
    List<GoldenCase> texts = new ArrayList<>();
    for (GoldenCase each : GoldenCase.all()) {
      if (each.isText()) {
        texts.add(each);
      }
    }
    assertThat(texts).hasSizeGreaterThan(50);
    return texts.stream()
        .map(each -> DynamicTest.dynamicTest(each.name(), () -> assertFits(each, COLUMNS)));
  }

  private static void assertFits(GoldenCase each, int columns) throws IOException {
    ProgramRun run = each.run(Optional.of(Integer.toString(columns)));
    assertThat(run.out().lines())
        .as("%s at %s columns", each.name(), columns)
        .allMatch(line -> width(line) <= columns);
    assertThat(run.status()).isEqualTo(each.expected().status());
  }

  /** Returns how many columns a line takes where letters of East Asia take two. */
  private static int width(String line) {
    String plain = line.replaceAll("\u001B\\[[0-9;]*m", "");
    return plain
        .codePoints()
        .map(
            letter ->
                switch (Character.getType(letter)) {
                  case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
                  default -> Character.isIdeographic(letter) ? 2 : 1;
                })
        .sum();
  }
}
