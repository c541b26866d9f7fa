package nectally.tally.measures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import nectally.model.Gender;
import nectally.model.Points;
import nectally.model.Ratio;
import nectally.tally.CandidateResult;
import nectally.tally.Comparison;
import nectally.tally.ContestComparison;
import nectally.tally.ContestResult;
import nectally.tally.ElectionResult;
import nectally.tally.GroupChange;
import nectally.tally.GroupResult;
import nectally.tally.Turnover;

/** Every index of a contest, or of all contests together. */
public final class Indices {

  private final List<ContestResult> now;
  private final List<ContestResult> before;
  private final List<ContestComparison> pairs;
  private final List<GroupChange> groups;
  private final Proportions ofNow;
  private final Proportions ofBefore;
  private final BallotUse useNow;
  private final BallotUse useBefore;

  private Indices(
      List<ContestResult> now,
      List<ContestResult> before,
      List<ContestComparison> pairs,
      List<GroupChange> groups) {
    this.now = now;
    this.before = before;
    this.pairs = pairs;
    this.groups = groups;
    List<GroupResult> own = new ArrayList<>(groups.size());
    List<GroupResult> earlier = new ArrayList<>(groups.size());
    for (GroupChange group : groups) {
      own.add(group.now());
      group.before().ifPresent(earlier::add);
    }
    ofNow = Proportions.of(own);
    ofBefore = Proportions.of(earlier);
    useNow = BallotUse.of(now);
    useBefore = BallotUse.of(before);
  }

  /** Returns the indices of a contest with these groups, one for each {@link Index}, in order. */
  public static List<IndexValue> of(ContestComparison contest, List<GroupChange> groups) {
    return new Indices(
            List.of(contest.now()), contest.before().stream().toList(), List.of(contest), groups)
        .values();
  }

  /** Returns the indices over all contests, whose votes and seats are added up. */
  public static List<IndexValue> overall(Comparison comparison, List<GroupChange> groups) {
    return new Indices(
            comparison.now().contests(),
            comparison.before().map(ElectionResult::contests).orElse(List.of()),
            comparison.contests(),
            groups)
        .values();
  }

  private List<IndexValue> values() {
    List<IndexValue> values = new ArrayList<>();
    for (Index index : Index.values()) {
      values.add(value(index));
    }
    return values;
  }

  private IndexValue value(Index index) {
    return switch (index) {
      case EFFECTIVE_GROUPS_VOTES ->
          proportion(index, parts -> Proportions.effectiveNumber(parts.votes()));
      case EFFECTIVE_GROUPS_SEATS ->
          proportion(index, parts -> Proportions.effectiveNumber(parts.seats()));
      case GALLAGHER -> proportion(index, Proportions::gallagher);
      case LOOSEMORE_HANBY -> proportion(index, Proportions::loosemoreHanby);
      case VOLATILITY_GROUPS -> volatility(index, () -> Volatility.ofGroups(groups));
      case VOLATILITY_CANDIDATES ->
          volatility(
              index,
              () -> pairs.size() == 1 ? Volatility.ofCandidates(pairs.get(0)) : Optional.empty());
      case WOMEN_ELECTED -> elected(index, Indices::isWoman);
      case GENDER_UNKNOWN_ELECTED ->
          elected(index, candidate -> candidate.candidacy().gender().isEmpty());
      case REELECTED -> turnover(index, Turnover::reelected);
      case NEWLY_ELECTED -> turnover(index, Turnover::newlyElected);
      case DEFEATED -> turnover(index, Turnover::defeated);
      case DID_NOT_STAND_AGAIN -> turnover(index, Turnover::didNotStandAgain);
      case TURNOUT -> use(index, BallotUse::turnout);
      case VOTES_PER_BALLOT -> use(index, BallotUse::votesPerBallot);
      case UNUSED_VOTES -> use(index, BallotUse::unused);
      case UNUSED_SHARE -> use(index, BallotUse::unusedPercent);
      case REJECTED -> use(index, BallotUse::rejectedPercent);
    };
  }

  /** Between votes and nominations nothing is volatile: they are two things. */
  private IndexValue volatility(Index index, Supplier<Optional<Points>> value) {
    return once(
        index,
        before.isEmpty() || pairs.stream().allMatch(ContestComparison::countsTheSame)
            ? value.get().map(Points::value)
            : Optional.empty());
  }

  private IndexValue proportion(Index index, Function<Proportions, Optional<Ratio>> formula) {
    return new IndexValue(index, formula.apply(ofNow), formula.apply(ofBefore));
  }

  private IndexValue use(Index index, Function<BallotUse, Optional<Ratio>> formula) {
    return new IndexValue(index, formula.apply(useNow), formula.apply(useBefore));
  }

  private IndexValue elected(Index index, Predicate<CandidateResult> counted) {
    return new IndexValue(index, elected(now, counted), elected(before, counted));
  }

  private static Optional<Ratio> elected(
      List<ContestResult> contests, Predicate<CandidateResult> counted) {
    long count = 0;
    for (ContestResult contest : contests) {
      OptionalInt elected =
          contest.electedOf(contest.candidates().stream().filter(counted).toList());
      if (elected.isEmpty()) {
        return Optional.empty();
      }
      count += elected.getAsInt();
    }
    return contests.isEmpty() ? Optional.empty() : Optional.of(Ratio.of(count));
  }

  private static boolean isWoman(CandidateResult candidate) {
    return candidate.candidacy().gender().filter(Gender.FEMALE::equals).isPresent();
  }

  /** Adds up the contests of which it is known who held the seats; empty where one is open. */
  private IndexValue turnover(Index index, Function<Turnover, OptionalInt> number) {
    OptionalInt sum = OptionalInt.empty();
    for (ContestComparison pair : pairs) {
      Optional<Turnover> turnover = Turnover.of(pair);
      boolean asked = index != Index.DID_NOT_STAND_AGAIN || pair.before().isPresent();
      if (turnover.isPresent() && asked) {
        OptionalInt part = number.apply(turnover.get());
        if (part.isEmpty()) {
          return once(index, Optional.empty());
        }
        sum = OptionalInt.of(sum.orElse(0) + part.getAsInt());
      }
    }
    return once(index, sum.isEmpty() ? Optional.empty() : Optional.of(Ratio.of(sum.getAsInt())));
  }

  private static IndexValue once(Index index, Optional<Ratio> value) {
    return new IndexValue(index, value, Optional.empty());
  }
}
