package nectally.input;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nectally.model.Attributes;
import nectally.model.NameKey;
import nectally.model.Place;
import nectally.problem.IdAdvice;
import nectally.problem.Problems;
import nectally.problem.Rule;
import nectally.problem.Shown;

/**
 * Tells of contests, and of people in a contest, whose names differ in case, accents, signs or the
 * order of first name and surname alone: they are two here, and would be one between elections.
 *
 * <p>Two people of one contest and slate who have no area in common are likely one, spelt in two
 * ways, so that each would have too few votes: that is an error. So is one of several words who
 * stands in one area twice, in letters or an order that differ and no sign, unless ids tell two
 * people apart.
 */
final class AlikeNames {

  private final Problems problems;
  private final Map<String, Named> contests = new HashMap<>();
  private final Map<String, Named> people = new HashMap<>();

  /** Something with a name, and where it is first. */
  private record Named(String name, Place place, Optional<CandidacyBuilder> person) {

    String id() {
      return person.map(CandidacyBuilder::id).orElse("");
    }

    /** Returns whether another person may well be this one. */
    boolean mayBe(Named other) {
      if (person.isEmpty() || other.person().isEmpty()) {
        return false;
      }
      String own = person.get().attributes().get(Attributes.SLATE);
      String slate = other.person().get().attributes().get(Attributes.SLATE);
      return !person.get().meets(other.person().get())
          && (own.isEmpty() || slate.isEmpty() || own.equals(slate));
    }

    /** Returns whether two rows of one area are most likely one person's, by names of this key. */
    boolean isTwice(Named other, String key) {
      boolean areNumbered = !id().isEmpty() && !other.id().isEmpty();
      return person.isPresent()
          && other.person().isPresent()
          && person.get().meets(other.person().get())
          && !areNumbered
          && key.indexOf(' ') > 0
          && signs(name).equals(signs(other.name()));
    }

    /** Returns the signs of a name other than those that names are written with or without. */
    private static String signs(String name) {
      StringBuilder signs = new StringBuilder();
      for (int i = 0; i < name.length(); i++) {
        char c = name.charAt(i);
        boolean sign = c > ' ' && c < 0x100 && !Character.isLetterOrDigit(c);
        if (sign && "-'.,`´·\u00A0".indexOf(c) < 0) {
          signs.append(c);
        }
      }
      return signs.toString();
    }
  }

  AlikeNames(Problems problems) {
    this.problems = problems;
  }

  /** Tells whether a contest is called like one before. */
  void tellContest(ContestBuilder contest) {
    if (contest.paper().isEmpty()) {
      Named named = new Named(contest.name(), contest.place(), Optional.empty());
      compare(named, contests, "contest", "");
    }
  }

  /** Tells of the people in a contest. */
  void tellPeople(ContestBuilder contest) {
    if (!mayBeAlike(contest.candidacies())) {
      return;
    }
    people.clear();
    for (CandidacyBuilder candidacy : contest.candidacies()) {
      compare(
          new Named(candidacy.name(), candidacy.place(), Optional.of(candidacy)),
          people,
          "candidate",
          " of " + Shown.quoted(contest.name()));
    }
  }

  /**
   * Returns whether two names have the same letters in the same order, which is soon found that
   * they have not.
   */
  private static boolean mayBeAlike(List<CandidacyBuilder> candidacies) {
    long[] letters = new long[candidacies.size()];
    for (int i = 0; i < letters.length; i++) {
      letters[i] = letters(candidacies.get(i).name());
    }
    Arrays.sort(letters);
    for (int i = 1; i < letters.length; i++) {
      if (letters[i] == letters[i - 1]) {
        return true;
      }
    }
    return false;
  }

  /** Returns a number that names have in common whose keys have the same letters and digits. */
  private static long letters(String name) {
    int comma = name.indexOf(',');
    boolean turned = comma > 0 && comma == name.lastIndexOf(',');
    long sum = 0;
    for (int i = 0; i < name.length(); i++) {
      // As a key has them: what is behind the only comma first.
      int at = turned ? (i + comma + 1) % name.length() : i;
      char c = name.charAt(at);
      if (c >= 0x80) {
        return letters(NameKey.of(name).text().getBytes(StandardCharsets.UTF_8));
      }
      sum = with(c, sum);
    }
    return sum;
  }

  private static long letters(byte[] key) {
    long sum = 0;
    for (byte b : key) {
      sum = with(b, sum);
    }
    return sum;
  }

  /** Adds a letter in either case or a digit to a sum, and no other ASCII character. */
  private static long with(int c, long sum) {
    int lower = c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c;
    boolean counts = lower < 0 || (lower >= 'a' && lower <= 'z') || (lower >= '0' && lower <= '9');
    return counts ? (sum + lower + 1000L) * 0x9E3779B97F4A7C15L : sum;
  }

  private void compare(Named named, Map<String, Named> known, String what, String where) {
    String key = NameKey.of(named.name()).text();
    if (key.isEmpty()) {
      return;
    }
    Named first = known.putIfAbsent(key, named);
    if (first == null) {
      return;
    }
    if (first.name().equals(named.name())) {
      checkIds(named, first);
      return;
    }
    String message =
        what
            + ": "
            + Shown.quoted(named.name())
            + where
            + " is another than "
            + Shown.quoted(first.name())
            + " on line "
            + first.place().line()
            + (first.place().file().equals(named.place().file())
                ? ""
                : " of " + first.place().file())
            + ", though only case, signs or the order of the names differ";
    if (named.mayBe(first)) {
      problems.error(
          named.place(),
          Rule.SPELT_ALIKE,
          message
              + " and no area has both; "
              + AliasesFile.option(named.name(), first.name())
              + ", --warn spelt-alike counts two");
    } else if (named.isTwice(first, key)) {
      problems.error(
          named.place(),
          Rule.SPELT_ALIKE,
          message
              + "; leave one of the rows out of the file if they are one person's, --warn"
              + " spelt-alike counts two");
    } else {
      problems.warning(named.place(), Rule.SPELT_ALIKE, message);
    }
  }

  /** Reports two ids of one name which may well be one person's. */
  private void checkIds(Named named, Named first) {
    if (named.mayBe(first) && !named.id().isEmpty() && !first.id().isEmpty()) {
      problems.error(
          named.place(),
          Rule.IDS_DISAGREE,
          "id: "
              + Shown.quoted(named.name())
              + " has the id "
              + Shown.quoted(named.id())
              + ", and "
              + Shown.quoted(first.id())
              + " on line "
              + first.place().line()
              + " of "
              + first.place().file()
              + ", and no area has both"
              + IdAdvice.of("adds up", "counts two"));
    }
  }
}
