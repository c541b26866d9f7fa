package nectally.tally.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
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

/**
 * What names say of those whom ids pair: ids that are numbers of rows pair people who are not one
 * (rules.md 10.2).
 */
public final class PairsById {

  /** Fewer pairs of unlike names are people with a new name. */
  private static final int SEVERAL = 2;

  /** Two candidacies of one id. */
  public record SameId(Candidacy now, Candidacy before) {}

  /** Two candidacies of one name whose ids differ. */
  public record Namesakes(Candidacy now, Candidacy before) {}

  private final Aliases aliases;
  private @Nullable SameId crossed;
  private @Nullable Namesakes firstApart;
  private int apart;
  private @Nullable SameId firstUnlike;
  private int unlike;
  private int all;

  private PairsById(Aliases aliases) {
    this.aliases = aliases;
  }

  /** Looks at all pairs of two elections. */
  public static PairsById of(Election now, Election before, MatchRules rules) {
    PairsById pairs = new PairsById(rules.aliases());
    if (haveIds(now) && haveIds(before)) {
      Contests lookup = new Contests(now, before, rules.aliases());
      for (Contest contest : now.contests()) {
        OptionalInt index = lookup.before(contest);
        if (index.isPresent()) {
          Contest other = before.contests().get(index.getAsInt());
          pairs.look(contest.candidacies(), other.candidacies());
        }
      }
    }
    return pairs;
  }

  /** Returns the first pair of two names of which somebody else has one in the other election. */
  public Optional<SameId> crossed() {
    return Optional.ofNullable(crossed);
  }

  /** Returns the first pair whose names have no word in common. */
  public Optional<SameId> firstUnlike() {
    return Optional.ofNullable(firstUnlike);
  }

  /** Returns whether most pairs, and several, have no word of their names in common. */
  public boolean areMostlyUnlike() {
    return unlike >= SEVERAL && 2 * unlike > all;
  }

  /** Returns how many pairs have no word of their names in common. */
  public int unlike() {
    return unlike;
  }

  /** Returns how many people ids pair. */
  public int all() {
    return all;
  }

  /** Returns the first two of one name and contest whose ids differ. */
  public Optional<Namesakes> firstApart() {
    return Optional.ofNullable(firstApart);
  }

  /** Returns how many there are of one name and contest whose ids differ. */
  public int apart() {
    return apart;
  }

  /** Returns whether ids part more people of one name than they pair people of like names. */
  public boolean partMostNames() {
    return apart >= SEVERAL && apart > all - unlike;
  }

  private static boolean haveIds(Election election) {
    for (Contest contest : election.contests()) {
      for (Candidacy candidacy : contest.candidacies()) {
        if (candidacy.id().isPresent()) {
          return true;
        }
      }
    }
    return false;
  }

  private void look(List<Candidacy> now, List<Candidacy> before) {
    List<SameId> renamed = new ArrayList<>();
    BitSet alone = withIds(now);
    BitSet aloneBefore = withIds(before);
    BitSet sure = new BitSet();
    BitSet sureBefore = new BitSet();
    for (Pair pair : People.pairById(now, before)) {
      all++;
      alone.clear(pair.now());
      aloneBefore.clear(pair.before());
      SameId same = new SameId(now.get(pair.now()), before.get(pair.before()));
      if (key(same.now()).equals(key(same.before()))) {
        sure.set(pair.now());
        sureBefore.set(pair.before());
      } else {
        renamed.add(same);
      }
    }
    if (!renamed.isEmpty()) {
      lookAtNames(renamed, names(now, sure), names(before, sureBefore));
    }
    lookAtOthers(now, alone, before, aloneBefore);
  }

  private void lookAtNames(List<SameId> renamed, Set<NameKey> now, Set<NameKey> before) {
    for (SameId same : renamed) {
      NameKey name = key(same.now());
      NameKey other = key(same.before());
      if (crossed == null && (before.contains(name) || now.contains(other))) {
        crossed = same;
      }
      if (Collections.disjoint(words(name), words(other))) {
        unlike++;
        firstUnlike = firstUnlike == null ? same : firstUnlike;
      }
    }
  }

  /** Looks whether people whom no id pairs have one name. */
  private void lookAtOthers(
      List<Candidacy> now, BitSet alone, List<Candidacy> before, BitSet aloneBefore) {
    if (alone.isEmpty() || aloneBefore.isEmpty()) {
      return;
    }
    Map<NameKey, Candidacy> byName = new HashMap<>();
    for (int j = aloneBefore.nextSetBit(0); j >= 0; j = aloneBefore.nextSetBit(j + 1)) {
      byName.put(key(before.get(j)), before.get(j));
    }
    for (int i = alone.nextSetBit(0); i >= 0; i = alone.nextSetBit(i + 1)) {
      Candidacy namesake = byName.get(key(now.get(i)));
      if (namesake != null && !key(namesake).isEmpty()) {
        apart++;
        firstApart = firstApart == null ? new Namesakes(now.get(i), namesake) : firstApart;
      }
    }
  }

  private static BitSet withIds(List<Candidacy> people) {
    BitSet with = new BitSet();
    for (int i = 0; i < people.size(); i++) {
      with.set(i, people.get(i).id().isPresent());
    }
    return with;
  }

  private NameKey key(Candidacy candidacy) {
    return aliases.key(candidacy.name());
  }

  /** Returns the names of all but those whose id has one name. */
  private Set<NameKey> names(List<Candidacy> people, BitSet sure) {
    Set<NameKey> names = new HashSet<>();
    for (int i = sure.nextClearBit(0); i < people.size(); i = sure.nextClearBit(i + 1)) {
      names.add(key(people.get(i)));
    }
    return names;
  }

  private static List<String> words(NameKey name) {
    return Arrays.asList(name.text().split(" ", -1));
  }
}
