package nectally.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Holds the colours of a page to what can be read (WCAG 2.2, 1.4.3 and 1.4.11). */
class PageStyleTest {

  private static final Path STYLE = Path.of("src/main/resources/nectally/formats/page.css");

  @Test
  void textHasAContrastOfAtLeastFiveInLightAndDark() throws IOException {
    for (int scheme = 0; scheme < 2; scheme++) {
      for (String name : List.of("ink", "soft", "up", "down", "link")) {
        assertThat(contrast(colour(name, scheme), colour("paper", scheme)))
            .as("%s in scheme %s", name, scheme)
            .isGreaterThan(5);
      }
    }
  }

  @Test
  void groupsHaveAContrastOfAtLeastThreeInLightAndDark() throws IOException {
    for (int scheme = 0; scheme < 2; scheme++) {
      for (int group = 0; group <= 8; group++) {
        assertThat(contrast(colour("g" + group, scheme), colour("paper", scheme)))
            .as("g%s in scheme %s", group, scheme)
            .isGreaterThan(3);
      }
    }
  }

  @Test
  void theColoursThatAreStatedStandOnThePaperOfThePage() throws IOException {
    assertThat(colour("paper", 0)).isEqualTo("#" + Palette.LIGHT_PAPER);
    assertThat(colour("paper", 1)).isEqualTo("#" + Palette.DARK_PAPER);
  }

  @Test
  void theStyleLoadsNothing() throws IOException {
    assertThat(Files.readString(STYLE)).doesNotContain("url(", "@import", "http");
  }

  private static String colour(String name, int scheme) throws IOException {
    Matcher found =
        Pattern.compile("--" + name + ":(#[0-9a-f]{6})").matcher(Files.readString(STYLE));
    List<String> values = new ArrayList<>();
    while (found.find()) {
      values.add(found.group(1));
    }
    assertThat(values).as("values of %s", name).hasSize(2);
    return values.get(scheme);
  }

  private static double contrast(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String colour) {
    double[] weights = {0.2126, 0.7152, 0.0722};
    double sum = 0;
    for (int i = 0; i < 3; i++) {
      double part = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
      sum += weights[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
    }
    return sum;
  }
}
