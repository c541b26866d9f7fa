package nectally.tally;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import nectally.model.Candidacy;
import nectally.model.LazyList;
import nectally.model.Ratio;
import nectally.tally.matching.MatchRules;
import nectally.tally.matching.Pair;
import nectally.tally.matching.People;

/**
 * A contest beside the same contest of an earlier election, or by itself.
 *
 * @param now the contest
 * @param before the same contest before; empty where nothing is compared
 * @param candidates those of {@code now} by votes, then those who stood only before, by their votes
 */
public record ContestComparison(
    ContestResult now, Optional<ContestResult> before, List<CandidateChange> candidates) {

  /** Keeps a copy of the list. */
  public ContestComparison {
    candidates = LazyList.copyOf(candidates);
  }

  /** Compares two contests, whose people are paired by id and name. */
  public static ContestComparison of(ContestResult now, ContestResult before) {
    return of(now, before, MatchRules.EXACT);
  }

  /** Compares two contests. */
  public static ContestComparison of(ContestResult now, ContestResult before, MatchRules rules) {
    return of(
        now,
        before,
        People.pair(now.contest().candidacies(), before.contest().candidacies(), rules));
  }

  /**
   * Compares two contests whose people are paired.
   *
   * @param pairs by the indices of the contests' candidacies
   */
  static ContestComparison of(ContestResult now, ContestResult before, List<Pair> pairs) {
    OptionalLong returningNow = OptionalLong.of(0);
    OptionalLong returningBefore = OptionalLong.of(0);
    int[] placesNow = places(now);
    int[] placesBefore = places(before);
    int[] partner = new int[now.candidates().size()];
    Arrays.fill(partner, -1);
    boolean[] returning = new boolean[before.candidates().size()];
    for (Pair pair : pairs) {
      int here = placesNow[pair.now()];
      int there = placesBefore[pair.before()];
      partner[here] = there;
      returning[there] = true;
      returningNow = Sums.plus(returningNow, now.candidates().get(here).votes());
      returningBefore = Sums.plus(returningBefore, before.candidates().get(there).votes());
    }
    List<CandidateChange> changes = new ArrayList<>();
    for (int i = 0; i < partner.length; i++) {
      CandidateResult result = now.candidates().get(i);
      changes.add(
          partner[i] < 0
              ? alone(Optional.of(result), Optional.empty(), Optional.of(Presence.NEW))
              : returning(
                  result, before.candidates().get(partner[i]), returningNow, returningBefore));
    }
    for (int i = 0; i < returning.length; i++) {
      if (!returning[i]) {
        changes.add(
            alone(
                Optional.empty(),
                Optional.of(before.candidates().get(i)),
                Optional.of(Presence.GONE)));
      }
    }
    return new ContestComparison(now, Optional.of(before), changes);
  }

  /** Returns a contest beside nothing. */
  public static ContestComparison alone(ContestResult now) {
    return new ContestComparison(now, Optional.empty(), new Alone(now.candidates()));
  }

  /** Those of a contest beside nothing, each made when one looks: most tables ask for none. */
  private static final class Alone extends LazyList<CandidateChange> {

    private final List<CandidateResult> results;

    Alone(List<CandidateResult> results) {
      this.results = results;
    }

    @Override
    protected CandidateChange make(int index) {
      return alone(Optional.of(results.get(index)), Optional.empty(), Optional.empty());
    }

    @Override
    public int size() {
      return results.size();
    }
  }

  /** Returns by how many per cent the votes grew: {@link Changes#percent}. */
  public Optional<Ratio> votesChangePercent() {
    return Changes.percent(
        now.votes(), before.map(ContestResult::votes).orElse(OptionalLong.empty()));
  }

  /**
   * Returns whether both contests count the same marks, or nothing is compared. Where they do not,
   * votes stand beside nominations: ranks can be compared ({@link Placing}), but no difference is a
   * swing.
   */
  public boolean countsTheSame() {
    return before.isEmpty() || before.get().contest().marks().isLike(now.contest().marks());
  }

  /**
   * Returns in what the two contests differ so that shares and swings compare unlike things
   * (rules.md 3.5); empty where they do not, or where one does not state it. Nominations have
   * neither.
   */
  public Optional<String> unlike() {
    if (before.isEmpty() || !countsTheSame()) {
      return Optional.empty();
    }
    Optional<String> seats = differ(now.contest().seats(), before.get().contest().seats(), "seats");
    return seats.isPresent()
        ? seats
        : differ(now.votesPerBallot(), before.get().votesPerBallot(), "votes per ballot");
  }

  private static Optional<String> differ(OptionalInt now, OptionalInt before, String what) {
    return now.isEmpty() || before.isEmpty() || now.getAsInt() == before.getAsInt()
        ? Optional.empty()
        : Optional.of(what + " " + now.getAsInt() + ", before " + before.getAsInt());
  }

  /**
   * Returns how many of the elected held a seat ({@link Turnover}); empty where either contest has
   * no outcome, nobody can say how many, or nothing is compared.
   */
  public OptionalInt reelected() {
    Optional<Turnover> turnover = Turnover.of(this);
    return turnover.isEmpty() ? OptionalInt.empty() : turnover.get().reelected();
  }

  /** Returns where each of the contest's candidacies stands among its results. */
  private static int[] places(ContestResult result) {
    IdentityHashMap<Candidacy, Integer> places = new IdentityHashMap<>();
    for (int i = 0; i < result.candidates().size(); i++) {
      places.put(result.candidates().get(i).candidacy(), i);
    }
    List<Candidacy> candidacies = result.contest().candidacies();
    int[] byIndex = new int[candidacies.size()];
    for (int i = 0; i < byIndex.length; i++) {
      byIndex[i] = Objects.requireNonNull(places.get(candidacies.get(i)));
    }
    return byIndex;
  }

  private static CandidateChange alone(
      Optional<CandidateResult> now,
      Optional<CandidateResult> before,
      Optional<Presence> presence) {
    return new CandidateChange(
        now, before, presence, OptionalLong.empty(), Optional.empty(), Optional.empty());
  }

  private static CandidateChange returning(
      CandidateResult now, CandidateResult before, OptionalLong allNow, OptionalLong allBefore) {
    return new CandidateChange(
        Optional.of(now),
        Optional.of(before),
        Optional.of(Presence.RETURNING),
        Changes.of(now.votes(), before.votes()),
        Changes.of(now.share(), before.share()),
        Changes.of(Ranking.share(now.votes(), allNow), Ranking.share(before.votes(), allBefore)));
  }
}
