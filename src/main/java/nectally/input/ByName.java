package nectally.input;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nectally.csv.Blanks;
import nectally.model.NameKey;

/**
 * Things by their names: found by the exact name, else by one that differs in case, accents,
 * punctuation or order alone where only one does. Files of other hands write names in other ways.
 *
 * @param <V> what has a name
 */
final class ByName<V> {

  /** Stands for a folded name that several exact ones have. */
  private static final String SEVERAL = "";

  private final Map<String, V> exact = new HashMap<>();
  private final Map<String, String> folded = new HashMap<>();

  /** Returns what is known by the exact name already, else keeps {@code value}. */
  Optional<V> putIfAbsent(Name name, V value) {
    V known = exact.putIfAbsent(name.exact(), value);
    if (known == null) {
      folded.merge(name.folded(), name.exact(), (one, other) -> SEVERAL);
    }
    return Optional.ofNullable(known);
  }

  /** Returns what has the name. */
  Optional<V> get(Name name) {
    V same = exact.get(name.exact());
    if (same != null) {
      return Optional.of(same);
    }
    String other = folded.getOrDefault(name.folded(), SEVERAL);
    return Optional.ofNullable(exact.get(other));
  }

  /**
   * A name.
   *
   * @param exact itself, its blanks folded
   * @param folded without what publications vary
   */
  record Name(String exact, String folded) {

    static Name of(String name) {
      String exact = Blanks.folded(name);
      String key = NameKey.of(name).text();
      return new Name(exact, key.isEmpty() ? exact : key);
    }

    /** Returns the name of something within what has another name. */
    static Name of(Name outer, Name inner) {
      return new Name(outer.exact + '\0' + inner.exact, outer.folded + '\0' + inner.folded);
    }
  }
}
