package nectally.input;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nectally.model.NameKey;
import nectally.problem.Problems;
import nectally.problem.Rule;
import nectally.problem.Shown;

/** Makes one of two people of a contest whom the user's aliases hold to be the same. */
final class OneByAlias {

  private OneByAlias() {}

  /** Adds the rows of each name that is another's of the contest to those of the other. */
  static void join(ContestBuilder contest, Map<NameKey, String> aliases, Problems problems) {
    if (!hasAny(contest, aliases)) {
      return;
    }
    Map<NameKey, CandidacyBuilder> named = new HashMap<>();
    for (CandidacyBuilder candidacy : contest.candidacies()) {
      NameKey key = NameKey.of(candidacy.name());
      if (candidacy.name().equals(aliases.get(key))) {
        named.put(key, candidacy);
      } else {
        named.putIfAbsent(key, candidacy);
      }
    }
    for (CandidacyBuilder candidacy : List.copyOf(contest.candidacies())) {
      String alias = aliases.get(NameKey.of(candidacy.name()));
      CandidacyBuilder same = alias == null ? null : named.get(NameKey.of(alias));
      if (same != null && same != candidacy && same.meets(candidacy)) {
        report(contest, candidacy, same, problems);
      } else if (same != null && same != candidacy) {
        same.absorb(candidacy, problems);
        contest.remove(candidacy);
      }
    }
  }

  private static void report(
      ContestBuilder contest, CandidacyBuilder one, CandidacyBuilder same, Problems problems) {
    one.source()
        .error(
            one.place(),
            one.source().candidate(),
            Rule.DUPLICATE_CANDIDATE,
            Shown.quoted(one.name())
                + " is "
                + Shown.quoted(same.name())
                + " by the aliases, and both have a row in one area of "
                + Shown.quoted(contest.name())
                + "; leave one of the rows out, or the alias",
            problems);
  }

  /** Returns whether anybody in the contest has an alias. */
  static boolean hasAny(ContestBuilder contest, Map<NameKey, String> aliases) {
    if (aliases.isEmpty()) {
      return false;
    }
    for (CandidacyBuilder candidacy : contest.candidacies()) {
      if (aliases.containsKey(NameKey.of(candidacy.name()))) {
        return true;
      }
    }
    return false;
  }
}
