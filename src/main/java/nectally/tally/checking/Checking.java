package nectally.tally.checking;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nectally.model.Candidacy;
import nectally.model.Contest;
import nectally.model.ContestFacts;
import nectally.model.Published;
import nectally.model.Ratio;
import nectally.tally.CandidateChange;
import nectally.tally.CandidateResult;
import nectally.tally.Comparison;
import nectally.tally.ContestComparison;
import nectally.tally.ContestResult;
import nectally.tally.ShareOf;
import nectally.tally.verdict.Outcome;

/** Recomputes every figure that files publish beside the votes (rules.md 11.1). */
public final class Checking {

  private final Map<Figure, Integer> checked = new EnumMap<>(Figure.class);
  private final Map<Figure, Integer> unknown = new EnumMap<>(Figure.class);
  private final Set<String> strangers = new TreeSet<>();
  private final List<Difference> differences = new ArrayList<>();
  private final Map<String, FigureColumn> shares = new LinkedHashMap<>();
  private final Map<String, FigureColumn> changes = new LinkedHashMap<>();
  private final Optional<ChangeOf> changeOf;
  private final List<Whole> wholes;

  private Checking(Optional<ChangeOf> changeOf, List<Whole> wholes) {
    this.changeOf = changeOf;
    this.wholes = wholes;
  }

  /**
   * Checks an election by itself, or with its changes where it is compared with an earlier one.
   *
   * @param changeOf whose change is published; empty: the slate's where a contest has one seat,
   *     else the candidate's
   * @param shareOf what published shares are of; empty: whatever fits each file's column best
   */
  public static Check of(
      Comparison comparison, Optional<ChangeOf> changeOf, Optional<ShareOf> shareOf) {
    Checking checking = new Checking(changeOf, Whole.tried(shareOf));
    int order = 0;
    for (ContestComparison contest : comparison.contests()) {
      checking.contest(contest, order++);
    }
    return checking.finish();
  }

  private void contest(ContestComparison comparison, int order) {
    ContestResult result = comparison.now();
    List<Candidacy> candidacies = result.contest().candidacies();
    if (candidacies.isEmpty()) {
      return;
    }
    whole(result, new Subject(result.name(), order, Optional.empty(), candidacies.get(0).place()));
    ExactChanges exact = ExactChanges.of(comparison, changeOf);
    for (CandidateChange candidate : comparison.candidates()) {
      if (candidate.now().isPresent()) {
        CandidateResult now = candidate.now().get();
        Subject subject =
            new Subject(result.name(), order, Optional.of(now.name()), now.candidacy().place());
        elected(now, result.contest().marks() == nectally.model.Marks.FIRST_PREFERENCES, subject);
        rank(now, subject);
        share(now, result, subject);
        change(candidate, exact, subject);
      }
    }
  }

  /** Checks what is published of a contest as a whole. */
  private void whole(ContestResult result, Subject subject) {
    Contest contest = result.contest();
    if (contest.facts().publishedTotal().isPresent()) {
      if (result.votes().isEmpty()) {
        add(unknown, Figure.TOTAL);
      } else {
        compare(
            subject.at(contest.facts().totalPlace()),
            Figure.TOTAL,
            Long.toString(contest.facts().publishedTotal().getAsLong()),
            Long.toString(result.votes().getAsLong()));
      }
    }
    ballots(result, subject);
    boolean marked = contest.candidacies().stream().anyMatch(c -> c.declaredElected().isPresent());
    if (marked && contest.statedSeats().isPresent()) {
      long winners = contest.candidacies().stream().filter(Candidacy::isDeclaredElected).count();
      int seats = Math.min(contest.statedSeats().getAsInt(), contest.candidacies().size());
      compare(subject, Figure.WINNERS, Long.toString(winners), Integer.toString(seats));
    }
  }

  /**
   * Checks that the ballots could carry the votes, beside those that were spoilt, and are of people
   * who may vote.
   */
  private void ballots(ContestResult result, Subject subject) {
    ContestFacts facts = result.contest().facts();
    if (facts.ballots().isEmpty()) {
      return;
    }
    long ballots = facts.ballots().getAsLong();
    long least = Math.max(result.leastBallots().orElse(0), result.mostVotes());
    BigInteger needed = BigInteger.valueOf(least).add(BigInteger.valueOf(facts.spoilt().orElse(0)));
    boolean tooFew = BigInteger.valueOf(ballots).compareTo(needed) < 0;
    boolean tooMany = ballots > facts.electorate().orElse(Long.MAX_VALUE);
    compare(
        subject,
        Figure.BALLOTS,
        Long.toString(ballots),
        tooFew ? "at least " + needed : "at most " + facts.electorate().orElse(Long.MAX_VALUE),
        !tooFew && !tooMany);
  }

