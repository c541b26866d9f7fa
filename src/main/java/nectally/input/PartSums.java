package nectally.input;

import java.util.List;

/** The votes of a contest by its parts, and whether a number is a sum of what a part has. */
final class PartSums {

  private static final List<Field> EXTRAS =
      List.of(Field.BLANK, Field.SPOILT, Field.UNDER_VOTES, Field.OVER_VOTES);

  private final long[] votes;
  private final boolean[] unknown;

  PartSums(ContestBuilder contest) {
    votes = new long[contest.parts().size()];
    unknown = new boolean[votes.length];
    add(contest.candidacies());
    add(contest.unnamed());
  }

  /** Returns whether all votes of the part are known, and are any. */
  boolean isKnown(Part part) {
    return !unknown[part.number()] && votes[part.number()] > 0;
  }

  /** Returns all votes of the part. */
  long votes(Part part) {
    return votes[part.number()];
  }

  /**
   * Returns whether {@code sum} is that of the part's votes, alone or with any of its blank,
   * spoilt, under and over votes: publishers call all of these a total.
   */
  boolean isSum(long sum, Part part) {
    return isSum(sum - votes[part.number()], part, 0);
  }

  private static boolean isSum(long rest, Part part, int from) {
    if (rest <= 0 || from == EXTRAS.size()) {
      return rest == 0;
    }
    Statement<Long> extra = part.rows().get(EXTRAS.get(from));
    return isSum(rest, part, from + 1)
        || (extra != null && isSum(rest - extra.value(), part, from + 1));
  }

  private void add(List<CandidacyBuilder> candidacies) {
    for (CandidacyBuilder candidacy : candidacies) {
      for (CandidacyBuilder.PartVotes each : candidacy.parts()) {
        unknown[each.part()] |= each.votes().isEmpty();
        votes[each.part()] += each.votes().orElse(0);
      }
    }
  }
}
