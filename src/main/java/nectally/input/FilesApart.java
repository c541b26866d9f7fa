package nectally.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nectally.problem.Problems;
import nectally.problem.Rule;

/**
 * Several files without names of contests that have no candidate in common, nor anybody of the same
 * name: they may be as many contests, and would be merged in silence.
 *
 * <p>Each has two candidates at least, and no quota asks that they be one committee.
 */
final class FilesApart {

  private FilesApart() {}

  /** Reports files of the only contest of an election, which no column names. */
  static void check(ContestBuilder contest, ReadingOptions options, Problems problems) {
    Map<String, Integer> candidates = new LinkedHashMap<>();
    Map<String, String> fileOfName = new HashMap<>();
    List<String> files = new ArrayList<>();
    for (CandidacyBuilder person : PeopleByValue.of(contest)) {
      String first = "";
      for (CandidacyBuilder.PartVotes part : person.parts()) {
        String file = part.place().file();
        if (!first.isEmpty() && !first.equals(file)) {
          return;
        }
        first = file;
      }
      String other = fileOfName.putIfAbsent(person.key(), first);
      if (other != null && !other.equals(first)) {
        return;
      }
      if (candidates.merge(first, 1, Integer::sum) == 1) {
        files.add(first);
      }
    }
    boolean areContests = files.size() > 1 && !candidates.values().contains(1);
    if (areContests && options.quotas().isEmpty() && contest.quotas().isEmpty()) {
      problems.error(
          contest.place(),
          Rule.SEVERAL_CONTESTS,
          "no candidate stands both in "
              + files.get(0)
              + " and in "
              + files.get(1)
              + ", and no column names the contest: --map contest= reads one contest; others are"
              + " read file by file");
    }
  }
}
