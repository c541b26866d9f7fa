package nectally.report;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.IntPredicate;
import nectally.answer.PeopleText;
import nectally.model.Marks;
import nectally.tally.ContestComparison;
import nectally.tally.Placing;

/** Who did better in votes than in nominations, who worse, and who as well. */
final class PlacingNotes {

  private PlacingNotes() {}

  /**
   * Returns a sentence for each of the three, and one that says among whom the places are where not
   * everybody is in both; or why places cannot be compared.
   */
  static List<String> of(ContestComparison contest, Marked marked) {
    List<Placing> placings = Placing.of(contest);
    long both =
        contest.candidates().stream()
            .filter(each -> each.now().isPresent() && each.before().isPresent())
            .count();
    String kinds = marked.now().words() + " and " + marked.before().words();
    if (both < 2) {
      return List.of("Places in " + kinds + " cannot be compared: too few are in both.");
    }
    if (placings.isEmpty()) {
      return List.of("Places in " + kinds + " cannot be compared: not all numbers are known.");
    }
    List<String> notes = new ArrayList<>();
    String nominated =
        marked.before() == Marks.NOMINATIONS ? "nominated" : "in " + marked.before().words();
    list("Better placed than " + nominated, placings, marked, rise -> rise > 0, notes);
    list("Worse placed than " + nominated, placings, marked, rise -> rise < 0, notes);
    list("Placed as " + nominated, placings, marked, rise -> rise == 0, notes);
    if (both < contest.candidates().size()) {
      notes.add("These places are among the " + both + " who are in both.");
    }
    return notes;
  }

  private static void list(
      String what, List<Placing> placings, Marked marked, IntPredicate rise, List<String> notes) {
    StringJoiner list = new StringJoiner(", ", what + ": ", ".");
    list.setEmptyValue("");
    String where = " in " + marked.before().words();
    boolean first = true;
    for (Placing placing : placings) {
      if (rise.test(placing.rise())) {
        String before = ordinal(placing.previousPlace(), placing.previousJoint());
        String now = ordinal(placing.place(), placing.joint());
        list.add(
            placing.name()
                + (" (" + now)
                + (now.equals(before) ? "" : ", " + before + (first ? where : ""))
                + ")");
        first &= now.equals(before);
      }
    }
    if (list.length() > 0) {
      notes.add(list.toString());
    }
  }

  /** Returns {@code 3rd}, or {@code joint 3rd}. */
  private static String ordinal(int place, boolean joint) {
    boolean teen = place % 100 / 10 == 1;
    String ending =
        switch (teen ? 0 : place % 10) {
          case 1 -> "st";
          case 2 -> "nd";
          case 3 -> "rd";
          default -> "th";
        };
    return (joint ? "joint " : "") + PeopleText.count(place) + ending;
  }
}
