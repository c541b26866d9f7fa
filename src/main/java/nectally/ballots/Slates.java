package nectally.ballots;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nectally.model.CandidateList;

/** On which slate the candidates of a roll stand. */
final class Slates {

  /** The number of whoever stands on none. */
  static final int NONE = -1;

  private final List<String> names = new ArrayList<>();
  private final int[] slates;
  private final int[] sizes;

  /**
   * Reads the slates of a roll.
   *
   * @param column which of the values that a file has of each candidate is the slate, 0-based
   */
  Slates(Roll roll, int column) {
    Map<String, Integer> numbers = new HashMap<>();
    List<CandidateList.Entry> standing = roll.standing();
    slates = new int[standing.size()];
    sizes = new int[standing.size()];
    for (int i = 0; i < slates.length; i++) {
      String name = standing.get(i).values().get(column);
      slates[i] = NONE;
      if (!name.isEmpty()) {
        Integer known = numbers.putIfAbsent(name, names.size());
        slates[i] = known == null ? names.size() : known;
        if (known == null) {
          names.add(name);
        }
        sizes[slates[i]]++;
      }
    }
  }

  int size() {
    return names.size();
  }

  String name(int slate) {
    return names.get(slate);
  }

  /** Returns how many candidates stand on a slate, at least 1. */
  int candidates(int slate) {
    return sizes[slate];
  }

  /** Returns the slate of a candidate who stands, 0-based; {@link #NONE} for no slate. */
  int of(int candidate) {
    return slates[candidate];
  }
}
