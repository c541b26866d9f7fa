package nectally.tally.checking;

import java.util.List;
import java.util.Map;

/**
 * How the published figures of an election stand beside its votes.
 *
 * @param checked how many of each figure were compared; those that the files lack are left out
 * @param unknown how many of each figure are published and cannot be recomputed
 * @param strangers slates or candidates whose change cannot be recomputed, since nobody of that
 *     name stood in the same contest before; sorted
 * @param bases what the shares and changes of each file are of
 * @param differences those that do not follow from the votes, in the order of the file
 */
public record Check(
    Map<Figure, Integer> checked,
    Map<Figure, Integer> unknown,
    List<String> strangers,
    List<Basis> bases,
    List<Difference> differences) {

  /** Keeps copies of the lists. */
  public Check {
    strangers = List.copyOf(strangers);
    bases = List.copyOf(bases);
    differences = List.copyOf(differences);
  }

  /** Returns how many figures were compared. */
  public int figures() {
    int figures = 0;
    for (int number : checked.values()) {
      figures += number;
    }
    return figures;
  }

  /** Returns how many of one figure differ. */
  public int differing(Figure figure) {
    int differing = 0;
    for (Difference difference : differences) {
      differing += difference.figure() == figure ? 1 : 0;
    }
    return differing;
  }
}
