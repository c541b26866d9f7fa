package nectally.tally.measures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import nectally.model.Attributes;
import nectally.model.Candidacy;
import nectally.model.Contest;
import nectally.model.ContestFacts;
import nectally.model.CountedContest;
import nectally.model.Place;
import nectally.model.Published;
import nectally.model.SlatePair;
import nectally.model.SlateTickets;
import nectally.model.Tickets;
import nectally.tally.ContestResult;
import nectally.tally.verdict.WinnerRules;

/**
 * A bound that the totals alone prove, beside what the ballots are (rules.md 9).
 *
 * @param bound what the totals prove
 * @param counted how many ballots it is of
 */
public record CountedBound(Bound bound, long counted) {

  /**
   * Returns the bounds on a contest whose ballots were counted by slates.
   *
   * @param columns the names of what is known of each candidate
   * @param slate the one of them that is the slate
   * @param most how many names a ballot may mark
   */
  public static List<CountedBound> of(
      CountedContest contest, List<String> columns, String slate, int most) {
    List<CountedBound> bounds = new ArrayList<>();
    Optional<Tickets> tickets = contest.tickets();
    if (tickets.isPresent()) {
      ContestResult totals = ContestResult.of(totals(contest, columns, most), WinnerRules.DEFAULT);
      for (Bound bound : Bounds.of(totals, Optional.of(slate), Optional.empty())) {
        bounds.add(new CountedBound(bound, counted(bound, contest, tickets.get())));
      }
    }
    return bounds;
  }

  private static Contest totals(CountedContest contest, List<String> columns, int most) {
    List<Candidacy> candidacies = new ArrayList<>();
    for (CountedContest.Candidate candidate : contest.candidates()) {
      candidacies.add(
          new Candidacy(
              candidate.name(),
              Optional.empty(),
              OptionalLong.of(candidate.votes()),
              Optional.empty(),
              Attributes.of(columns, candidate.values()),
              Published.NOTHING,
              new Place("")));
    }
    ContestFacts facts =
        new ContestFacts(
            OptionalInt.of(most),
            OptionalLong.of(contest.counts().voting()),
            OptionalLong.of(0),
            OptionalLong.empty(),
            OptionalLong.empty());
    return new Contest(contest.name(), OptionalInt.empty(), List.of(), facts, candidacies);
  }

  private static long counted(Bound bound, CountedContest contest, Tickets tickets) {
    long voting = contest.counts().voting();
    return switch (bound.what()) {
      case ALL -> voting;
      case SOME_NOT_ALL -> {
        SlateTickets slate = slate(tickets, bound.group());
        yield slate.withAny() - slate.withAll();
      }
      case FULL_SLATE -> slate(tickets, bound.group()).withAll();
      case FULL_SLATE_OF_EITHER -> either(bound, tickets);
      case FULL_SLATE_OF_NEITHER -> voting - either(bound, tickets);
      case MIXED -> tickets.several();
      case BOTH -> pair(bound, tickets).map(SlatePair::ballots).orElse(0L);
    };
  }

  private static long either(Bound bound, Tickets tickets) {
    return slate(tickets, bound.group()).withAll()
        + slate(tickets, bound.other()).withAll()
        - pair(bound, tickets).map(SlatePair::allOfBoth).orElse(0L);
  }

  private static SlateTickets slate(Tickets tickets, Optional<String> name) {
    for (SlateTickets slate : tickets.slates()) {
      if (name.isPresent() && slate.slate().equals(name.get())) {
        return slate;
      }
    }
    throw new IllegalArgumentException("no slate " + name);
  }

  private static Optional<SlatePair> pair(Bound bound, Tickets tickets) {
    List<String> both = List.of(bound.group().orElse(""), bound.other().orElse(""));
    for (SlatePair pair : tickets.pairs()) {
      if (both.contains(pair.slate()) && both.contains(pair.other())) {
        return Optional.of(pair);
      }
    }
    return Optional.empty();
  }
}
