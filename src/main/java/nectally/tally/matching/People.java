package nectally.tally.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nectally.model.Candidacy;
import nectally.model.NameKey;
import org.jspecify.annotations.Nullable;

/**
 * Pairs the candidacies of two elections that are of the same person (rules.md 10.2).
 *
 * <p>People are paired by id where both have one, so that equal names with different ids stay
 * apart; else by {@link NameKey}, that of the alias first; else, where the rules say so, by a near
 * name. A name or id that two people of one list share pairs neither of them.
 */
public final class People {

  /** Stands for a key that more than one candidacy has, so that it tells nobody apart. */
  private static final int SEVERAL = -1;

  private final List<Candidacy> now;
  private final List<Candidacy> before;
  private final MatchRules rules;
  private final @Nullable Pair[] pairs;
  private final boolean[] taken;

  private People(List<Candidacy> now, List<Candidacy> before, MatchRules rules) {
    this.now = now;
    this.before = before;
    this.rules = rules;
    pairs = new Pair[now.size()];
    taken = new boolean[before.size()];
  }

  /** Pairs the people of two lists. */
  static People of(List<Candidacy> now, List<Candidacy> before, MatchRules rules) {
    People people = new People(now, before, rules);
    people.byId();
    people.byExactName();
    people.byName(rules.aliases());
    if (rules.near()) {
      for (Pair pair : people.near()) {
        people.pairs[pair.now()] = pair;
      }
    }
    return people;
  }

  /** Returns the pairs by id alone, ordered by their index in {@code now}. */
  static List<Pair> pairById(List<Candidacy> now, List<Candidacy> before) {
    People people = new People(now, before, MatchRules.EXACT);
    people.byId();
    return people.found();
  }

  /** Returns the pairs by id and name alone: {@link #pair(List, List, MatchRules)}. */
  public static List<Pair> pair(List<Candidacy> now, List<Candidacy> before) {
    return pair(now, before, MatchRules.EXACT);
  }

  /** Returns the pairs, ordered by their index in {@code now}. */
  public static List<Pair> pair(List<Candidacy> now, List<Candidacy> before, MatchRules rules) {
    return of(now, before, rules).found();
  }

  /**
   * Returns who may be one person by a near name, among those whom nothing else pairs; nobody where
   * the rules take near names for the same person already.
   */
  List<Pair> suggestions() {
    return rules.near() ? List.of() : near();
  }

  private void byId() {
    Map<String, Integer> ids = index(before, Candidacy::id);
    Map<String, Integer> ownIds = index(now, Candidacy::id);
    for (int i = 0; i < pairs.length; i++) {
      String id = now.get(i).id().orElse("");
      int match = ids.getOrDefault(id, SEVERAL);
      if (match != SEVERAL && ownIds.getOrDefault(id, SEVERAL) == i) {
        take(i, match, Reason.ID);
      }
    }
  }

  /** Names that are exactly the same come before those that folding makes the same. */
  private void byExactName() {
    Map<String, Integer> names = index(before, person -> Optional.of(person.name()));
    Map<String, Integer> ownNames = index(now, person -> Optional.of(person.name()));
    for (int i = 0; i < pairs.length; i++) {
      String name = now.get(i).name();
      int match = names.getOrDefault(name, SEVERAL);
      if (pairs[i] == null
          && match != SEVERAL
          && !taken[match]
          && ownNames.getOrDefault(name, SEVERAL) == i
          && rules.aliases().hasNone(name)
          && mayBeOne(i, match)) {
        take(i, match, Reason.NAME);
      }
    }
  }

  /** Equal ids that did not pair are those of several, whom their names tell apart. */
  private boolean mayBeOne(int i, int match) {
    Optional<String> id = now.get(i).id();
    Optional<String> other = before.get(match).id();
    return id.isEmpty() || other.isEmpty() || id.equals(other);
  }

  private void byName(Aliases aliases) {
    Map<NameKey, Integer> names = index(before, person -> key(person, aliases));
    Map<NameKey, Integer> ownNames = index(now, person -> key(person, aliases));
    for (int i = 0; i < pairs.length; i++) {
      if (pairs[i] != null) {
        continue;
      }
      NameKey name = aliases.key(now.get(i).name());
      int match = names.getOrDefault(name, SEVERAL);
      if (match != SEVERAL
          && !taken[match]
          && ownNames.getOrDefault(name, SEVERAL) == i
          && mayBeOne(i, match)) {
        take(i, match, reason(now.get(i), before.get(match)));
      }
    }
  }

  /** Returns why two whose names stand for one are held to be one. */
  static Reason reason(Candidacy now, Candidacy before) {
    return NameKey.of(now.name()).equals(NameKey.of(before.name())) ? Reason.NAME : Reason.ALIAS;
  }

  private List<Pair> near() {
    boolean[] freeNow = new boolean[now.size()];
    boolean[] freeBefore = new boolean[before.size()];
    for (int i = 0; i < freeNow.length; i++) {
      freeNow[i] = pairs[i] == null;
    }
    for (int i = 0; i < freeBefore.length; i++) {
      freeBefore[i] = !taken[i];
    }
    return new NearNames(now, before, rules.aliases()).pair(freeNow, freeBefore);
  }

  private void take(int i, int match, Reason reason) {
    pairs[i] = new Pair(i, match, reason);
    taken[match] = true;
  }

  /** Returns the pairs, ordered by their index in the later list. */
  List<Pair> found() {
    List<Pair> found = new ArrayList<>();
    for (Pair pair : pairs) {
      if (pair != null) {
        found.add(pair);
      }
    }
    return found;
  }

  private static Optional<NameKey> key(Candidacy candidacy, Aliases aliases) {
    NameKey key = aliases.key(candidacy.name());
    return key.isEmpty() ? Optional.empty() : Optional.of(key);
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
