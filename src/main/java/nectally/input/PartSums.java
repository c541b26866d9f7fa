package nectally.input;

import java.util.List;

/** The votes of a contest by its parts, and whether a number is a sum of what a part has. */
final class PartSums {

  static final List<Field> EXTRAS =
      List.of(Field.BLANK, Field.SPOILT, Field.UNDER_VOTES, Field.OVER_VOTES);

  /** A total that is wrong differs from the sum by less than one vote in so many. */
  private static final int NEAR = 10;

  private final long[] votes;
  private final long[] most;
  private final boolean[] unknown;

  PartSums(ContestBuilder contest) {
    votes = new long[contest.parts().size()];
    most = new long[votes.length];
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

  /** Returns whether the rows have at least the votes of all others together. */
  boolean areAbove(List<UnsureRow> rows) {
    for (UnsureRow unsure : rows) {
      if (votesOf(unsure) < votes(unsure.part())) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether the rows have at least the votes of each other. */
  boolean areAboveEach(List<UnsureRow> rows) {
    for (UnsureRow unsure : rows) {
      if (votesOf(unsure) < most[unsure.part().number()]) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether the rows have at least the votes of all others together, but for a slip. */
  boolean areNear(List<UnsureRow> rows) {
    for (UnsureRow unsure : rows) {
      long sum = votes(unsure.part());
      if (votesOf(unsure) < sum - sum / NEAR) {
        return false;
      }
    }
    return areAboveEach(rows);
  }

  /** Returns the votes of a row; one without any contradicts nothing. */
  private static long votesOf(UnsureRow unsure) {
    return unsure.row().votes().orElse(Long.MAX_VALUE);
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
        long own = each.votes().orElse(0);
        votes[each.part()] += own;
        most[each.part()] = Math.max(most[each.part()], own);
      }
    }
  }
}
