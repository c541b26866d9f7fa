package nectally.tally.measures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import nectally.tally.ContestResult;
import nectally.tally.measures.Bound.Limit;
import nectally.tally.measures.Bound.Proof;
import nectally.tally.measures.Bound.What;

/**
 * Bounds on the ballots of a block vote from its totals alone (methods.md 5).
 *
 * <p>Bounds on {@link What#MIXED} and {@link What#BOTH} hold at the number of ballots taken and
 * fall as it rises; all others hold whatever that number is.
 */
public final class Bounds {

  private final BallotCount count;
  private final List<Bound> bounds = new ArrayList<>();

  private Bounds(BallotCount count) {
    this.count = count;
  }

  /**
   * Returns what can be said of the ballots of a contest; nothing where neither ballots nor votes
   * per ballot are known, or not all votes.
   *
   * @param column the groups; empty where there are none
   * @param asked which two groups to look at; empty for the two largest
   */
  public static List<Bound> of(
      ContestResult contest, Optional<String> column, Optional<Sides> asked) {
    Optional<BallotCount> count = BallotCount.of(contest);
    OptionalInt perBallot = contest.votesPerBallot();
    if (count.isEmpty() || perBallot.isEmpty() || contest.votes().isEmpty()) {
      return List.of();
    }
    Bounds bounds = new Bounds(count.get());
    bounds.all(contest);
    if (perBallot.getAsInt() > 1 && column.isPresent()) {
      List<GroupRange> groups = GroupRange.of(contest, column.get());
      for (GroupRange group : groups) {
        bounds.slate(group, perBallot.getAsInt());
      }
      bounds.mixed(groups, perBallot.getAsInt());
      bounds.two(sides(groups, asked), perBallot.getAsInt());
    }
    return List.copyOf(bounds.bounds);
  }

  private void all(ContestResult contest) {
    if (count.stated()) {
      add(What.ALL, Limit.AT_LEAST, count.ballots(), Proof.STATED);
      add(What.ALL, Limit.AT_MOST, count.ballots(), Proof.STATED);
      return;
    }
    add(What.ALL, Limit.AT_LEAST, count.ballots(), Proof.CAPACITY);
    long votes = contest.votes().orElse(0);
    OptionalLong electorate = contest.contest().facts().electorate();
    if (electorate.isPresent() && electorate.getAsLong() < votes) {
      add(What.ALL, Limit.AT_MOST, electorate.getAsLong(), Proof.ELECTORATE);
    } else {
      add(What.ALL, Limit.AT_MOST, votes, Proof.ONE_VOTE);
    }
  }

  private void slate(GroupRange group, int perBallot) {
    if (group.candidates() < 2) {
      return;
    }
    boolean fits = group.candidates() <= perBallot;
    long some = fits ? group.most() - group.fewest() : group.most();
    Optional<String> name = Optional.of(group.group());
    Optional<String> none = Optional.empty();
    bounds.add(
        new Bound(
            What.SOME_NOT_ALL,
            name,
            none,
            Limit.AT_LEAST,
            some,
            fits ? Proof.SPREAD : Proof.TOO_LONG));
    bounds.add(
        new Bound(
            What.FULL_SLATE,
            name,
            none,
            Limit.AT_MOST,
            full(group, perBallot),
            fits ? Proof.WEAKEST : Proof.TOO_LONG));
  }

  private void mixed(List<GroupRange> groups, int perBallot) {
    int most = Math.min(groups.size(), perBallot);
    if (most < 2) {
      return;
    }
    long tops = -count.ballots();
    for (GroupRange group : groups) {
      tops += group.most();
    }
    long mixed = tops <= 0 ? 0 : -Math.floorDiv(-tops, (long) (most - 1));
    add(What.MIXED, Limit.AT_LEAST, mixed, Proof.TOPS);
  }

  private static int mostFirst(GroupRange one, GroupRange other) {
    int votes = Long.compare(other.votes(), one.votes());
    return votes != 0 ? votes : one.group().compareTo(other.group());
  }

  /** Returns the two groups asked for, else the two with most votes. */
  private static List<GroupRange> sides(List<GroupRange> groups, Optional<Sides> asked) {
    Optional<String> from = asked.flatMap(Sides::from);
    if (asked.isEmpty() || from.isEmpty()) {
      return groups.stream().sorted(Bounds::mostFirst).limit(2).toList();
    }
    return Stream.of(asked.get().to(), from.get())
        .flatMap(name -> groups.stream().filter(group -> group.group().equalsIgnoreCase(name)))
        .toList();
  }

  private void two(List<GroupRange> sides, int perBallot) {
    if (sides.size() < 2) {
      return;
    }
    GroupRange one = sides.get(0);
    GroupRange other = sides.get(1);
    long sum = full(one, perBallot) + full(other, perBallot);
    long full = Math.min(count.ballots(), sum);
    if (count.stated() || sum <= count.ballots()) {
      // More than the fewest possible ballots would say nothing that the bound on all does not.
      both(What.FULL_SLATE_OF_EITHER, one, other, Limit.AT_MOST, full, Proof.WEAKEST);
    }
    both(
        What.FULL_SLATE_OF_NEITHER,
        one,
        other,
        Limit.AT_LEAST,
        Math.max(0, count.ballots() - full),
        Proof.WEAKEST);
    long overlap = Math.max(0, one.most() + other.most() - count.ballots());
    both(What.BOTH, one, other, Limit.AT_LEAST, overlap, Proof.OVERLAP);
  }

  private void both(
      What what, GroupRange one, GroupRange other, Limit limit, long ballots, Proof proof) {
    bounds.add(
        new Bound(
            what, Optional.of(one.group()), Optional.of(other.group()), limit, ballots, proof));
  }

  private void add(What what, Limit limit, long ballots, Proof proof) {
    bounds.add(new Bound(what, Optional.empty(), Optional.empty(), limit, ballots, proof));
  }

  private static long full(GroupRange group, int perBallot) {
    return group.candidates() <= perBallot ? group.fewest() : 0;
  }
}
