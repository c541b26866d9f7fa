package nectally.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nectally.answer.PeopleText;
import nectally.model.Election;
import nectally.tally.Comparison;
import nectally.tally.ContestComparison;
import nectally.tally.Groups;
import nectally.tally.matching.Match;
import nectally.tally.matching.Matches;

/** What a person should know of a count and of what it is compared with, each thing once. */
public final class ComparisonSentences {

  private ComparisonSentences() {}

  /**
   * Returns what the counts note, why the elections may not be alike, and how they were matched.
   *
   * @param counts what the counts of now note
   * @param by the column of the groups
   */
  public static List<String> of(
      Comparison comparison, ContestNoteSentences counts, Optional<String> by) {
    List<String> sentences = new ArrayList<>(counts.sentences());
    sentences.addAll(unlike(comparison));
    if (comparison.before().isPresent() && comparison.matches().isPresent()) {
      Election before = comparison.before().get().election();
      Matches matches = comparison.matches().get();
      List<Match> all = matches.all();
      sentences.addAll(
          MatchSentences.of(all, matches.renamings(all), comparison.now().election(), before, by));
      if (by.isPresent() && !before.has(by.get())) {
        sentences.add(
            "the compared election has no column \""
                + by.get()
                + "\", so that nobody knows how its groups did");
      } else if (by.isPresent()) {
        sentences.addAll(missed(comparison.now().election(), before, by.get()));
      }
    }
    return sentences;
  }

  private static List<String> missed(Election now, Election before, String by) {
    List<Election> both = List.of(now, before);
    List<String> partly = new ArrayList<>();
    for (Election election : both) {
      if (Groups.mayMiss(election, both, by)) {
        partly.add(election.name());
      }
    }
    return partly.isEmpty() ? List.of() : List.of(missed(partly, by));
  }

  /**
   * Returns that those who have no group may have stood for one that seems to have no votes.
   *
   * @param elections where that is so
   * @param by the column of the groups
   */
  public static String missed(List<String> elections, String by) {
    return PeopleText.listed(elections)
        + ": candidates without a value in \""
        + by
        + "\" may have stood for groups that have no votes there";
  }

  private static List<String> unlike(Comparison comparison) {
    List<String> sentences = new ArrayList<>();
    if (!comparison.countsTheSame()) {
      sentences.add(
          "votes are compared with nominations: places can be compared, but no difference of"
              + " votes or shares is a swing");
    }
    firstPreferences(comparison).ifPresent(sentences::add);
    List<String> others = others(comparison);
    if (!others.isEmpty()) {
      sentences.add(
          "other seats or votes per ballot than in the compared election, so that changes and"
              + " swings compare unlike things: "
              + PeopleText.listed(others));
    }
    List<String> onlyBefore = comparison.contestsOnlyBefore();
    if (!onlyBefore.isEmpty()) {
      sentences.add(
          PeopleText.listed(onlyBefore)
              + ": only in the compared election, so in no table but those of all contests"
              + " together");
    }
    return sentences;
  }

  /** Says where one election has first preferences and the other votes. */
  private static Optional<String> firstPreferences(Comparison comparison) {
    Marked marked = Marked.of(comparison);
    boolean unlike = marked.now() != marked.before() && marked.isSame();
    return unlike
        ? Optional.of(
            marked.now().words()
                + " are compared with "
                + marked.before().words()
                + ": changes and swings compare unlike things")
        : Optional.empty();
  }

  /** Returns which contests have other seats or votes per ballot than the compared ones. */
  private static List<String> others(Comparison comparison) {
    List<String> contests = new ArrayList<>();
    boolean compared = comparison.before().isPresent();
    for (ContestComparison contest :
        compared ? comparison.contests() : List.<ContestComparison>of()) {
      Optional<String> how = contest.unlike();
      if (how.isPresent()) {
        contests.add(contest.now().name() + " (" + how.get() + ")");
      }
    }
    return contests;
  }
}
