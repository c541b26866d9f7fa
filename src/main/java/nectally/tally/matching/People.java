package nectally.tally.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nectally.model.Candidacy;
import nectally.model.NameKey;

/** Pairs the candidacies of two elections that are of the same person. */
public final class People {

  /** Stands for a key that more than one candidacy has, so that it tells nobody apart. */
  private static final int SEVERAL = -1;

  private People() {}

  /**
   * Returns the pairs, ordered by their index in {@code now}. People are paired by id where both
   * have one, so that equal names with different ids stay apart; else by {@link NameKey}. A name
   * that two people of one list share pairs neither of them.
   */
  public static List<Pair> pair(List<Candidacy> now, List<Candidacy> before) {
    Map<String, Integer> ids = index(before, Candidacy::id);
    Map<NameKey, Integer> names = index(before, People::key);
    Map<NameKey, Integer> ownNames = index(now, People::key);
    boolean[] taken = new boolean[before.size()];
    Pair[] pairs = new Pair[now.size()];
    for (int i = 0; i < pairs.length; i++) {
      Optional<String> id = now.get(i).id();
      int match = id.isEmpty() ? SEVERAL : ids.getOrDefault(id.get(), SEVERAL);
      if (match != SEVERAL) {
        pairs[i] = new Pair(i, match, Reason.ID);
        taken[match] = true;
      }
    }
    List<Pair> found = new ArrayList<>();
    for (int i = 0; i < pairs.length; i++) {
      NameKey name = NameKey.of(now.get(i).name());
      int match = names.getOrDefault(name, SEVERAL);
      if (pairs[i] == null
          && match != SEVERAL
          && !taken[match]
          && ownNames.getOrDefault(name, SEVERAL) == i
          && (now.get(i).id().isEmpty() || before.get(match).id().isEmpty())) {
        pairs[i] = new Pair(i, match, Reason.NAME);
      }
      if (pairs[i] != null) {
        found.add(pairs[i]);
      }
    }
    return found;
  }

  private static Optional<NameKey> key(Candidacy candidacy) {
    return Optional.of(NameKey.of(candidacy.name()));
  }

  private static <K> Map<K, Integer> index(
      List<Candidacy> candidacies, Function<Candidacy, Optional<K>> keyOf) {
    Map<K, Integer> index = new HashMap<>();
    for (int i = 0; i < candidacies.size(); i++) {
      Optional<K> key = keyOf.apply(candidacies.get(i));
      if (key.isPresent()) {
        index.put(key.get(), index.containsKey(key.get()) ? SEVERAL : i);
      }
    }
    return index;
  }
}
