package nectally.ballots;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nectally.model.NameKey;
import nectally.problem.Problems;
import nectally.problem.Rule;
import nectally.problem.Shown;

/**
 * Says of which contests, and parts of one, nobody may see that they are not one: their names
 * differ in case, accents or signs alone.
 */
final class AlikeContests {

  private final List<String> files;
  private final Boxes boxes;
  private final Problems problems;

  AlikeContests(List<String> files, Boxes boxes, Problems problems) {
    this.files = files;
    this.boxes = boxes;
    this.problems = problems;
  }

  void check() {
    List<Box> withBallots = new ArrayList<>(boxes.all());
    withBallots.removeIf(box -> box.first() == null);
    Map<String, Roll> contests = new HashMap<>();
    Map<Roll, Map<String, Box>> parts = new HashMap<>();
    for (Box box : withBallots) {
      Map<String, Box> known = parts.get(box.roll());
      if (known == null) {
        known = new HashMap<>();
        parts.put(box.roll(), known);
        contest(box, contests);
      }
      Box other = known.putIfAbsent(fold(box.part()), box);
      if (other != null && !fold(box.part()).isEmpty()) {
        tell(box, "part", box.part(), other.part());
      }
    }
  }

  private void contest(Box box, Map<String, Roll> contests) {
    String name = box.roll().contest();
    List<String> stated = boxes.stated().like(name);
    Roll other = contests.putIfAbsent(fold(name), box.roll());
    if (!stated.isEmpty()) {
      problems.error(
          first(box).in(files),
          Rule.NAMES_ALIKE,
          "contest: nobody stands in "
              + Shown.quoted(name)
              + ", which differs in little from "
              + Shown.list(stated)
              + " of the candidates' file; write the same name in both");
    } else if (other != null && !fold(name).isEmpty()) {
      tell(box, "contest", name, other.contest());
    }
  }

  private void tell(Box box, String what, String name, String other) {
    problems.warning(
        first(box).in(files),
        Rule.NAMES_ALIKE,
        what
            + ": "
            + Shown.quoted(name)
            + " is another than "
            + Shown.quoted(other)
            + ", though only case, accents or signs differ");
  }

  private static String fold(String name) {
    return NameKey.ofThing(name).text();
  }

  private static Spot first(Box box) {
    Spot first = box.first();
    return first == null ? new Spot(0, 0, 0) : first;
  }
}
