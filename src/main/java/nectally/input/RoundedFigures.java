package nectally.input;

import java.util.List;
import java.util.Set;
import nectally.csv.HeaderLine;
import nectally.model.Place;
import nectally.problem.Problems;
import nectally.problem.Rule;
import nectally.problem.Shown;

/** Lines above a table that say that its figures are thousands: such are no counts. */
final class RoundedFigures {

  private static final Set<String> BEFORE =
      Set.of("in", "en", "i", "w", "v", "em", "x", "of", "the", "nearest", "per", "je");

  private static final int FEW_WORDS = 2;

  private RoundedFigures() {}

  /** Reports the first such line; returns whether there is none. */
  static boolean areNone(String file, List<HeaderLine> lines, long headerLine, Problems problems) {
    for (HeaderLine line : lines) {
      for (String text : line.number() < headerLine ? line.cells() : List.<String>of()) {
        if (isSaid(text)) {
          problems.error(
              new Place(file, line.number()),
              Rule.FRACTIONAL_COUNT,
              Shown.quoted(text)
                  + " says that the figures are rounded, and every vote counts; take the line out"
                  + " if they are not");
          return false;
        }
      }
    }
    return true;
  }

  /** Returns whether a text says what figures are rounded to, as {@code in thousands} does. */
  static boolean isSaid(String text) {
    String[] words = ScopeNames.key(text).split(" ", -1);
    for (int i = 0; i < words.length; i++) {
      boolean isUnit =
          ColumnWords.ROUNDED.has(words[i]) || words[i].equals("1000") || words[i].equals("x1000");
      boolean isBehind = i > 0 && BEFORE.contains(words[i - 1]);
      boolean isAlone = words.length <= FEW_WORDS && ColumnWords.ROUNDED.has(words[i]);
      if (isUnit && (isBehind || isAlone || words[i].equals("x1000"))) {
        return true;
      }
    }
    return false;
  }
}
