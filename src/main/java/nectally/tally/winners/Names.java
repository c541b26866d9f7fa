package nectally.tally.winners;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import nectally.model.Candidacy;
import nectally.model.Contest;
import nectally.model.NameKey;

/** The candidates of a contest as sentences name them, those with more votes first. */
final class Names {

  private final List<Candidacy> candidacies;

  Names(Contest contest) {
    this.candidacies = contest.candidacies();
  }

  /** Returns a name as it is spoken: {@code Luke AKEHURST} for {@code AKEHURST, Luke}. */
  static String spoken(String name) {
    int comma = name.indexOf(',');
    boolean turned = comma > 0 && comma == name.lastIndexOf(',');
    return turned
        ? (name.substring(comma + 1).strip() + " " + name.substring(0, comma).strip()).strip()
        : name;
  }

  String of(int candidate) {
    return spoken(candidacies.get(candidate).name());
  }

  /** Returns the names of those whom {@code chosen} accepts, by votes and then by name. */
  List<String> of(IntPredicate chosen) {
    List<String> names = new ArrayList<>();
    for (int candidate : ranked(chosen)) {
      names.add(of(candidate));
    }
    return names;
  }

  /** Returns the names with these keys, in the order of the keys. */
  List<String> of(List<NameKey> keys) {
    List<String> names = new ArrayList<>();
    for (NameKey key : keys) {
      for (int c = 0; c < candidacies.size(); c++) {
        if (NameKey.of(candidacies.get(c).name()).equals(key)) {
          names.add(of(c));
        }
      }
    }
    return names;
  }

  /** Returns those whom {@code chosen} accepts, by votes and then by name; unknown votes last. */
  List<Integer> ranked(IntPredicate chosen) {
    return IntStream.range(0, candidacies.size())
        .filter(chosen)
        .boxed()
        .sorted(
            (one, other) -> {
              long votes = candidacies.get(one).votes().orElse(-1);
              int order = Long.compare(candidacies.get(other).votes().orElse(-1), votes);
              return order != 0
                  ? order
                  : candidacies.get(one).name().compareTo(candidacies.get(other).name());
            })
        .toList();
  }
}
