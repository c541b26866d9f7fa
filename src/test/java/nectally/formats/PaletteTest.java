package nectally.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PaletteTest {

  @Test
  void theLargestGroupsHaveColoursThatDiffer() {
    Map<String, Long> votes = new HashMap<>();
    for (int i = 0; i < 60; i++) {
      votes.put("Party " + i, 100L + i);
    }
    Palette palette = new Palette(votes, Map.of());
    Set<String> colours = new HashSet<>();
    for (int i = 0; i < 60; i++) {
      String colour = palette.of("Party " + i);
      if (i < 52) {
        assertThat(colour).isEqualTo("g0");
      } else {
        assertThat(colour).isNotEqualTo("g0");
        assertThat(colours.add(colour)).as(colour).isTrue();
      }
    }
  }

  @Test
  void aStatedColourStandsOutFromEitherPaper() {
    Palette palette =
        new Palette(Map.of("Lab", 5L, "LD", 3L), Map.of("Lab", "e4003b", "LD", "fdbb30"));
    assertThat(palette.of("Lab")).isEqualTo("k2");
    assertThat(palette.style()).contains(".k2{--c:#e4003b}").doesNotStartWith(".k1{--c:#fdbb30}");
    Matcher colours = Pattern.compile("--c:#([0-9a-f]{6})").matcher(palette.style());
    for (String paper : List.of("fbfaf7", "fbfaf7", "15181d", "15181d")) {
      assertThat(colours.find()).isTrue();
      assertThat(Contrast.ratio(colours.group(1), paper)).isGreaterThan(3);
    }
  }

  @Test
  void nobodysGroupHasNoColourAndEqualGroupsHaveThemByName() {
    Map<String, Long> votes = new HashMap<>();
    votes.put("", 1_000_000L);
    for (char name = 'A'; name <= 'J'; name++) {
      votes.put(String.valueOf(name), 5L);
    }
    Palette palette = new Palette(votes, Map.of());
    assertThat(palette.of("")).isEqualTo("g0");
    assertThat(palette.of("H")).isNotEqualTo("g0");
    assertThat(palette.of("I")).isEqualTo("g0");
  }
}
