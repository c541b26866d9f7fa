package nectally.tally;

import java.util.List;
import java.util.Set;
import nectally.model.Candidacy;

/** Who held a seat before the poll, as a column {@code incumbent} says (rules.md 8.3). */
public final class Incumbents {

  private static final String COLUMN = "incumbent";
  private static final Set<String> YES = Set.of("yes", "y", "true", "t", "1", "incumbent");

  private Incumbents() {}

  /** Returns whether the file of {@code candidates} has the column. */
  public static boolean areMarked(List<CandidateResult> candidates) {
    for (CandidateResult candidate : candidates) {
      if (candidate.candidacy().attributes().has(COLUMN)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether the column says of {@code candidacy} that it is of one who held a seat. */
  public static boolean isMarked(Candidacy candidacy) {
    return candidacy
        .attributes()
        .get(COLUMN)
        .filter(value -> YES.stream().anyMatch(value::equalsIgnoreCase))
        .isPresent();
  }
}
