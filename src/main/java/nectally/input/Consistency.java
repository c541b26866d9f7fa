package nectally.input;

import java.util.Optional;
import java.util.OptionalInt;
import nectally.problem.Problems;
import nectally.problem.Rule;
import nectally.problem.Shown;

/** The second pass over an election: whether its figures can all be true together. */
final class Consistency {

  private final Problems problems;
  private final OptionalInt seats;
  private long allVotes;

  /**
   * Creates the pass over one election.
   *
   * @param seats those that the user states for every contest
   */
  Consistency(OptionalInt seats, Problems problems) {
    this.seats = seats;
    this.problems = problems;
  }

  /** Reports what cannot be true in one contest. */
  void check(ContestBuilder contest) {
    addVotes(contest);
    checkElected(contest);
    checkWithdrawn(contest);
    long[] sums = sumsByPart(contest);
    // What the file says goes first: with fewer seats than it had, its ballots carried as much.
    int stated = contest.mostVotesPerBallot();
    int perBallot = stated > 0 ? stated : seats.orElse(0);
    for (Part part : contest.parts()) {
      Optional<Statement<Long>> ballots = part.stated(Field.BALLOTS);
      Optional<Statement<Long>> electorate = part.stated(Field.ELECTORATE);
      if (ballots.isPresent()) {
        checkElectorate(electorate, ballots.get());
        checkBallots(contest, ballots.get(), sums[part.number()], perBallot);
      } else if (electorate.isPresent()) {
        checkCarried(contest, "electorate", electorate.get(), sums[part.number()], perBallot);
      }
    }
    checkWhole(contest, sums, perBallot);
  }

  /** Returns whether all votes so far add up to a number; where they do not, that is reported. */
  boolean sumsFit() {
    return allVotes >= 0;
  }

  /** Checks what a joined file states of all areas together. */
  private void checkWhole(ContestBuilder contest, long[] sums, int perBallot) {
    Optional<Statement<Long>> ballots = contest.statedOfWhole(Field.BALLOTS);
    if (ballots.isPresent() && sumsFit()) {
      checkElectorate(contest.statedOfWhole(Field.ELECTORATE), ballots.get());
      long sum = 0;
      for (long part : sums) {
        sum += part;
      }
      checkBallots(contest, ballots.get(), sum, perBallot);
      for (CandidacyBuilder candidacy : contest.candidacies()) {
        long votes = candidacy.votes().orElse(0);
        if (votes > ballots.get().value()) {
          reportVotes(contest, candidacy, candidacy.parts().get(0), votes, ballots.get());
        }
      }
    }
  }

  /** Votes are added over candidates, areas and contests: no such sum may leave a long. */
  private void addVotes(ContestBuilder contest) {
    for (CandidacyBuilder candidacy : contest.candidacies()) {
      for (CandidacyBuilder.PartVotes votes : candidacy.parts()) {
        boolean fitted = allVotes >= 0;
        allVotes += fitted ? votes.votes().orElse(0) : 0;
        if (fitted && allVotes < 0) {
          votes
              .source()
              .error(
                  votes.place(),
                  votes.source().votes(),
                  Rule.COUNT_TOO_LARGE,
                  "up to here all votes add up to more than " + Long.MAX_VALUE,
                  problems);
        }
      }
    }
  }

  /** Nobody can say whether votes of somebody who stands no longer are votes of the contest. */
  private void checkWithdrawn(ContestBuilder contest) {
    for (CandidacyBuilder candidacy : contest.candidacies()) {
      if (candidacy.isMarkedWithdrawn() && !candidacy.isWithdrawn()) {
        candidacy
            .source()
            .error(
                candidacy.place(),
                candidacy.source().votes(),
                Rule.WITHDRAWN_WITH_VOTES,
                Shown.quoted(candidacy.name())
                    + " is marked as withdrawn, and "
                    + (candidacy.isMarkedElected() ? "as elected" : "has votes")
                    + "; --row "
                    + Shown.inShell("drop=" + candidacy.name())
                    + " leaves such rows out, --warn withdrawn-with-votes counts them as any"
                    + " candidate's",
                problems);
      }
    }
  }

  private void checkElected(ContestBuilder contest) {
    int marked = contest.marked();
    Optional<Integer> seats = contest.fileSeats();
    if (seats.isPresent() && marked > seats.get()) {
      problems.warning(
          contest.place(),
          Rule.MORE_ELECTED_THAN_SEATS,
          "elected: "
              + marked
              + " candidates of "
              + Shown.quoted(contest.name())
              + " are marked elected, but seats is "
              + seats.get());
    }
  }

  private void checkElectorate(Optional<Statement<Long>> electorate, Statement<Long> ballots) {
    if (electorate.isPresent() && ballots.value() > electorate.get().value()) {
      problems.error(
          ballots.place(),
          Rule.BALLOTS_ABOVE_ELECTORATE,
          "ballots: "
              + ballots.value()
              + " is more than the electorate of "
              + electorate.get().value());
    }
  }

  /** Adds up the votes of each part, and reports who has more than there are ballots. */
  private long[] sumsByPart(ContestBuilder contest) {
    long[] sums = new long[contest.parts().size()];
    for (CandidacyBuilder candidacy : contest.candidacies()) {
      for (CandidacyBuilder.PartVotes votes : candidacy.parts()) {
        long number = votes.votes().orElse(0);
        sums[votes.part()] += number;
        Optional<Statement<Long>> ballots = contest.parts().get(votes.part()).stated(Field.BALLOTS);
        if (ballots.isPresent() && number > ballots.get().value()) {
          reportVotes(contest, candidacy, votes, number, ballots.get());
        }
      }
    }
    return sums;
  }

  private void reportVotes(
      ContestBuilder contest,
      CandidacyBuilder candidacy,
      CandidacyBuilder.PartVotes row,
      long votes,
      Statement<Long> ballots) {
    row.source()
        .error(
            row.place(),
            row.source().votes(),
            Rule.VOTES_ABOVE_BALLOTS,
            Shown.quoted(candidacy.name())
                + " has "
                + votes
                + " votes, but there are only "
                + ballots.value()
                + " ballots"
                + leftOut(contest, ballots),
            problems);
  }

  /** Returns the option that leaves out the row that states a fact, if a row does. */
  private static String leftOut(ContestBuilder contest, Statement<Long> fact) {
    for (Part part : contest.parts()) {
      Optional<String> row = part.row(fact.place());
      if (row.isPresent()) {
        return "; if "
            + Shown.quoted(row.get())
            + " counts something else, --row "
            + Shown.inShell("drop=" + row.get())
            + " leaves it out";
      }
    }
    return "";
  }

  private void checkBallots(
      ContestBuilder contest, Statement<Long> ballots, long sum, int perBallot) {
    checkCarried(contest, "ballots", ballots, sum, perBallot);
  }

  /** Reports votes that are more than a number of ballots, or of people who vote, can carry. */
  private void checkCarried(
      ContestBuilder contest, String what, Statement<Long> stated, long sum, int perBallot) {
    long limit = stated.value();
    // Without overflow: sum > limit * perBallot.
    if (perBallot > 0 && sum > 0 && (sum - 1) / perBallot >= limit) {
      problems.error(
          stated.place(),
          Rule.TOO_MANY_VOTES,
          what
              + ": "
              + limit
              + (what.equals("ballots") ? " ballots with " : " people with ")
              + (perBallot == 1 ? "1 vote" : perBallot + " votes")
              + " each cannot carry the "
              + sum
              + " votes of "
              + Shown.quoted(contest.name())
              + leftOut(contest, stated));
    }
  }
}
