package nectally.formats;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;

/**
 * Which of the eight colours of a page each group has: the same in every run and, but for two
 * groups that want the same one, in every page. The style sheet says what the colours are; the
 * class {@code g0} is that of nobody's group and of all past the eighth.
 */
final class Palette {

  private static final int COLOURS = 8;

  private final Map<String, Integer> slots = new HashMap<>();

  /** Gives colours to groups in the order of their names; a taken one goes on to the next. */
  Palette(SortedSet<String> groups) {
    boolean[] taken = new boolean[COLOURS];
    int given = 0;
    for (String group : groups) {
      if (!group.isEmpty() && given < COLOURS) {
        int slot = Math.floorMod(group.hashCode(), COLOURS);
        while (taken[slot]) {
          slot = (slot + 1) % COLOURS;
        }
        taken[slot] = true;
        given++;
        slots.put(group, slot + 1);
      }
    }
  }

  /** Returns the class of a group's colour, {@code g0} to {@code g8}. */
  String of(String group) {
    return "g" + slots.getOrDefault(group, 0);
  }
}
