package nectally.input;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nectally.model.NameKey;
import nectally.model.Place;
import nectally.problem.Problems;
import nectally.problem.Rule;
import nectally.problem.Shown;

/**
 * Tells of contests, and of people in a contest, whose names differ in case, accents, signs or the
 * order of first name and surname alone: they are two here, and would be one between elections.
 */
final class AlikeNames {

  private final Problems problems;
  private final Map<String, Named> known = new HashMap<>();

  /** Something with a name, and where it is first. */
  private record Named(String name, Place place) {}

  AlikeNames(Problems problems) {
    this.problems = problems;
  }

  /** Tells of all contests and of the people in them. */
  void tell(List<ContestBuilder> contests) {
    for (ContestBuilder contest : contests) {
      if (contest.paper().isEmpty()) {
        compare(contest.name(), contest.place(), "contest", "");
      }
    }
    for (ContestBuilder contest : contests) {
      if (!mayBeAlike(contest.candidacies())) {
        continue;
      }
      known.clear();
      for (CandidacyBuilder candidacy : contest.candidacies()) {
        compare(
            candidacy.name(),
            candidacy.place(),
            "candidate",
            " of " + Shown.quoted(contest.name()));
      }
    }
  }

  /** Returns whether two names have the same letters, which is soon found that they have not. */
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

  /** Returns a number that names with the same letters and digits have in common. */
  private static long letters(String name) {
    long sum = 0;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c >= 0x80) {
        return letters(NameKey.of(name).text().getBytes(StandardCharsets.UTF_8));
      }
      sum += weight(c);
    }
    return sum;
  }

  private static long letters(byte[] key) {
    long sum = 0;
    for (byte b : key) {
      sum += weight(b);
    }
    return sum;
  }

  /** Returns a weight of a letter in either case or of a digit, 0 of any other ASCII character. */
  private static long weight(int c) {
    int lower = c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c;
    boolean counts = lower < 0 || (lower >= 'a' && lower <= 'z') || (lower >= '0' && lower <= '9');
    return counts ? (lower + 1000L) * (lower + 1000L) * 0x9E3779B97F4A7C15L : 0;
  }

  private void compare(String name, Place place, String what, String where) {
    String key = NameKey.of(name).text();
    if (key.isEmpty()) {
      return;
    }
    Named first = known.putIfAbsent(key, new Named(name, place));
    if (first != null && !first.name().equals(name)) {
      problems.warning(
          place,
          Rule.SPELT_ALIKE,
          what
              + ": "
              + Shown.quoted(name)
              + where
              + " is another than "
              + Shown.quoted(first.name())
              + " on line "
              + first.place().line()
              + (first.place().file().equals(place.file()) ? "" : " of " + first.place().file())
              + ", though only case, signs or the order of the names differ");
    }
  }
}
