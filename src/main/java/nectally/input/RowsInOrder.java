package nectally.input;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Those who stand in a contest, as they stand one below another in the files. */
final class RowsInOrder {

  private RowsInOrder() {}

  /** Returns who stands, by the first row of each. */
  static List<CandidacyBuilder> of(ContestBuilder contest) {
    List<CandidacyBuilder> all = new ArrayList<>(contest.candidacies());
    all.sort(
        Comparator.comparing((CandidacyBuilder each) -> each.place().file())
            .thenComparingLong(each -> each.place().line()));
    return all;
  }
}
