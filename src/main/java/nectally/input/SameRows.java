package nectally.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nectally.problem.Problems;
import nectally.problem.Rule;
import nectally.problem.Shown;

/**
 * Two files that say the same of a contest: adding them would count every vote twice.
 *
 * <p>They may say it of other areas, as where one has a sum of its areas as well, or where areas
 * were added up; but two files of one area each, which is not the same, are parts of the whole.
 * That one file is the sum of all others is told elsewhere.
 */
final class SameRows {

  private final ContestBuilder contest;
  private final Map<String, Map<String, Part>> areas = new LinkedHashMap<>();

  private SameRows(ContestBuilder contest) {
    this.contest = contest;
    for (Part part : contest.parts()) {
      Map<String, Part> own = areas.get(part.place().file());
      if (own == null) {
        own = new LinkedHashMap<>();
        areas.put(part.place().file(), own);
      }
      own.put(part.key(), part);
    }
  }

  /** Reports a file whose votes of a contest are those of another. */
  static void check(ContestBuilder contest, Problems problems) {
    if (areOfSeveralFiles(contest.parts()) && !new SameRows(contest).check(problems)) {
      SharedAreas.check(contest, problems);
    }
  }

  private static boolean areOfSeveralFiles(List<Part> parts) {
    for (Part part : parts) {
      if (!part.place().file().equals(parts.get(0).place().file())) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a file has the votes of another, after reporting that. */
  private boolean check(Problems problems) {
    Map<List<Long>, List<String>> byVotes = new LinkedHashMap<>();
    for (Map.Entry<String, List<Long>> file : votes().entrySet()) {
      List<String> before = byVotes.computeIfAbsent(file.getValue(), votes -> new ArrayList<>(1));
      for (String one : before) {
        if (haveSeveral(file.getValue()) && areSame(one, file.getKey())) {
          report(one, file.getKey(), problems);
          return true;
        }
      }
      before.add(file.getKey());
    }
    return false;
  }

  /** Returns what all candidates have in each file. */
  private Map<String, List<Long>> votes() {
    List<CandidacyBuilder> all = contest.candidacies();
    Map<String, List<Long>> votes = new LinkedHashMap<>();
    for (String file : areas.keySet()) {
      votes.put(file, new ArrayList<>());
    }
    for (CandidacyBuilder candidacy : all) {
      Map<String, Long> sums = new HashMap<>();
      for (CandidacyBuilder.PartVotes each : candidacy.parts()) {
        sums.merge(each.place().file(), each.votes().orElse(0), Long::sum);
      }
      votes.forEach((file, own) -> own.add(sums.getOrDefault(file, 0L)));
    }
    return votes;
  }

  private static boolean haveSeveral(List<Long> votes) {
    int some = 0;
    for (long each : votes) {
      some += each > 0 ? 1 : 0;
    }
    return some > 1;
  }

  /** Returns whether two files in which all have the same votes say the same of the areas. */
  private boolean areSame(String one, String other) {
    Map<String, Part> mine = areas.getOrDefault(one, Map.of());
    Map<String, Part> others = areas.getOrDefault(other, Map.of());
    if (contest.isAddedUp()) {
      return true;
    }
    if (mine.keySet().equals(others.keySet())) {
      return areSameByArea(mine, others);
    }
    boolean severalAreas = mine.size() > 1 && others.size() > 1;
    return severalAreas || (areas.size() > 2 && mine.size() + others.size() > 2);
  }

  private boolean areSameByArea(Map<String, Part> one, Map<String, Part> other) {
    for (CandidacyBuilder candidacy : contest.candidacies()) {
      Map<Integer, Long> votes = new HashMap<>();
      for (CandidacyBuilder.PartVotes each : candidacy.parts()) {
        votes.put(each.part(), each.votes().orElse(0));
      }
      for (Map.Entry<String, Part> area : one.entrySet()) {
        Part same = other.getOrDefault(area.getKey(), area.getValue());
        Long mine = votes.getOrDefault(area.getValue().number(), 0L);
        if (!mine.equals(votes.getOrDefault(same.number(), 0L))) {
          return false;
        }
      }
    }
    return true;
  }

  private void report(String one, String other, Problems problems) {
    problems.error(
        areas.getOrDefault(other, Map.of()).values().iterator().next().place(),
        Rule.SAME_ROWS,
        "the votes of "
            + Shown.quoted(contest.name())
            + " are the same in "
            + one
            + "; leave one of the files out, or add them up with --warn same-rows");
  }
}
