package nectally.tally.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nectally.model.Candidacy;
import nectally.model.NameKey;

/** Who is called by a word that a user writes: an id, a name, or an alias of a name. */
public final class Called {

  private Called() {}

  /**
   * Returns who is called {@code word}, by their place among {@code candidacies}: nobody, the one
   * who is meant, or several, so that the word does not say which.
   *
   * <p>An id comes first, then the exact name, then a name that differs in case, accents,
   * punctuation or order alone, then the name or id that an alias stands for.
   */
  public static List<Integer> by(String word, List<Candidacy> candidacies, Aliases aliases) {
    List<Integer> found =
        those(candidacies, each -> each.id().isPresent() && each.id().get().equals(word));
    if (found.isEmpty()) {
      found = those(candidacies, each -> each.name().equals(word));
    }
    NameKey key = NameKey.of(word);
    if (found.isEmpty() && !key.isEmpty()) {
      found = those(candidacies, each -> NameKey.of(each.name()).equals(key));
    }
    NameKey other = aliases.key(word);
    if (found.isEmpty() && !other.isEmpty()) {
      found = those(candidacies, each -> aliases.key(each.name()).equals(other));
    }
    if (found.isEmpty() && !aliases.hasNone(word)) {
      String id = aliases.standingFor(word);
      found = those(candidacies, each -> each.id().equals(Optional.of(id)));
    }
    return found;
  }

  private static List<Integer> those(List<Candidacy> candidacies, Predicate<Candidacy> wanted) {
    List<Integer> found = new ArrayList<>(1);
    for (int c = 0; c < candidacies.size(); c++) {
      if (wanted.test(candidacies.get(c))) {
        found.add(c);
      }
    }
    return found;
  }
}
