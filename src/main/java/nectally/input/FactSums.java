package nectally.input;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import nectally.model.ContestFacts;
import nectally.model.Marks;
import nectally.model.Place;
import nectally.problem.Problems;
import nectally.problem.Rule;
import nectally.problem.Shown;

/** Adds up what the areas and files of a contest state, each for itself. */
final class FactSums {

  private FactSums() {}

  /** Returns the facts of the whole contest, and reports those that cannot be added up. */
  static ContestFacts of(ContestBuilder contest, Problems problems) {
    Optional<Statement<Integer>> votesPerBallot = contest.votesPerBallot();
    return new ContestFacts(
        votesPerBallot.isPresent()
            ? OptionalInt.of(votesPerBallot.get().value())
            : OptionalInt.empty(),
        sum(contest, Field.BALLOTS, problems),
        sum(contest, Field.SPOILT, problems),
        sum(contest, Field.ELECTORATE, problems),
        sum(contest, Field.TOTAL, problems),
        place(contest, Field.TOTAL),
        Marks.VOTES);
  }

  /** Returns where a count is stated of the whole contest, else first of a part. */
  private static Optional<Place> place(ContestBuilder contest, Field count) {
    Optional<Statement<Long>> statement = contest.statedOfWhole(count);
    for (Part part : contest.parts()) {
      statement = statement.isPresent() ? statement : part.stated(count);
    }
    return statement.isEmpty() ? Optional.empty() : Optional.of(statement.get().place().record());
  }

  private static OptionalLong sum(ContestBuilder contest, Field count, Problems problems) {
    long sum = 0;
    int stated = 0;
    for (Part part : contest.parts()) {
      Optional<Statement<Long>> statement = part.stated(count);
      if (statement.isPresent()) {
        stated++;
        sum += statement.get().value();
        if (sum < 0) {
          problems.error(
              statement.get().place(),
              Rule.COUNT_TOO_LARGE,
              count.label()
                  + ": the areas of "
                  + Shown.quoted(contest.name())
                  + " add up to more than "
                  + Long.MAX_VALUE);
          return OptionalLong.empty();
        }
      }
    }
    Optional<Statement<Long>> whole = contest.statedOfWhole(count);
    if (whole.isPresent()) {
      if (stated == contest.parts().size() && sum != whole.get().value()) {
        problems.error(
            whole.get().place(),
            Rule.CONTRADICTION,
            count.label()
                + ": expected "
                + sum
                + ", the sum of the areas of "
                + Shown.quoted(contest.name())
                + ", found "
                + whole.get().value());
      }
      return OptionalLong.of(whole.get().value());
    }
    if (stated == contest.parts().size()) {
      return OptionalLong.of(sum);
    }
    if (stated > 0) {
      problems.warning(
          contest.place(),
          Rule.INCOMPLETE_FACT,
          count.label()
              + ": stated in "
              + stated
              + " of the "
              + contest.parts().size()
              + " areas or files of "
              + Shown.quoted(contest.name())
              + ", so their sum is unknown");
    }
    return OptionalLong.empty();
  }
}
