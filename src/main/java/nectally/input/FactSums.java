package nectally.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import nectally.model.ContestFacts;
import nectally.model.ListVotes;
import nectally.model.Marks;
import nectally.model.Place;
import nectally.model.Role;
import nectally.model.RowFacts;
import nectally.problem.Problems;
import nectally.problem.Rule;
import nectally.problem.Shown;

/** Adds up what the areas and files of a contest state, each for itself. */
final class FactSums {

  private final ContestBuilder contest;
  private final Problems problems;
  private final Set<Part> wholes;
  private final RepeatedCounts repeated;
  private int counted;
  private final boolean areOfContest;

  private FactSums(ContestBuilder contest, ReadingOptions options, Problems problems) {
    this.contest = contest;
    this.problems = problems;
    wholes = AreaTotals.wholes(contest);
    repeated = new RepeatedCounts(contest, options, problems);
    for (Part part : contest.parts()) {
      counted += part.isTotal() ? 0 : 1;
    }
    OptionalLong total = repeated.inEachPart(Field.TOTAL);
    areOfContest = total.orElse(0) > 0 && total.equals(votes());
  }

  /** Returns the facts of the whole contest, and reports those that cannot be added up. */
  static ContestFacts of(ContestBuilder contest, ReadingOptions options, Problems problems) {
    return new FactSums(contest, options, problems).facts();
  }

  private ContestFacts facts() {
    Optional<Statement<Integer>> votesPerBallot = contest.votesPerBallot();
    return new ContestFacts(
        votesPerBallot.isPresent()
            ? OptionalInt.of(votesPerBallot.get().value())
            : OptionalInt.empty(),
        sum(Field.BALLOTS),
        sum(Field.SPOILT),
        sum(Field.ELECTORATE),
        sum(Field.TOTAL),
        place(Field.TOTAL),
        rowFacts(),
        Marks.VOTES,
        List.of(),
        List.of());
  }

  private RowFacts rowFacts() {
    OptionalLong blank = sum(Field.BLANK);
    OptionalLong under = sum(Field.UNDER_VOTES);
    OptionalLong over = sum(Field.OVER_VOTES);
    if (contest.unnamed().isEmpty() && blank.isEmpty() && under.isEmpty() && over.isEmpty()) {
      return RowFacts.NONE;
    }
    boolean known = true;
    for (CandidacyBuilder unnamed : contest.unnamed()) {
      known &= unnamed.votes().isPresent();
    }
    return new RowFacts(writeIn(), lists(), known, blank, under, over);
  }

  private List<ListVotes> lists() {
    List<ListVotes> lists = new ArrayList<>();
    for (CandidacyBuilder unnamed : contest.unnamed()) {
      if (unnamed.role() == Role.LIST) {
        lists.add(new ListVotes(unnamed.attributes().build(), unnamed.votes()));
      }
    }
    return lists;
  }

  /** Returns the votes of all rows for people who are not named; empty where any is unknown. */
  private OptionalLong writeIn() {
    long sum = 0;
    boolean any = false;
    for (CandidacyBuilder unnamed : contest.unnamed()) {
      if (unnamed.role() == Role.WRITE_IN) {
        if (unnamed.votes().isEmpty()) {
          return OptionalLong.empty();
        }
        any = true;
        sum = Math.addExact(sum, unnamed.votes().getAsLong());
      }
    }
    return any ? OptionalLong.of(sum) : OptionalLong.empty();
  }

  /** Returns where a count is stated of the whole contest, else first of a part. */
  private Optional<Place> place(Field count) {
    Optional<Statement<Long>> statement = contest.statedOfWhole(count);
    for (Part part : contest.parts()) {
      statement = statement.isPresent() ? statement : part.stated(count);
    }
    return statement.isEmpty() ? Optional.empty() : Optional.of(statement.get().place().record());
  }

