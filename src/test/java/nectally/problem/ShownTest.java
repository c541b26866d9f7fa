package nectally.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Texts of users in messages. */
class ShownTest {

  private static final String LETTERS =
      "aZ9é中²Ⅷ _.,=+-\"$`\\!'*?\t\n\r\u000B\u00a0\u0301|&;<>(){}~#%";

  @Test
  void aTextIsTypedInAShellAsItsLettersAskFor() {
    assertThat(Shown.inShell("votes=Stimmen")).isEqualTo("votes=Stimmen");
    assertThat(Shown.inShell("")).isEqualTo("\"\"");
    assertThat(Shown.inShell("a\n b")).isEqualTo("\"a b\"");
    assertThat(Shown.inShell("5 $ 'up'")).isEqualTo("'5 $ '\\''up'\\'''");
  }

  @Test
  void anyTextIsTypedSoThatItsLettersSayWhichQuotesItNeeds() {
    Random random = new Random(21);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(8); length > 0; length--) {
        text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
      }
      assertThat(Shown.inShell(text.toString())).isEqualTo(byPatterns(text.toString()));
    }
  }

  private static String byPatterns(String text) {
    String line = text.replaceAll("\\s+", " ");
    if (line.matches("[\\p{L}\\p{N}_.,=+-]+")) {
      return line;
    }
    return line.matches("[^\"$`\\\\!]*")
        ? "\"" + line + "\""
        : "'" + line.replace("'", "'\\''") + "'";
  }
}
