package nectally.transferable;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The smallest group of quotas that cannot hold together. */
final class Conflict {

  /** With more quotas than this only small groups are all looked at. */
  private static final int MANY = 14;

  private static final int SMALL = 3;

  private final Poll poll;
  private final List<String> names;

  private Conflict(Poll poll) {
    this.poll = poll;
    this.names = poll.quotas().names();
  }

  /**
   * Returns the names of quotas that no set of candidates keeps together, as few as there can be;
   * of a great many quotas a group from which none can be left out.
   */
  static List<String> of(Poll poll) {
    return new Conflict(poll).smallest();
  }

  private List<String> smallest() {
    if (isBroken(List.of())) {
      return List.of();
    }
    int most = names.size() > MANY ? SMALL : names.size();
    for (int size = 1; size <= most; size++) {
      List<String> found = ofSize(size, 0, new ArrayList<>());
      if (!found.isEmpty()) {
        return found;
      }
    }
    List<String> left = new ArrayList<>(names);
    for (String name : names) {
      left.remove(name);
      if (!isBroken(left)) {
        left.add(name);
      }
    }
    return left;
  }

  private List<String> ofSize(int size, int from, List<String> chosen) {
    if (chosen.size() == size) {
      return isBroken(chosen) ? List.copyOf(chosen) : List.of();
    }
    for (int i = from; i < names.size(); i++) {
      chosen.add(names.get(i));
      List<String> found = ofSize(size, i + 1, chosen);
      chosen.remove(chosen.size() - 1);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private boolean isBroken(List<String> some) {
    Quotas quotas = poll.quotas().only(some);
    Completions completions = poll.completions(quotas.loose());
    return !completions.isPossible(new BitSet(), poll.standing());
  }
}
