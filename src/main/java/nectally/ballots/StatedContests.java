package nectally.ballots;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nectally.csv.Blanks;
import nectally.model.CandidateList;
import nectally.model.NameKey;
import nectally.model.WrittenName;

/**
 * The contests that a candidates' file names. Ballots are for the one of exactly their name, else
 * for the only one whose name differs in case, accents or punctuation alone.
 */
final class StatedContests {

  private final Optional<CandidateList> candidates;
  private final Map<String, List<CandidateList.Entry>> entries = new HashMap<>();
  private final Map<String, List<String>> byFold = new HashMap<>();

  /** Reads the names of a file's contests; there are none where no file says who stands where. */
  StatedContests(Optional<CandidateList> candidates) {
    this.candidates = candidates;
    for (CandidateList.Entry entry : candidates.map(CandidateList::entries).orElse(List.of())) {
      String name = Blanks.folded(entry.contest());
      List<CandidateList.Entry> known = entries.computeIfAbsent(name, any -> new ArrayList<>());
      if (known.isEmpty() && !fold(name).isEmpty()) {
        byFold.computeIfAbsent(fold(name), any -> new ArrayList<>(1)).add(name);
      }
      known.add(entry);
    }
  }

  /** Returns what the contest of ballots is called, as the file has it where it has it. */
  String name(String contest) {
    String exact = Blanks.folded(contest);
    List<String> like = like(exact);
    return like.size() == 1 && signs(like.get(0)).equals(signs(exact)) ? like.get(0) : exact;
  }

  /** Returns the file's contests that ballots of a contest may be for, none where it has that. */
  List<String> like(String contest) {
    return entries.containsKey(contest) ? List.of() : byFold.getOrDefault(fold(contest), List.of());
  }

  /** Returns who stands in a contest of a {@link #name}; all where the file or it says no more. */
  List<CandidateList.Entry> entries(String name) {
    boolean all = name.isEmpty() || !candidates.filter(CandidateList::byContest).isPresent();
    return all
        ? candidates.map(CandidateList::entries).orElse(List.of())
        : entries.getOrDefault(name, List.of());
  }

  private static String signs(String name) {
    return WrittenName.of(name).signs();
  }

  private static String fold(String name) {
    return NameKey.ofThing(name).text();
  }
}
