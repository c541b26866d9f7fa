package nectally.input;

import java.util.ArrayList;
import java.util.List;
import nectally.model.Place;

/** Those who stand in a contest, as they stand one below another in the files. */
final class RowsInOrder {

  private RowsInOrder() {}

  /** Returns who stands, by the first row of each. */
  static List<CandidacyBuilder> of(ContestBuilder contest) {
    List<CandidacyBuilder> all = new ArrayList<>(contest.candidacies());
    all.sort((one, other) -> compare(one.place(), other.place()));
    return all;
  }

  private static int compare(Place one, Place other) {
    int file = one.file().compareTo(other.file());
    return file != 0 ? file : Long.compare(one.line(), other.line());
  }
}
