package nectally.tally.matching;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
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

/** Who of one election is who of another, over all contests (rules.md 10). */
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
    Contests lookup = new Contests(now, before, rules.aliases());
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

  /**
   * Returns the contests that may be one under two names.
   *
   * @param all as {@link #all} gives them
   */
  public List<Renaming> renamings(List<Match> all) {
    Set<String> newContests = new HashSet<>();
    Set<String> oldContests = new HashSet<>();
    for (Contest contest : before.contests()) {
      oldContests.add(contest.name());
    }
    for (int i = 0; i < contests.size(); i++) {
      if (contests.get(i).isEmpty()) {
        newContests.add(now.contests().get(i).name());
      } else {
        int compared = contests.get(i).orElseThrow().before();
        oldContests.remove(before.contests().get(compared).name());
      }
    }
    return Renaming.of(all, newContests, oldContests);
  }

  /** Returns the pairs of a contest, by the indices of its candidacies. */
  public List<Pair> pairs(int contest) {
    return contests.get(contest).map(paired -> paired.people().found()).orElse(List.of());
  }

  /**
   * Returns a match for every candidacy: those of now in its order, then those who stood only
   * before. Whoever is left over in both elections under one id, or under a name that stands for
   * nobody else, has moved.
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
    Leftover leftover = new Leftover(taken);
    List<Match> matches = new ArrayList<>();
    for (Found one : found) {
      Person person = one.person();
      matches.add(
          one.match()
              .or(() -> leftover.move(person))
              .orElseGet(
                  () ->
                      new Match(
                          Optional.of(person.standing()),
                          Optional.empty(),
                          Optional.empty(),
                          false)));
    }
    leftover.addGone(matches);
    return matches;
  }

  /** Those of before whom nothing pairs within their contest. */
  private final class Leftover {

    private final List<Person> people = new ArrayList<>();
    private final Map<String, Person> byId = new HashMap<>();
    private final Map<NameKey, Person> byName = new HashMap<>();
    private final Map<NameKey, Integer> timesNow = times(now);
    private final Map<NameKey, Integer> timesBefore = times(before);
    private final Set<Person> moved = Collections.newSetFromMap(new IdentityHashMap<>());

    Leftover(Map<Integer, BitSet> taken) {
      for (int i = 0; i < before.contests().size(); i++) {
        Contest contest = before.contests().get(i);
        BitSet paired = taken.getOrDefault(i, new BitSet());
        for (int j = 0; j < contest.candidacies().size(); j++) {
          if (!paired.get(j)) {
            add(new Person(contest, contest.candidacies().get(j)));
          }
        }
      }
    }

    private void add(Person person) {
      people.add(person);
      NameKey key = key(person.candidacy());
      if (!key.isEmpty()) {
        byName.put(key, person);
      }
      person.candidacy().id().ifPresent(id -> byId.putIfAbsent(id, person));
    }

    /** Returns who a person of now was in another contest, where somebody is left over. */
    Optional<Match> move(Person person) {
      Candidacy candidacy = person.candidacy();
      Person same = byId.get(candidacy.id().orElse(""));
      if (same != null && moved.add(same)) {
        return Optional.of(match(person, same, Reason.ID, false));
      }
      NameKey key = key(candidacy);
      Person other = byName.get(key);
      boolean isMove =
          other != null
              && timesNow.getOrDefault(key, 0) == 1
              && timesBefore.getOrDefault(key, 0) == 1
              && mayBeOne(candidacy, other.candidacy())
              && moved.add(other);
      return isMove && other != null
          ? Optional.of(match(person, other, People.reason(candidacy, other.candidacy()), false))
          : Optional.empty();
    }

    /** Adds those who stand nowhere now. */
    void addGone(List<Match> matches) {
      for (Person person : people) {
        if (!moved.contains(person)) {
          matches.add(
              new Match(Optional.empty(), Optional.of(person.standing()), Optional.empty(), false));
        }
      }
    }
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