  /** Returns the votes of all rows; empty where any is unknown. */
  private OptionalLong votes() {
    List<CandidacyBuilder> all = new ArrayList<>(contest.candidacies());
    all.addAll(contest.unnamed());
    long sum = 0;
    for (CandidacyBuilder each : all) {
      if (each.votes().isEmpty()) {
        return OptionalLong.empty();
      }
      sum += each.votes().getAsLong();
      if (sum < 0) {
        return OptionalLong.empty();
      }
    }
    return OptionalLong.of(sum);
  }

  /**
   * Returns what the parts state together. Where each repeats the total of the whole contest, all
   * that each repeats is of the contest. Where they may repeat what is of the contest without that,
   * it is reported.
   */
  private OptionalLong sum(Field count) {
    OptionalLong ofContest = areOfContest ? repeated.inEachPart(count) : OptionalLong.empty();
    if (ofContest.isEmpty() && !areOfContest && ofTotals(count).isEmpty()) {
      ofContest = repeated.once(count);
    }
    return ofContest.isPresent() ? ofContest : sumOfParts(count);
  }

  private OptionalLong sumOfParts(Field count) {
    long sum = 0;
    int stated = 0;
    for (Part part : contest.parts()) {
      Optional<Statement<Long>> statement = part.isTotal() ? Optional.empty() : part.stated(count);
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
    boolean all = stated == counted;
    Optional<Statement<Long>> whole = contest.statedOfWhole(count);
    if (whole.isPresent()) {
      boolean once = repeated.inEachPart(count).equals(OptionalLong.of(whole.get().value()));
      if (all && !once && sum != whole.get().value()) {
        contradict(count, whole.get(), sum);
      }
      return OptionalLong.of(whole.get().value());
    }
    OptionalLong ofTotals = ofTotals(count);
    if (all) {
      if (ofTotals.isPresent() && ofTotals.equals(repeated.inEachPart(count))) {
        return ofTotals;
      }
      if (ofTotals.isPresent() && ofTotals.getAsLong() != sum) {
        warn(count, ofTotals.getAsLong(), sum);
      }
      return OptionalLong.of(sum);
    }
    if (ofTotals.isPresent()) {
      return ofTotals;
    }
    if (stated > 0) {
      problems.warning(
          contest.place(),
          Rule.INCOMPLETE_FACT,
          count.label()
              + ": stated in "
              + stated
              + " of the "
              + counted
              + " areas or files of "
              + Shown.quoted(contest.name())
              + ", so their sum is unknown");
    }
    return OptionalLong.empty();
  }

  /** Returns what the totals of all files together state; empty where one has none. */
  private OptionalLong ofTotals(Field count) {
    long sum = 0;
    for (Part whole : wholes) {
      Optional<Statement<Long>> stated = whole.stated(count);
      if (stated.isEmpty()) {
        return OptionalLong.empty();
      }
      sum += stated.get().value();
    }
    boolean every = !wholes.isEmpty() && sum >= 0;
    for (Part part : every ? contest.parts() : List.<Part>of()) {
      every &= isInOneOf(part);
    }
    return every ? OptionalLong.of(sum) : OptionalLong.empty();
  }

  private boolean isInOneOf(Part part) {
    for (Part whole : wholes) {
      if (whole.place().file().equals(part.place().file())) {
        return true;
      }
    }
    return false;
  }

  private void contradict(Field count, Statement<Long> whole, long sum) {
    problems.error(
        whole.place(),
        Rule.CONTRADICTION,
        count.label()
            + ": expected "
            + sum
            + ", the sum of the areas of "
            + Shown.quoted(contest.name())
            + ", found "
            + whole.value());
  }

  private void warn(Field count, long says, long sum) {
    problems.warning(
        wholes.iterator().next().place(),
        Rule.TOTAL_DIFFERS,
        count.label()
            + ": the total of "
            + Shown.quoted(contest.name())
            + " says "
            + says
            + ", but its areas add up to "
            + sum
            + ", which is taken");
  }
}
