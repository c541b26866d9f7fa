package nectally.tally.matching;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nectally.model.Candidacy;
import nectally.model.Contest;
import nectally.model.Election;
import nectally.model.NameKey;
import org.jspecify.annotations.Nullable;

/** Finds who of one election is who of another, over all contests. */
public final class Matches {

  /** One candidacy and its contest. */
  private record Person(Contest contest, Candidacy candidacy) {

    Match.Standing standing() {
      return new Match.Standing(contest.name(), candidacy.name());
    }
  }

  /** A candidacy of now, with its match where there is one in the same contest. */
  private record Found(Person person, Optional<Match> match) {}

  private final MatchRules rules;
  private final Election now;
  private final Election before;
  private final List<Found> found = new ArrayList<>();
  private final Map<Integer, BitSet> taken = new HashMap<>();
  private final Map<String, Person> freeById = new HashMap<>();
  private final Map<NameKey, Person> freeByName = new HashMap<>();
  private final Set<Candidacy> moved = Collections.newSetFromMap(new IdentityHashMap<>());

  private Matches(Election now, Election before, MatchRules rules) {
    this.now = now;
    this.before = before;
    this.rules = rules;
  }

  /**
   * Returns a match for every candidacy: those of {@code now} in its order, then those who stood
   * only before. Whoever is left over in both elections under one id, or under a name that stands
   * for nobody else, has moved.
   */
  public static List<Match> of(Election now, Election before, MatchRules rules) {
    Matches matches = new Matches(now, before, rules);
    Contests lookup = new Contests(now, before);
    for (Contest contest : now.contests()) {
      matches.contest(contest, lookup.before(contest));
    }
    return matches.finish();
  }

  private void contest(Contest contest, OptionalInt index) {
    @Nullable Pair[] pairs = new Pair[contest.candidacies().size()];
    if (index.isPresent()) {
      List<Candidacy> earlier = before.contests().get(index.getAsInt()).candidacies();
      if (!rules.near()) {
        for (Pair pair : People.suggestions(contest.candidacies(), earlier, rules)) {
          pairs[pair.now()] = pair;
        }
      }
      for (Pair pair : People.pair(contest.candidacies(), earlier, rules)) {
        pairs[pair.now()] = pair;
      }
    }
    for (int i = 0; i < pairs.length; i++) {
      Person person = new Person(contest, contest.candidacies().get(i));
      Pair pair = pairs[i];
      found.add(
          new Found(
              person,
              pair == null
                  ? Optional.empty()
                  : Optional.of(match(person, index.orElseThrow(), pair))));
    }
  }

  private Match match(Person person, int index, Pair pair) {
    taken.computeIfAbsent(index, contest -> new BitSet()).set(pair.before());
    Contest contest = before.contests().get(index);
    return match(
        person,
        new Person(contest, contest.candidacies().get(pair.before())),
        pair.reason(),
        rules.near() || pair.reason() != Reason.NEAR);
  }

  private List<Match> finish() {
    free();
    Map<NameKey, Integer> timesNow = times(now);
    Map<NameKey, Integer> timesBefore = times(before);
    List<Match> matches = new ArrayList<>();
    for (Found one : found) {
      Person person = one.person();
      NameKey key = key(person.candidacy());
      Person same = freeById.get(person.candidacy().id().orElse(""));
      Person other = freeByName.get(key);
      if (one.match().isPresent()) {
        matches.add(one.match().get());
      } else if (same != null && moved.add(same.candidacy())) {
        matches.add(match(person, same, Reason.ID, false));
      } else if (other != null
          && timesNow.getOrDefault(key, 0) == 1
          && timesBefore.getOrDefault(key, 0) == 1
          && mayBeOne(person.candidacy(), other.candidacy())
          && moved.add(other.candidacy())) {
        matches.add(
            match(person, other, People.reason(person.candidacy(), other.candidacy()), false));
      } else {
        matches.add(
            new Match(Optional.of(person.standing()), Optional.empty(), Optional.empty(), false));
      }
    }
    addGone(matches);
    return matches;
  }

  /** Indexes those of before whom nothing pairs within their contest. */
  private void free() {
    for (int i = 0; i < before.contests().size(); i++) {
      Contest contest = before.contests().get(i);
      for (int j = 0; j < contest.candidacies().size(); j++) {
        if (!isTaken(i, j)) {
          Candidacy candidacy = contest.candidacies().get(j);
          Person person = new Person(contest, candidacy);
          freeByName.put(key(candidacy), person);
          candidacy.id().ifPresent(id -> freeById.putIfAbsent(id, person));
        }
      }
    }
  }

  private void addGone(List<Match> matches) {
    for (int i = 0; i < before.contests().size(); i++) {
      Contest contest = before.contests().get(i);
      for (int j = 0; j < contest.candidacies().size(); j++) {
        Candidacy candidacy = contest.candidacies().get(j);
        if (!isTaken(i, j) && !moved.contains(candidacy)) {
          matches.add(
              new Match(
                  Optional.empty(),
                  Optional.of(new Person(contest, candidacy).standing()),
                  Optional.empty(),
                  false));
        }
      }
    }
  }

  private boolean isTaken(int contest, int candidacy) {
    BitSet people = taken.get(contest);
    return people != null && people.get(candidacy);
  }

  private static Match match(Person now, Person before, Reason reason, boolean applied) {
    return new Match(
        Optional.of(now.standing()), Optional.of(before.standing()), Optional.of(reason), applied);
  }

  /** Two different ids are of two people. */
  private static boolean mayBeOne(Candidacy one, Candidacy other) {
    return one.id().isEmpty() || other.id().isEmpty() || one.id().equals(other.id());
  }

  private NameKey key(Candidacy candidacy) {
    return rules.aliases().key(candidacy.name());
  }

  private Map<NameKey, Integer> times(Election election) {
    Map<NameKey, Integer> times = new HashMap<>();
    for (Contest contest : election.contests()) {
      for (Candidacy candidacy : contest.candidacies()) {
        times.merge(key(candidacy), 1, Integer::sum);
      }
    }
    return times;
  }
}
