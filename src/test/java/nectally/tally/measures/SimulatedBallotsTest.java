package nectally.tally.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import nectally.Chance;
import nectally.model.Contest;
import nectally.model.ContestFacts;
import nectally.tally.Ballot;
import nectally.tally.ContestResult;
import nectally.tally.verdict.WinnerRules;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Ballots drawn by chance, whose totals must prove nothing that is not so. */
class SimulatedBallotsTest {

  private static final List<String> GROUPS = List.of("Left", "Right", "Ind", "Green");

  static IntStream seeds() {
    return IntStream.range(0, 300);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyBoundHolds(int seed) {
    Random random = Chance.of(seed);
    int seats = 1 + random.nextInt(5);
    List<String> slates = new ArrayList<>();
    int groups = 1 + random.nextInt(GROUPS.size());
    for (int i = 0; i < seats + random.nextInt(8); i++) {
      slates.add(GROUPS.get(random.nextInt(groups)));
    }
    List<Set<Integer>> ballots = ballots(random, slates, seats);
    for (boolean stated : new boolean[] {true, false}) {
      ContestResult contest = contest(slates, ballots, seats, stated);
      boolean exact = BallotCount.of(contest).orElseThrow().ballots() == ballots.size();
      for (Bound bound : Bounds.of(contest, Optional.of("slate"), Optional.empty())) {
        if (exact || !hangsOnTheNumber(bound)) {
          long counted = ballots.stream().filter(counts(bound, slates)).count();
          assertThat(holds(bound, counted))
              .as("seed %s: %s, not %s", seed, bound, counted)
              .isTrue();
        }
      }
    }
  }

  private static boolean hangsOnTheNumber(Bound bound) {
    return bound.what() == Bound.What.MIXED || bound.what() == Bound.What.BOTH;
  }

  private static boolean holds(Bound bound, long counted) {
    return bound.limit() == Bound.Limit.AT_LEAST
        ? counted >= bound.ballots()
        : counted <= bound.ballots();
  }

  /** Half of the voters favour a group, the others mark whom they like. */
  private static List<Set<Integer>> ballots(Random random, List<String> slates, int most) {
    List<Set<Integer>> ballots = new ArrayList<>();
    for (int i = 0; i < 1 + random.nextInt(40); i++) {
      List<Integer> order = new ArrayList<>(IntStream.range(0, slates.size()).boxed().toList());
      Collections.shuffle(order, random);
      String favoured = GROUPS.get(random.nextInt(GROUPS.size()));
      if (random.nextBoolean()) {
        order.sort(
            (one, other) ->
                Boolean.compare(
                    slates.get(other).equals(favoured), slates.get(one).equals(favoured)));
      }
      ballots.add(
          new TreeSet<>(order.subList(0, 1 + random.nextInt(Math.min(most, order.size())))));
    }
    return ballots;
  }

  private static ContestResult contest(
      List<String> slates, List<Set<Integer>> ballots, int seats, boolean stated) {
    String[] candidates = new String[slates.size()];
    for (int i = 0; i < candidates.length; i++) {
      int at = i;
      candidates[i] =
          "C"
              + i
              + " "
              + ballots.stream().filter(b -> b.contains(at)).count()
              + " "
              + slates.get(i);
    }
    Contest plain = Ballot.contest(seats, candidates);
    ContestFacts facts =
        new ContestFacts(
            OptionalInt.empty(),
            stated ? OptionalLong.of(ballots.size()) : OptionalLong.empty(),
            OptionalLong.empty(),
            OptionalLong.empty(),
            OptionalLong.empty());
    return ContestResult.of(
        new Contest(plain.name(), plain.statedSeats(), List.of(), facts, plain.candidacies()),
        WinnerRules.DEFAULT);
  }

  private static Predicate<Set<Integer>> counts(Bound bound, List<String> slates) {
    String group = bound.group().orElse("");
    String other = bound.other().orElse("");
    return switch (bound.what()) {
      case ALL -> ballot -> true;
      case SOME_NOT_ALL -> ballot -> marks(ballot, group, slates) && !full(ballot, group, slates);
      case FULL_SLATE -> ballot -> full(ballot, group, slates);
      case FULL_SLATE_OF_EITHER ->
          ballot -> full(ballot, group, slates) || full(ballot, other, slates);
      case FULL_SLATE_OF_NEITHER ->
          ballot -> !full(ballot, group, slates) && !full(ballot, other, slates);
      case MIXED -> ballot -> ballot.stream().map(slates::get).distinct().count() > 1;
      case BOTH -> ballot -> marks(ballot, group, slates) && marks(ballot, other, slates);
    };
  }

  private static boolean marks(Set<Integer> ballot, String group, List<String> slates) {
    return ballot.stream().anyMatch(candidate -> slates.get(candidate).equals(group));
  }

  private static boolean full(Set<Integer> ballot, String group, List<String> slates) {
    return IntStream.range(0, slates.size())
        .filter(candidate -> slates.get(candidate).equals(group))
        .allMatch(ballot::contains);
  }
}
