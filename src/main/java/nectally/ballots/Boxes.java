package nectally.ballots;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nectally.csv.Blanks;
import nectally.model.CandidateList;

/** The contests and parts of contests that ballots are for. Safe for several threads. */
public final class Boxes {

  /** The boxes of one contest by its parts. */
  private record Parts(Roll roll, Map<String, Box> boxes) {}

  private final Optional<CandidateList> candidates;
  private final StatedContests stated;
  private final Map<String, Parts> byName = new LinkedHashMap<>();
  private final Map<String, Parts> bySpelling = new HashMap<>();
  private final List<Box> all = new ArrayList<>();
  private final Labels labels = new Labels();

  /** Prepares for ballots of candidates as a file says, or of whoever is named. */
  public Boxes(Optional<CandidateList> candidates) {
    this.candidates = candidates;
    stated = new StatedContests(candidates);
  }

  /** Returns who stands, where a file says so. */
  public Optional<CandidateList> candidates() {
    return candidates;
  }

  /**
   * Returns the box of a contest and a part of it.
   *
   * @param contest blank where the ballots name none
   * @param part blank where the contest has no parts
   */
  public synchronized Box of(String contest, String part) {
    Parts parts = bySpelling.get(contest);
    if (parts == null) {
      parts = parts(contest);
      bySpelling.put(contest, parts);
    }
    Box box = parts.boxes().get(part);
    if (box == null) {
      box = new Box(all.size(), parts.roll(), part);
      all.add(box);
      parts.boxes().put(part, box);
    }
    return box;
  }

  /**
   * Returns all boxes in the order of their first ballots, whichever was asked for first; those
   * without ballots come last, in the order in which they were made.
   */
  public synchronized List<Box> all() {
    List<Box> inOrder = new ArrayList<>(all);
    inOrder.sort(Box::compare);
    return inOrder;
  }

  /** Returns the box with a number. */
  synchronized Box get(int number) {
    return all.get(number);
  }

  /** Makes a box for each contest of the candidates' file that no ballot was for. */
  synchronized void addWithoutBallots() {
    if (candidates.filter(CandidateList::byContest).isPresent()) {
      for (CandidateList.Entry entry : candidates.get().entries()) {
        if (!byName.containsKey(Blanks.folded(entry.contest()))) {
          of(entry.contest(), "");
        }
      }
    }
  }

  /** Returns what stands in the first cells of rows that are no names. */
  public Labels labels() {
    return labels;
  }

  /** Returns the contests that the candidates' file has. */
  StatedContests stated() {
    return stated;
  }

  private Parts parts(String contest) {
    String name = stated.name(contest);
    Parts known = byName.get(name);
    if (known == null) {
      known =
          new Parts(new Roll(name, stated.entries(name), candidates.isPresent()), new HashMap<>());
      byName.put(name, known);
    }
    return known;
  }
}
