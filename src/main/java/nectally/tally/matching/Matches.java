package nectally.tally.matching;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
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

/** Who of one election is who of another, over all contests. */
public final class Matches {

  /** One candidacy and its contest. */
  private record Person(Contest contest, Candidacy candidacy) {

    Match.Standing standing() {
      return new Match.Standing(contest.name(), candidacy.name());
    }
  }

  /** A candidacy of now, with its match where there is one in the same contest. */
  private record Found(Person person, Optional<Match> match) {}

  /** The people of a contest, paired with those of an earlier one. */
  private record Paired(int before, People people) {}

  private final MatchRules rules;
  private final Election now;
  private final Election before;
  private final List<Optional<Paired>> contests = new ArrayList<>();

  private Matches(Election now, Election before, MatchRules rules) {
    this.now = now;
    this.before = before;
    this.rules = rules;
  }

  /** Pairs the contests of two elections, and the people of each pair of contests. */
  public static Matches of(Election now, Election before, MatchRules rules) {
    Matches matches = new Matches(now, before, rules);
    Contests lookup = new Contests(now, before);
    for (Contest contest : now.contests()) {
      matches.pair(contest, lookup.before(contest));
    }
    return matches;
  }

  private void pair(Contest contest, OptionalInt index) {
    contests.add(
        index.isEmpty()
            ? Optional.empty()
            : Optional.of(
                new Paired(
                    index.getAsInt(),
                    People.of(
                        contest.candidacies(),
                        before.contests().get(index.getAsInt()).candidacies(),
                        rules))));
  }

  /** Returns the index of the earlier contest that the contest of this index is compared with. */
  public OptionalInt before(int contest) {
    Optional<Paired> paired = contests.get(contest);
    return paired.isEmpty() ? OptionalInt.empty() : OptionalInt.of(paired.get().before());
  }

  /** Returns the pairs of a contest, by the indices of its candidacies. */
  public List<Pair> pairs(int contest) {
    return contests.get(contest).map(paired -> paired.people().found()).orElse(List.of());
  }

  /**
   * Returns a match for every candidacy: those of now in its order, then those who stood only
   * before. Whoever is left over in both elections under a name that stands for nobody else has
   * moved.
   */
  public List<Match> all() {
    List<Found> found = new ArrayList<>();
    Map<Integer, BitSet> taken = new HashMap<>();
    for (int i = 0; i < contests.size(); i++) {
      find(now.contests().get(i), contests.get(i), found, taken);
    }
    return finish(found, taken);
  }

  private void find(
      Contest contest, Optional<Paired> paired, List<Found> found, Map<Integer, BitSet> taken) {
    @Nullable Pair[] pairs = new Pair[contest.candidacies().size()];
    if (paired.isPresent()) {
      for (Pair pair : paired.get().people().suggestions()) {
        pairs[pair.now()] = pair;
      }
      for (Pair pair : paired.get().people().found()) {
        pairs[pair.now()] = pair;
      }
    }
    for (int i = 0; i < pairs.length; i++) {
      Person person = new Person(contest, contest.candidacies().get(i));
      Pair pair = pairs[i];
      if (pair == null) {
        found.add(new Found(person, Optional.empty()));
      } else {
        int index = paired.orElseThrow().before();
        taken.computeIfAbsent(index, each -> new BitSet()).set(pair.before());
        found.add(new Found(person, Optional.of(match(person, index, pair))));
      }
    }
  }

  private Match match(Person person, int index, Pair pair) {
    Contest contest = before.contests().get(index);
    return match(
        person,
        new Person(contest, contest.candidacies().get(pair.before())),
        pair.reason(),
        rules.near() || pair.reason() != Reason.NEAR);
  }

  private List<Match> finish(List<Found> found, Map<Integer, BitSet> taken) {
    Map<NameKey, Integer> timesNow = times(now);
    Map<NameKey, Integer> timesBefore = times(before);
    Map<NameKey, Person> free = free(taken);
    List<Match> matches = new ArrayList<>();
    Set<NameKey> moved = new HashSet<>();
    for (Found one : found) {
      NameKey key = key(one.person().candidacy());
      Person other = free.get(key);
      if (one.match().isPresent()) {
        matches.add(one.match().get());
      } else if (other != null
          && timesNow.getOrDefault(key, 0) == 1
          && timesBefore.getOrDefault(key, 0) == 1
          && mayBeOne(one.person().candidacy(), other.candidacy())) {
        moved.add(key);
        matches.add(match(one.person(), other, Reason.NAME, false));
      } else {
        matches.add(
            new Match(
                Optional.of(one.person().standing()), Optional.empty(), Optional.empty(), false));
      }
    }
    addGone(moved, taken, matches);
    return matches;
  }

  /** Returns those of before whom nothing pairs within their contest. */
  private Map<NameKey, Person> free(Map<Integer, BitSet> taken) {
    Map<NameKey, Person> free = new HashMap<>();
    for (int i = 0; i < before.contests().size(); i++) {
      Contest contest = before.contests().get(i);
      for (int j = 0; j < contest.candidacies().size(); j++) {
        if (!isTaken(taken, i, j)) {
          Candidacy candidacy = contest.candidacies().get(j);
          free.put(key(candidacy), new Person(contest, candidacy));
        }
      }
    }
    return free;
  }

  private void addGone(Set<NameKey> moved, Map<Integer, BitSet> taken, List<Match> matches) {
    for (int i = 0; i < before.contests().size(); i++) {
      Contest contest = before.contests().get(i);
      for (int j = 0; j < contest.candidacies().size(); j++) {
        Candidacy candidacy = contest.candidacies().get(j);
        if (!isTaken(taken, i, j) && !moved.contains(key(candidacy))) {
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

  private static boolean isTaken(Map<Integer, BitSet> taken, int contest, int candidacy) {
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
