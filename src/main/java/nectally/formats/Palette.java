package nectally.formats;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which of the eight colours of a page each group has: the same in every run and, but for two
 * groups that want the same one, in every page. The style sheet says what the colours are; the
 * class {@code g0} is that of nobody's group and of all but the eight with the most votes. A group
 * whose colour somebody states has that.
 */
final class Palette {

  private static final int COLOURS = 8;

  /** What the style sheet has behind everything. */
  static final String LIGHT_PAPER = "fbfaf7";

  static final String DARK_PAPER = "15181d";

  private final Map<String, String> classes = new HashMap<>();
  private final StringBuilder light = new StringBuilder();
  private final StringBuilder dark = new StringBuilder();

  /**
   * Gives colours to groups in the order of their names; a taken one goes on to the next.
   *
   * @param groups the votes of each, in whatever measure all have
   * @param stated six hexadecimal digits for those whose colour somebody states
   */
  Palette(Map<String, Long> groups, Map<String, String> stated) {
    for (Map.Entry<String, String> group : new TreeMap<>(stated).entrySet()) {
      if (groups.containsKey(group.getKey())) {
        state(group.getKey(), group.getValue());
      }
    }
    boolean[] taken = new boolean[COLOURS];
    for (String group : largest(groups)) {
      int slot = Math.floorMod(group.hashCode(), COLOURS);
      while (taken[slot]) {
        slot = (slot + 1) % COLOURS;
      }
      taken[slot] = true;
      classes.put(group, "g" + (slot + 1));
    }
  }

  /** Gives a group its own colour, in so light or dark a shade that it stands out. */
  private void state(String group, String colour) {
    String name = "k" + (classes.size() + 1);
    classes.put(group, name);
    light.append(rule(name, Contrast.against(LIGHT_PAPER, colour)));
    dark.append(rule(name, Contrast.against(DARK_PAPER, colour)));
  }

  private static String rule(String name, String colour) {
    return "." + name + "{--c:#" + colour + "}";
  }

  /** Returns what the style sheet must say further of the colours; empty for nothing. */
  String style() {
    return light.isEmpty()
        ? ""
        : light + "\n@media screen and (prefers-color-scheme:dark){" + dark + "}\n";
  }

  /** Returns as many groups without a colour as there are colours, by name. */
  private List<String> largest(Map<String, Long> groups) {
    List<String> names = new ArrayList<>(groups.keySet());
    names.remove("");
    names.removeAll(classes.keySet());
    names.sort((one, other) -> compare(one, other, groups));
    List<String> largest = names.subList(0, Math.min(COLOURS, names.size()));
    Collections.sort(largest);
    return largest;
  }

  private static int compare(String one, String other, Map<String, Long> groups) {
    int votes = Long.compare(groups.getOrDefault(other, 0L), groups.getOrDefault(one, 0L));
    return votes == 0 ? one.compareTo(other) : votes;
  }

  /** Returns the class of a group's colour: {@code g0} to {@code g8}, or one of {@link #style}. */
  String of(String group) {
    return classes.getOrDefault(group, "g0");
  }
}
