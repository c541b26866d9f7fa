package nectally.input;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nectally.model.Attributes;
import nectally.model.NameKey;
import nectally.model.Place;
import nectally.problem.Problems;
import nectally.problem.Rule;
import nectally.problem.Shown;

/**
 * Finds groups and contests of an election whose names are one but for a slip, so that what belongs
 * together is in two: {@code Labour} and {@code Labuor}.
 *
 * <p>Two groups are told. Two contests may well have such names, as wards have, and are told where
 * one of them has a single candidate, and refused where people of one stand in the other.
 */
final class NearNames {

  /** Of more names many are near by chance. */
  private static final int MOST = 5000;

  /** In a shorter word one letter may be all that tells two parties apart, as of SPD and SPÖ. */
  private static final int LEAST_LETTERS = 5;

  /** A contest, with the hash codes of its candidates' names in order. */
  private static final class Named {

    private final String name;
    private final Place place;
    private final int[] people;
    private final boolean hasVotes;

    Named(String name, Place place, int[] people, boolean hasVotes) {
      this.name = name;
      this.place = place;
      this.people = people;
      this.hasVotes = hasVotes;
    }

    int candidates() {
      return people.length;
    }

    int common(Named other) {
      int common = 0;
      for (int person : people) {
        common += Arrays.binarySearch(other.people, person) >= 0 ? 1 : 0;
      }
      return common;
    }
  }

  /** A group, its first row and for how many candidates it is named. */
  private static final class Slate {

    private final String name;
    private final Place place;
    private int candidates;

    Slate(String name, Place place) {
      this.name = name;
      this.place = place;
    }
  }

  private final Map<NameKey, String> aliases;
  private final Problems problems;
  private final Map<String, Slate> slates = new LinkedHashMap<>();
  private final List<Named> contests = new ArrayList<>();

  NearNames(Map<NameKey, String> aliases, Problems problems) {
    this.aliases = aliases;
    this.problems = problems;
  }

  /** Notes a contest, whose candidates are all known, and their groups. */
  void add(ContestBuilder contest) {
    for (CandidacyBuilder candidacy : contest.candidacies()) {
      addSlate(candidacy.attributes().get(Attributes.SLATE), candidacy.place());
    }
    boolean isWhole = contest.paper().isEmpty() && contest.name().equals(contest.split().base());
    if (isWhole && contests.size() < MOST) {
      contests.add(named(contest));
    }
  }

  private static Named named(ContestBuilder contest) {
    int[] people = new int[contest.candidacies().size()];
    int size = 0;
    boolean votes = false;
    for (CandidacyBuilder candidacy : contest.candidacies()) {
      people[size++] = candidacy.key().hashCode();
      votes |= candidacy.parts().get(0).votes().isPresent();
    }
    Arrays.sort(people);
    return new Named(contest.name(), contest.place(), people, votes);
  }

  private void addSlate(String name, Place place) {
    Slate slate = slates.get(name);
    if (slate == null && !name.isEmpty() && slates.size() < MOST) {
      slate = new Slate(name, place);
      slates.put(name, slate);
    }
    if (slate != null) {
      slate.candidates++;
    }
  }

  /** Tells which names are near, once all contests are noted. */
  void tell() {
    if (slates.size() > 1 && slates.size() < MOST) {
      tellSlates(new ArrayList<>(slates.values()));
    }
    if (contests.size() > 1 && contests.size() < MOST) {
      List<String> names = new ArrayList<>();
      contests.forEach(contest -> names.add(contest.name));
      for (int[] pair : SlipPairs.of(keys(names), LEAST_LETTERS)) {
        tellContests(contests.get(pair[0]), contests.get(pair[1]));
      }
    }
  }

  private static String[] keys(List<String> names) {
    String[] keys = new String[names.size()];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = NameKey.of(names.get(i)).text();
    }
    return keys;
  }

  private void tellSlates(List<Slate> all) {
    String[] keys = keys(new ArrayList<>(slates.keySet()));
    Map<String, Slate> byKey = new HashMap<>();
    for (int i = 0; i < keys.length; i++) {
      Slate first = keys[i].isEmpty() ? null : byKey.putIfAbsent(keys[i], all.get(i));
      if (first != null) {
        tell(first, all.get(i), true);
      }
    }
    for (int[] pair : SlipPairs.of(keys, LEAST_LETTERS)) {
      if (!isShort(all.get(pair[0]).name) && !isShort(all.get(pair[1]).name)) {
        tell(all.get(pair[0]), all.get(pair[1]), false);
      }
    }
  }

  /** Returns whether a name is made of initials, each of which is meant. */
  private static boolean isShort(String name) {
    return name.length() <= LEAST_LETTERS && name.equals(name.toUpperCase(Locale.ROOT));
  }

  /** Tells of two groups, of which the one with fewer candidates is likely the slip. */
  private void tell(Slate first, Slate second, boolean isAlike) {
    boolean turned = first.candidates < second.candidates;
    Slate usual = turned ? second : first;
    Slate slip = turned ? first : second;
    if (aliases.containsKey(NameKey.of(slip.name)) || aliases.containsKey(NameKey.of(usual.name))) {
      return;
    }
    problems.warning(
        slip.place,
        Rule.SPELT_ALIKE,
        "slate: "
            + Shown.quoted(slip.name)
            + " is another than "
            + Shown.quoted(usual.name)
            + " on line "
            + usual.place.line()
            + (isAlike
                ? ", though only case or signs differ; spell them alike to make them one"
                : ", though hardly a letter differs; "
                    + AliasesFile.option(slip.name, usual.name)));
  }

  private void tellContests(Named first, Named other) {
    int fewer = Math.min(first.candidates(), other.candidates());
    String message =
        "contest: "
            + Shown.quoted(other.name)
            + " is another than "
            + Shown.quoted(first.name)
            + " on line "
            + first.place.line()
            + ", though hardly a letter differs";
    if (fewer > 0 && first.common(other) * 2 > fewer) {
      problems.error(
          other.place,
          Rule.SPELT_ALIKE,
          message
              + " and people of one stand in the other; spell them alike, or count two with --warn"
              + " spelt-alike");
    } else if (fewer == 1 && (first.candidates() == 1 ? first : other).hasVotes) {
      problems.warning(other.place, Rule.SPELT_ALIKE, message + " and one has a single candidate");
    }
  }
}
