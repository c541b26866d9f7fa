package nectally.input;

import java.util.ArrayList;
import java.util.List;
import nectally.model.Attributes;
import nectally.model.Role;
import nectally.problem.Problems;
import nectally.problem.Rule;
import nectally.problem.Shown;

/**
 * Finds somebody who has as many votes as all others together, in every area, with or without blank
 * and spoilt votes that rows state: likely their total, called so in a word that nobody knows.
 *
 * <p>Among many contests one has such a candidate by chance, so that those that are named by the
 * file need several areas for it.
 */
final class SumOfOthers {

  /** So many others make a sum, where there is one area. */
  private static final int FEWEST = 3;

  /** With fewer votes somebody may have half of them by chance. */
  private static final long LEAST_VOTES = 500;

  private SumOfOthers() {}

  /**
   * Reports such a candidate, unless the file says that it is a person; where the user says so of
   * one who is called as totals are, that is a warning.
   */
  static void check(ContestBuilder contest, RowRoles roles, Problems problems) {
    for (CandidacyBuilder candidacy : halves(contest, roles)) {
      boolean isByRule = roles.isByRule(candidacy.name());
      if (isSum(candidacy, contest, isByRule)) {
        report(candidacy, contest, isByRule, problems);
      }
    }
  }

  /**
   * Returns whether there may be such a candidate, of whom only the votes of all areas together are
   * known.
   */
  static boolean mayBe(ContestBuilder contest, RowRoles roles) {
    return !halves(contest, roles).isEmpty();
  }

  /** Returns who has half of all votes, and is not known to be a person. */
  private static List<CandidacyBuilder> halves(ContestBuilder contest, RowRoles roles) {
    long all = 0;
    for (CandidacyBuilder candidacy : contest.candidacies()) {
      all += votes(candidacy);
    }
    long extras = extras(contest);
    List<CandidacyBuilder> halves = new ArrayList<>(0);
    for (CandidacyBuilder candidacy : contest.candidacies()) {
      long votes = votes(candidacy);
      if (votes > 0
          && votes >= all - votes
          && votes - extras <= all - votes
          && !isPerson(candidacy)
          && (!roles.isByRule(candidacy.name()) || isCalledTotal(candidacy))) {
        halves.add(candidacy);
      }
    }
    return halves;
  }

  /** Returns what rows state of blank, spoilt, under and over votes. */
  private static long extras(ContestBuilder contest) {
    long sum = 0;
    for (Part part : contest.parts()) {
      for (Field extra : PartSums.EXTRAS) {
        Statement<Long> stated = part.rows().get(extra);
        sum += stated == null ? 0 : stated.value();
      }
    }
    return sum;
  }

  /** Returns the votes that are known; a sum that is too large is told by another check. */
  private static long votes(CandidacyBuilder candidacy) {
    long sum = 0;
    for (CandidacyBuilder.PartVotes part : candidacy.parts()) {
      sum += part.votes().orElse(0);
    }
    return sum;
  }

  private static boolean isCalledTotal(CandidacyBuilder candidacy) {
    return RowWords.of(candidacy.name()).filter(word -> word.role() == Role.TOTAL).isPresent();
  }

  private static boolean isPerson(CandidacyBuilder candidacy) {
    return !candidacy.isNameAlone() || !candidacy.attributes().get(Attributes.SLATE).isEmpty();
  }

  private static boolean isSum(
      CandidacyBuilder candidacy, ContestBuilder contest, boolean isByRule) {
    PartSums sums = new PartSums(contest);
    int parts = 0;
    boolean isExact = true;
    for (CandidacyBuilder.PartVotes votes : candidacy.parts()) {
      Part part = contest.parts().get(votes.part());
      long own = votes.votes().orElse(0);
      // Twice their votes are all votes of the part, with or without those that are none.
      if (!sums.isSum(2 * own, part)) {
        return false;
      }
      isExact &= own == sums.votes(part) - own;
      parts += own > 0 ? 1 : 0;
    }
    int others = 0;
    for (CandidacyBuilder other : contest.candidacies()) {
      others += votes(other) > 0 ? 1 : 0;
    }
    others--;
    if (isByRule) {
      return isExact && others > 1;
    }
    boolean enough = votes(candidacy) >= LEAST_VOTES;
    return enough && (parts > 1 ? others > 1 : isExact && others >= FEWEST && !contest.isNamed());
  }

  private static void report(
      CandidacyBuilder candidacy, ContestBuilder contest, boolean isByRule, Problems problems) {
    String name = Shown.quoted(candidacy.name());
    String has =
        name
            + " of "
            + Shown.quoted(contest.name())
            + " has as many votes as all others together, ";
    RowSource source = candidacy.source();
    if (isByRule) {
      problems.warning(
          candidacy.place(),
          Rule.UNCLEAR_ROW,
          has
              + "and --row counts it as somebody; if it is their total, --row "
              + Shown.inShell("total=" + candidacy.name()));
    } else {
      source.error(
          candidacy.place(),
          source.candidate(),
          Rule.UNCLEAR_ROW,
          has
              + "and may be their total; say which with --row total="
              + name
              + " or --row candidate="
              + name,
          problems);
    }
  }
}
