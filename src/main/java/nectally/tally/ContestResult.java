package nectally.tally;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import nectally.model.Candidacy;
import nectally.model.Contest;
import nectally.model.Marks;
import nectally.model.Ratio;
import nectally.model.Share;
import nectally.tally.verdict.ContestOutcome;
import nectally.tally.verdict.Finding;
import nectally.tally.verdict.Outcome;
import nectally.tally.verdict.SeatRange;
import nectally.tally.verdict.Verdict;
import nectally.tally.verdict.WinnerRules;
import nectally.tally.winners.OpenSeats;
import nectally.tally.winners.Winners;

/**
 * What a contest's votes say, by themselves.
 *
 * @param contest what was counted
 * @param votes the sum of all votes; empty where one candidate's are unknown
 * @param candidates by votes, then by name
 * @param verdict who wins
 * @param rules by which that was found
 */
public record ContestResult(
    Contest contest,
    OptionalLong votes,
    List<CandidateResult> candidates,
    Verdict verdict,
    WinnerRules rules) {

  /** Stands for a margin that no number of votes makes up, as of a seat that a quota guarantees. */
  private static final long FAR = Long.MAX_VALUE;

  /** Keeps a copy of the list. */
  public ContestResult {
    candidates = List.copyOf(candidates);
  }

  /**
   * Counts a contest.
   *
   * @throws ArithmeticException if the sum of the votes is larger than a long
   */
  public static ContestResult of(Contest contest, WinnerRules rules) {
    Verdict verdict = Winners.of(contest, rules);
    return new ContestResult(
        contest, contest.votes(), Ranking.of(contest, verdict), verdict, rules);
  }

  /** Returns this with the candidates' shares of another whole; groups keep shares of votes. */
  public ContestResult with(ShareOf shareOf) {
    OptionalLong stated = validBallots();
    OptionalLong whole =
        switch (shareOf) {
          case VOTES -> votes;
          case BALLOTS -> stated.isPresent() ? stated : leastBallots();
          case TOTAL -> contest.facts().publishedTotal();
        };
    return new ContestResult(
        contest, votes, candidates.stream().map(each -> each.with(whole)).toList(), verdict, rules);
  }

  /** Returns the contest's name as published. */
  public String name() {
    return contest.name();
  }

  /** Returns the contest's outcome; empty where the seats are stated nowhere. */
  public Optional<ContestOutcome> outcome() {
    return verdict.outcome();
  }

  /** Returns those who stand no longer, by name: they have no votes, and no place. */
  public List<CandidateResult> withdrawn() {
    List<CandidateResult> withdrawn = new ArrayList<>();
    for (Candidacy each : contest.facts().withdrawn()) {
      Finding found =
          new Finding(Optional.of(Outcome.WITHDRAWN), Optional.empty(), OptionalLong.empty());
      withdrawn.add(
          new CandidateResult(each, OptionalInt.empty(), false, OptionalLong.empty(), found));
    }
    if (withdrawn.size() > 1) {
      withdrawn.sort(Comparator.comparing(CandidateResult::name));
    }
    return withdrawn;
  }

  /** Returns the seats of which nobody can say who has them; empty where there are none. */
  Optional<OpenSeats> openSeats() {
    return OpenSeats.of(contest, rules, verdict);
  }

  /**
   * Returns how many of some candidates are elected; empty where a tie or an unknown leaves open
   * how many, or nobody can say who is elected.
   *
   * @param some candidates of this contest
   */
  public OptionalInt electedOf(List<CandidateResult> some) {
    if (outcome().isEmpty()) {
      return OptionalInt.empty();
    }
    int sure = 0;
    boolean isSure = true;
    for (CandidateResult each : some) {
      sure += each.isElected() ? 1 : 0;
      isSure &= each.isElected() || each.isNotElected();
    }
    if (isSure) {
      return OptionalInt.of(sure);
    }
    Optional<OpenSeats> open = openSeats();
    if (open.isEmpty()) {
      return OptionalInt.empty();
    }
    SeatRange range = open.get().of(places(some));
    return range.least() == range.most()
        ? OptionalInt.of(sure + range.least())
        : OptionalInt.empty();
  }

  /** Returns which of the contest's candidacies some candidates have. */
  private BitSet places(List<CandidateResult> some) {
    Set<Candidacy> members = Collections.newSetFromMap(new IdentityHashMap<>());
    for (CandidateResult each : some) {
      members.add(each.candidacy());
    }
    BitSet places = new BitSet();
    for (int i = 0; i < contest.candidacies().size(); i++) {
      places.set(i, members.contains(contest.candidacies().get(i)));
    }
    return places;
  }

  /**
   * Returns how many votes one ballot may carry: as stated, else as many as there are seats, but
   * one first preference.
   */
  public OptionalInt votesPerBallot() {
    if (contest.marks() == Marks.FIRST_PREFERENCES) {
      return OptionalInt.of(1);
    }
    OptionalInt stated = contest.facts().votesPerBallot();
    return stated.isPresent() ? stated : contest.seats();
  }

  /**
   * Returns the fewest ballots that could carry the votes: all votes over the votes of a ballot,
   * rounded up, but no fewer than the most votes of a candidate, whom a ballot names once (rules.md
   * 9.1).
   */
  public OptionalLong leastBallots() {
    OptionalInt perBallot = votesPerBallot();
    if (perBallot.isEmpty() || votes.isEmpty()) {
      return OptionalLong.empty();
    }
    return OptionalLong.of(
        Math.max(-Math.floorDiv(-votes.getAsLong(), perBallot.getAsInt()), mostVotes()));
  }

  /** Returns the most known votes of a candidate, 0 where nobody's are known. */
  public long mostVotes() {
    return candidates.isEmpty() ? 0 : candidates.get(0).votes().orElse(0);
  }

  /**
   * Returns the ballots that count: those received without the spoilt ones, as stated. Where the
   * votes do not fit on so few, the file has left the spoilt ones out already. Empty where no
   * ballots are stated.
   */
  public OptionalLong validBallots() {
    OptionalLong ballots = contest.facts().ballots();
    if (ballots.isEmpty()) {
      return ballots;
    }
    long valid = ballots.getAsLong() - contest.facts().spoilt().orElse(0);
    return valid < leastBallots().orElse(0) ? ballots : OptionalLong.of(valid);
  }

  /**
   * Returns ballots received, spoilt ones among them, over the electorate (rules.md 8.2); empty
   * where ballots or electorate are not stated. Where ballots are not stated and each carries one
   * vote, the votes and the spoilt ballots are the ballots.
   */
  public Optional<Share> turnout() {
    OptionalLong ballots = ballotsReceived();
    OptionalLong electorate = contest.facts().electorate();
    if (ballots.isEmpty() || electorate.isEmpty() || electorate.getAsLong() == 0) {
      return Optional.empty();
    }
    return Optional.of(Share.of(ballots.getAsLong(), electorate.getAsLong()));
  }

  /** Returns the ballots received, spoilt ones among them, as {@link #turnout} takes them. */
  public OptionalLong ballotsReceived() {
    OptionalLong stated = contest.facts().ballots();
    boolean single = votesPerBallot().equals(OptionalInt.of(1));
    return stated.isPresent() || !single || votes.isEmpty() || !contest.marks().elect()
        ? stated
        : OptionalLong.of(Math.addExact(votes.getAsLong(), contest.facts().spoilt().orElse(0)));
  }

  /** Returns those certainly elected, by votes. */
  public List<CandidateResult> elected() {
    List<CandidateResult> elected = new ArrayList<>();
    for (CandidateResult candidate : candidates) {
      if (candidate.isElected()) {
        elected.add(candidate);
      }
    }
    return elected;
  }

  /**
   * Returns the least safe winner: the elected candidate with the smallest margin, or the fewest
   * votes where margins are equal or cannot be given. Under a quota this need not be the one with
   * the fewest votes (rules.md 4.12). Empty unless the contest is decided by votes.
   */
  public Optional<CandidateResult> lastElected() {
    CandidateResult last = null;
    for (CandidateResult winner : isDecided() ? elected() : List.<CandidateResult>of()) {
      if (last == null || winner.margin().orElse(FAR) <= last.margin().orElse(FAR)) {
        last = winner;
      }
    }
    return Optional.ofNullable(last);
  }

  /**
   * Returns the loser who came nearest: the smallest number of votes needed, or the most votes
   * where that is equal or cannot be given. Empty unless the contest is decided by votes.
   */
  public Optional<CandidateResult> firstNotElected() {
    CandidateResult first = null;
    for (CandidateResult loser : isDecided() ? candidates : List.<CandidateResult>of()) {
      if (loser.isNotElected()
          && (first == null || loser.margin().orElse(-FAR) > first.margin().orElse(-FAR))) {
        first = loser;
      }
    }
    return Optional.ofNullable(first);
  }

  private boolean isDecided() {
    return outcome().isPresent() && outcome().get() == ContestOutcome.DECIDED;
  }

  /** Returns the margin at the last seat: the least safe winner's, or 0 in a tie. */
  public OptionalLong margin() {
    if (outcome().isPresent() && outcome().get() == ContestOutcome.TIED) {
      return OptionalLong.of(0);
    }
    return lastElected().map(CandidateResult::margin).orElse(OptionalLong.empty());
  }

  /** Returns the margin in points of share: of all votes; empty where either is unknown or none. */
  public Optional<Ratio> marginPercent() {
    OptionalLong margin = margin();
    return margin.isEmpty() || votes.isEmpty() || votes.getAsLong() == 0
        ? Optional.empty()
        : Optional.of(Ratio.of(margin.getAsLong(), votes.getAsLong()).times(100));
  }
}
