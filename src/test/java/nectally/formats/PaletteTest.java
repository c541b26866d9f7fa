package nectally.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PaletteTest {

  @Test
  void theLargestGroupsHaveColoursThatDiffer() {
    Map<String, Long> votes = new HashMap<>();
    for (int i = 0; i < 60; i++) {
      votes.put("Party " + i, 100L + i);
    }
    Palette palette = new Palette(votes);
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
  void nobodysGroupHasNoColourAndEqualGroupsHaveThemByName() {
    Map<String, Long> votes = new HashMap<>();
    votes.put("", 1_000_000L);
    for (char name = 'A'; name <= 'J'; name++) {
      votes.put(String.valueOf(name), 5L);
    }
    Palette palette = new Palette(votes);
    assertThat(palette.of("")).isEqualTo("g0");
    assertThat(palette.of("H")).isNotEqualTo("g0");
    assertThat(palette.of("I")).isEqualTo("g0");
  }
}
