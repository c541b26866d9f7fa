package nectally.formats;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which of the eight colours of a page each group has: the same in every run and, but for two
 * groups that want the same one, in every page. The style sheet says what the colours are; the
 * class {@code g0} is that of nobody's group and of all but the eight with the most votes.
 */
final class Palette {

  private static final int COLOURS = 8;

  private final Map<String, Integer> slots = new HashMap<>();

  /**
   * Gives colours to groups in the order of their names; a taken one goes on to the next.
   *
   * @param groups the votes of each, in whatever measure all have
   */
  Palette(Map<String, Long> groups) {
    boolean[] taken = new boolean[COLOURS];
    for (String group : largest(groups)) {
      int slot = Math.floorMod(group.hashCode(), COLOURS);
      while (taken[slot]) {
        slot = (slot + 1) % COLOURS;
      }
      taken[slot] = true;
      slots.put(group, slot + 1);
    }
  }

  /** Returns as many groups as there are colours, by name. */
  private static List<String> largest(Map<String, Long> groups) {
    List<String> names = new ArrayList<>(groups.keySet());
    names.remove("");
    names.sort(
        Comparator.comparing((String name) -> groups.getOrDefault(name, 0L))
            .reversed()
            .thenComparing(Comparator.naturalOrder()));
    List<String> largest = names.subList(0, Math.min(COLOURS, names.size()));
    Collections.sort(largest);
    return largest;
  }

  /** Returns the class of a group's colour, {@code g0} to {@code g8}. */
  String of(String group) {
    return "g" + slots.getOrDefault(group, 0);
  }
}
