package nectally.input;

import java.util.List;
import java.util.OptionalLong;
import nectally.model.NameKey;
import nectally.model.Role;

/**
 * The only rows of a contest that are called by a word for votes that nobody has, such as {@code
 * Blank}.
 *
 * <p>They are what they are called, unless they would win if they were somebody's: then all hangs
 * on it, and the user must say. A cell that every candidate fills and they leave blank, and
 * somebody who is marked elected in their place, say so as well.
 */
final class LoneWord {

  private final ContestBuilder contest;

  LoneWord(ContestBuilder contest) {
    this.contest = contest;
  }

  /** Returns whether who is elected hangs on what the rows are, and nothing says it. */
  boolean mayWin(List<UnsureRow> rows) {
    return isOfPapers(rows.get(0).row().role())
        && contest.marked() == 0
        && !areAnswers()
        && !isLessThanAll(rows.get(0).row())
        && isAboveAll(sum(rows));
  }

  /** Returns whether rows of this role count papers on which nobody is chosen. */
  private static boolean isOfPapers(Role role) {
    return switch (role) {
      case UNDER_VOTE, OVER_VOTE, BLANK, SPOILT -> true;
      case CANDIDATE, NONE, WRITE_IN, LIST, ELECTORATE, BALLOTS, TOTAL, DROP -> false;
    };
  }

  /** Returns whether people choose between yes and no. */
  private boolean areAnswers() {
    for (CandidacyBuilder candidacy : contest.candidacies()) {
      if (RowWords.listed(RowWords.ANSWER + NameKey.of(candidacy.name()).text()).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether every candidate says something where the row says nothing. */
  private boolean isLessThanAll(Row row) {
    for (int i = 0; i < row.names().size(); i++) {
      if (row.values().get(i).isEmpty() && haveAll(row.names().get(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean haveAll(String attribute) {
    for (CandidacyBuilder candidacy : contest.candidacies()) {
      if (candidacy.attributes().get(attribute).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private boolean isAboveAll(long sum) {
    for (CandidacyBuilder candidacy : contest.candidacies()) {
      OptionalLong votes = candidacy.votes();
      if (votes.isPresent() && votes.getAsLong() > sum) {
        return false;
      }
    }
    return true;
  }

  private static long sum(List<UnsureRow> rows) {
    long sum = 0;
    for (UnsureRow unsure : rows) {
      sum += unsure.row().votes().orElse(0);
    }
    return sum;
  }
}
