package nectally.input;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a user names by an option and no file of an election has. */
final class NamesInVain {

  private final Map<String, NameInVain> vain = new LinkedHashMap<>();
  private final Set<String> used = new HashSet<>();

  /** Notes that a file has not what an option names; the first that is said of it is kept. */
  void add(NameInVain name) {
    vain.putIfAbsent(name.key(), name);
  }

  /** Notes that a file has what {@code option} names by {@code text}. */
  void use(String option, String text) {
    used.add(NameInVain.key(option, text));
  }

  /** Returns what no file has, in the order in which it was noted. */
  List<NameInVain> all() {
    List<NameInVain> all = new ArrayList<>();
    for (NameInVain name : vain.values()) {
      if (!used.contains(name.key())) {
        all.add(name);
      }
    }
    return all;
  }

  /** Returns what makes all else that is said of a file doubtful, and is sure however it ended. */
  List<NameInVain> wrong() {
    List<NameInVain> wrong = new ArrayList<>(all());
    wrong.removeIf(name -> name.weight() != NameInVain.Weight.WRONG_USAGE);
    return wrong;
  }
}
