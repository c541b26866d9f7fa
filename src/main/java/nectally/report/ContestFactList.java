package nectally.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import nectally.answer.Fact;
import nectally.answer.PeopleText;
import nectally.model.Marks;
import nectally.model.Quota;
import nectally.tally.ContestComparison;
import nectally.tally.ContestResult;
import nectally.tally.verdict.ContestOutcome;

/** What the headline of a contest says, a figure each, and who stands at the last seat. */
final class ContestFactList {

  private final ContestComparison comparison;
  private final ContestResult now;
  private final String before;
  private final List<Fact> facts = new ArrayList<>();

  private ContestFactList(ContestComparison comparison, String before) {
    this.comparison = comparison;
    this.before = before;
    now = comparison.now();
  }

  /**
   * Returns the facts in the order of the headline.
   *
   * @param before the name of the compared election
   */
  static List<Fact> of(ContestComparison comparison, String before) {
    return new ContestFactList(comparison, before).list();
  }

  private List<Fact> list() {
    seats();
    votes();
    outcome();
    for (Quota quota : now.contest().quotas()) {
      String elected = now.outcome().isPresent() ? Headline.elected(quota, now) : "not counted";
      add(Headline.who(quota), elected, Headline.bounds(quota, now));
    }
    ballots();
    return facts;
  }

  private void add(String name, String value, String more) {
    facts.add(new Fact(name, value, more));
  }

  private void seats() {
    OptionalInt seats = now.contest().seats();
    add(
        "Seats",
        seats.isEmpty() ? "not stated" : PeopleText.count(seats.getAsInt()),
        Headline.reelected(comparison));
  }

  private void votes() {
    Marks marks = now.contest().marks();
    String change =
        comparison
            .votesChangePercent()
            .filter(percent -> comparison.countsTheSame())
            .map(percent -> PeopleText.points(percent, 1) + "% on " + before)
            .orElse("");
    OptionalLong votes = now.votes();
    add(
        PeopleText.heading(marks.words()),
        votes.isEmpty() ? "not all known" : PeopleText.count(votes.getAsLong()),
        change);
  }

  private void outcome() {
    OptionalLong margin = now.margin();
    boolean decided = now.outcome().filter(o -> o == ContestOutcome.DECIDED).isPresent();
    if (decided && margin.isPresent() && margin.getAsLong() > 0) {
      boolean pair = now.lastElected().isPresent() && now.firstNotElected().isPresent();
      add(
          "Last seat by",
          Headline.count(margin.getAsLong(), now.contest().marks()),
          pair
              ? now.lastElected().get().name() + "; next " + now.firstNotElected().get().name()
              : "");
    } else if (!Headline.outcome(now).isEmpty()) {
      add("Outcome", Headline.outcome(now), "");
    }
  }

  private void ballots() {
    OptionalLong stated = now.contest().facts().ballots();
    if (now.turnout().isPresent()) {
      add(
          "Turnout",
          PeopleText.percent(now.turnout().get().percent(), 1),
          PeopleText.count(now.ballotsReceived().orElse(0)) + " ballots");
    } else if (stated.isPresent()) {
      add("Ballots", PeopleText.count(stated.getAsLong()), "");
    }
  }
}
