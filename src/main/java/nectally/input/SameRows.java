package nectally.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nectally.problem.Problems;
import nectally.problem.Rule;
import nectally.problem.Shown;

/** Two files that say the same of a contest: adding them would count every vote twice. */
final class SameRows {

  private SameRows() {}

  /** Reports a file whose votes of a contest are those of another, area by area. */
  static void check(ContestBuilder contest, Problems problems) {
    Map<String, Map<String, Part>> files = new HashMap<>();
    List<String> order = new ArrayList<>();
    for (Part part : contest.parts()) {
      Map<String, Part> own = files.get(part.place().file());
      if (own == null) {
        own = new HashMap<>();
        files.put(part.place().file(), own);
        order.add(part.place().file());
      }
      own.put(part.key(), part);
    }
    if (order.size() < 2) {
      return;
    }
    Map<Integer, String> votes = votes(contest);
    for (int i = 1; i < order.size(); i++) {
      for (int k = 0; k < i; k++) {
        Map<String, Part> one = files.getOrDefault(order.get(k), Map.of());
        Map<String, Part> other = files.getOrDefault(order.get(i), Map.of());
        if (one.keySet().equals(other.keySet()) && areSame(one, other, votes)) {
          problems.error(
              other.values().iterator().next().place(),
              Rule.SAME_ROWS,
              "the votes of "
                  + Shown.quoted(contest.name())
                  + " are the same in "
                  + order.get(k)
                  + "; leave one of the files out, or add them up with --warn same-rows");
          return;
        }
      }
    }
  }

  private static boolean areSame(
      Map<String, Part> one, Map<String, Part> other, Map<Integer, String> votes) {
    boolean any = false;
    for (Map.Entry<String, Part> part : one.entrySet()) {
      Part same = other.get(part.getKey());
      String mine = votes.getOrDefault(part.getValue().number(), "");
      if (same == null || !mine.equals(votes.getOrDefault(same.number(), ""))) {
        return false;
      }
      any |= mine.indexOf(';') < mine.lastIndexOf(';');
    }
    return any;
  }

  /** Returns for each part who has how many votes in it, where two candidates have some. */
  private static Map<Integer, String> votes(ContestBuilder contest) {
    Map<Integer, StringBuilder> texts = new HashMap<>();
    int number = 0;
    for (CandidacyBuilder candidacy : contest.candidacies()) {
      for (CandidacyBuilder.PartVotes each : candidacy.parts()) {
        StringBuilder text = texts.get(each.part());
        if (text == null) {
          text = new StringBuilder();
          texts.put(each.part(), text);
        }
        if (each.votes().orElse(0) > 0) {
          text.append(number).append('=').append(each.votes().getAsLong()).append(';');
        }
      }
      number++;
    }
    Map<Integer, String> votes = new HashMap<>();
    texts.forEach((part, text) -> votes.put(part, text.toString()));
    return votes;
  }
}
