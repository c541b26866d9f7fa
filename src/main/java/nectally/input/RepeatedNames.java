package nectally.input;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nectally.csv.HeaderName;

/** Of two columns of one name nobody knows which is meant. */
final class RepeatedNames {

  private RepeatedNames() {}

  /** Returns the folded names that several columns of a header have. */
  static Set<String> of(List<String> header) {
    Set<String> names = new HashSet<>();
    Set<String> repeated = new HashSet<>();
    for (String name : header) {
      String folded = HeaderName.folded(name);
      if (!names.add(folded)) {
        repeated.add(folded);
      }
    }
    return repeated;
  }
}
