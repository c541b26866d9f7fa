package nectally.ballots;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What stands in the first cells of rows, where those are no names: a line of sums says there what
 * it is. Texts with a figure, as most ids are, are not kept. Safe for several threads.
 */
public final class Labels {

  /** So many different texts are kept. */
  private static final int MOST = 1_000;

  private final Map<String, Spot> firsts = new LinkedHashMap<>();

  /** Keeps a text, and where it stands first. */
  synchronized void add(String text, Spot spot) {
    if (firsts.size() < MOST && !hasFigure(text)) {
      firsts.putIfAbsent(text, spot);
    }
  }

  /** Returns the texts, each with where it stands first. */
  synchronized Map<String, Spot> firsts() {
    return Map.copyOf(firsts);
  }

  private static boolean hasFigure(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