  /**
   * A tie that the marks settle is counted as they say, so that it holds here. First preferences
   * alone elect nobody.
   */
  private void elected(CandidateResult candidate, boolean isOfFirstPreferences, Subject subject) {
    Optional<Boolean> marked = candidate.candidacy().declaredElected();
    if (marked.isEmpty()) {
      return;
    }
    if (candidate.outcome().isEmpty() || isOfFirstPreferences) {
      add(unknown, Figure.ELECTED);
      return;
    }
    Outcome outcome = candidate.outcome().get();
    String recomputed =
        outcome == Outcome.TIED ? "tied" : outcome == Outcome.ELECTED ? "yes" : "no";
    compare(subject, Figure.ELECTED, marked.get() ? "yes" : "no", recomputed);
  }

  private void rank(CandidateResult candidate, Subject subject) {
    String printed = candidate.candidacy().published().rank().orElse("");
    if (Printed.isNothing(printed)) {
      return;
    }
    if (candidate.rank().isEmpty()) {
      add(unknown, Figure.RANK);
      return;
    }
    int rank = candidate.rank().getAsInt();
    boolean holds =
        PrintedRank.parse(printed).filter(p -> p.holds(rank, candidate.joint())).isPresent();
    compare(subject, Figure.RANK, printed.strip(), rank + (candidate.joint() ? "=" : ""), holds);
  }

  private void share(CandidateResult candidate, ContestResult contest, Subject subject) {
    String printed = candidate.candidacy().published().share().orElse("");
    if (Printed.isNothing(printed)) {
      return;
    }
    Map<Whole, Ratio> truths = new EnumMap<>(Whole.class);
    for (Whole whole : wholes) {
      whole.share(candidate.votes(), contest).ifPresent(share -> truths.put(whole, share));
    }
    if (truths.isEmpty()) {
      add(unknown, Figure.SHARE);
      return;
    }
    column(shares, Figure.SHARE, subject).add(subject, printed, truths);
  }

  private void change(CandidateChange candidate, ExactChanges exact, Subject subject) {
    Published published = candidate.latest().candidacy().published();
    String printed = published.change().orElse("");
    if (Printed.isNothing(printed)) {
      return;
    }
    Map<Whole, Ratio> truths = exact.of(candidate, wholes);
    if (truths.isEmpty()) {
      add(unknown, Figure.CHANGE);
      exact.stranger(candidate).ifPresent(strangers::add);
      return;
    }
    column(changes, Figure.CHANGE, subject).add(subject, printed, truths);
  }

  private Check finish() {
    List<Basis> bases = new ArrayList<>();
    for (Map.Entry<String, FigureColumn> file : shares.entrySet()) {
      bases.add(file.getValue().check(file.getKey(), Unit.PERCENT, differences));
      checked.merge(Figure.SHARE, file.getValue().size(), Integer::sum);
    }
    for (Map.Entry<String, FigureColumn> file : changes.entrySet()) {
      FigureColumn share = shares.get(file.getKey());
      Unit likely = share == null ? Unit.PERCENT : share.unit(Unit.PERCENT);
      bases.add(file.getValue().check(file.getKey(), likely, differences));
      checked.merge(Figure.CHANGE, file.getValue().size(), Integer::sum);
    }
    differences.sort(Difference::order);
    return new Check(checked, unknown, List.copyOf(strangers), bases, differences);
  }

  private FigureColumn column(Map<String, FigureColumn> columns, Figure figure, Subject subject) {
    return columns.computeIfAbsent(
        subject.place().file(), file -> new FigureColumn(figure, wholes));
  }

  private void compare(Subject subject, Figure figure, String published, String recomputed) {
    compare(subject, figure, published, recomputed, published.equals(recomputed));
  }

  private void compare(
      Subject subject, Figure figure, String published, String recomputed, boolean holds) {
    add(checked, figure);
    if (!holds) {
      differences.add(new Difference(subject, figure, published, recomputed));
    }
  }

  private static void add(Map<Figure, Integer> counts, Figure figure) {
    counts.merge(figure, 1, Integer::sum);
  }
}
