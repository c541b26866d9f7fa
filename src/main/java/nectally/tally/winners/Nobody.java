package nectally.tally.winners;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import nectally.model.Candidacy;
import nectally.model.Contest;
import nectally.tally.verdict.ContestOutcome;
import nectally.tally.verdict.Finding;
import nectally.tally.verdict.Note;
import nectally.tally.verdict.Outcome;
import nectally.tally.verdict.Verdict;
import nectally.tally.verdict.WinnerRules;

/**
 * Contests with votes for nobody who can be elected: for a choice such as to re-open nominations,
 * whose seat goes to nobody, and for people who are not named, one of whom could hold a seat.
 *
 * <p>In both a person must decide. A choice has no attributes, so that it is never asked to keep a
 * quota: where there are quotas, the people are counted without it.
 */
final class Nobody {

  private final Contest contest;
  private final WinnerRules rules;
  private final int seats;
  private final List<Note> notes = new ArrayList<>();

  private Nobody(Contest contest, WinnerRules rules) {
    this.contest = contest;
    this.rules = rules;
    seats = contest.seats().orElseThrow();
  }

  /** Returns whether any vote of {@code contest} is for nobody who can be elected. */
  static boolean hasVotes(Contest contest) {
    if (contest.facts().rows().unnamed() > 0 || !contest.facts().rows().votesKnown()) {
      return true;
    }
    for (Candidacy candidacy : contest.candidacies()) {
      if (!candidacy.isPerson()) {
        return true;
      }
    }
    return false;
  }

  /** Returns who wins a contest whose seats are known and that {@link #hasVotes}. */
  static Verdict verdict(Contest contest, WinnerRules rules) {
    if (!contest.facts().rows().votesKnown()) {
      return Winners.nobody(
          contest, Optional.of(ContestOutcome.UNDETERMINED), new Note.UnnamedUnknown());
    }
    return new Nobody(contest, rules).verdict();
  }

  private Verdict verdict() {
    Verdict found = contest.votes().isEmpty() ? ofUnknown() : ofChoices();
    return withUnnamed(found);
  }

  /** With votes unknown the people are counted where there is no choice, else nobody is sure. */
  private Verdict ofUnknown() {
    for (Candidacy candidacy : contest.candidacies()) {
      if (!candidacy.isPerson()) {
        List<Candidacy> of =
            new Ranked(contest).of(c -> contest.candidacies().get(c).votes().isEmpty());
        return Winners.nobody(
            contest,
            Optional.of(ContestOutcome.UNDETERMINED),
            new Note.VotesUnknown(of, Note.Matter.ALL));
      }
    }
    return Winners.ofPeople(contest, rules);
  }

  private Verdict ofChoices() {
    List<Candidacy> winning = new ArrayList<>();
    boolean any = false;
    for (Candidacy candidacy : contest.candidacies()) {
      any |= !candidacy.isPerson();
      if (!candidacy.isPerson() && couldWin(candidacy)) {
        winning.add(candidacy);
      }
    }
    if (!any) {
      return Winners.ofPeople(contest, rules);
    }
    if (!winning.isEmpty()) {
      return withWinningChoices(winning);
    }
    boolean inPlainOrder = contest.quotas().isEmpty() && contest.candidacies().size() > seats;
    return inPlainOrder ? Winners.ofPeople(contest, rules) : spread(ofPeopleAlone(seats));
  }

  /** Returns whether the choice has a seat, or is level with somebody who has. */
  private boolean couldWin(Candidacy choice) {
    return votes(choice) > 0 && above(choice) < seats;
  }

  private int above(Candidacy one) {
    int above = 0;
    for (Candidacy other : contest.candidacies()) {
      above += votes(other) > votes(one) ? 1 : 0;
    }
    return above;
  }

  private Verdict withWinningChoices(List<Candidacy> winning) {
    for (Candidacy choice : winning) {
      notes.add(new Note.ChoiceWins(choice, isLevel(choice)));
    }
    boolean plain = contest.quotas().isEmpty();
    List<Finding> findings = new ArrayList<>();
    if (plain && contest.candidacies().size() > seats) {
      Verdict all = Winners.ofPeople(contest, rules);
      findings.addAll(all.findings());
      notes.addAll(all.notes());
    } else if (plain) {
      findings.addAll(spread(ofPeopleAlone(seats)).findings());
    } else {
      contest.candidacies().forEach(any -> findings.add(Finding.NONE));
    }
    for (Candidacy choice : winning) {
      findings.set(contest.candidacies().indexOf(choice), Finding.NONE);
    }
    return new Verdict(Optional.of(ContestOutcome.UNDETERMINED), findings, notes);
  }

  private boolean isLevel(Candidacy choice) {
    int level = 0;
    for (Candidacy other : contest.candidacies()) {
      level += votes(other) == votes(choice) ? 1 : 0;
    }
    return above(choice) + level > seats;
  }

  /** Returns who wins without the choices, none of which comes near a seat. */
  private Verdict ofPeopleAlone(int places) {
    List<Candidacy> people = new ArrayList<>();
    for (Candidacy candidacy : contest.candidacies()) {
      if (candidacy.isPerson()) {
        people.add(candidacy);
      }
    }
    Contest alone =
        new Contest(
            contest.name(), OptionalInt.of(places), contest.quotas(), contest.facts(), people);
    return Winners.ofPeople(alone, rules);
  }

  /** Puts the findings on people beside nothing on the choices. */
  private Verdict spread(Verdict people) {
    List<Finding> findings = new ArrayList<>();
    int next = 0;
    for (Candidacy candidacy : contest.candidacies()) {
      findings.add(candidacy.isPerson() ? people.findings().get(next++) : Finding.NONE);
    }
    return new Verdict(people.outcome(), findings, people.notes());
  }

  /** Leaves open who has the seats that one of those who are not named could hold. */
  private Verdict withUnnamed(Verdict found) {
    long unnamed = contest.facts().rows().unnamed();
    OptionalLong last = lastIn(found);
    if (unnamed == 0 || last.isEmpty() || unnamed < last.getAsLong() || isDeclared(found)) {
      return found;
    }
    List<Finding> findings = new ArrayList<>();
    for (int c = 0; c < contest.candidacies().size(); c++) {
      findings.add(remaining(contest.candidacies().get(c), found.findings().get(c), unnamed));
    }
    notes.clear();
    notes.addAll(found.notes());
    notes.add(new Note.UnnamedCouldWin(unnamed, last.getAsLong()));
    return new Verdict(Optional.of(ContestOutcome.UNDETERMINED), findings, notes);
  }

  /**
   * Returns the fewest votes that have a seat, or may have it by lot; 0 where a seat is free, and
   * nothing where nobody has an outcome.
   */
  private OptionalLong lastIn(Verdict found) {
    long last = Long.MAX_VALUE;
    int in = 0;
    for (int c = 0; c < contest.candidacies().size(); c++) {
      Optional<Outcome> outcome = found.findings().get(c).outcome();
      if (outcome.isPresent() && outcome.get() != Outcome.NOT_ELECTED) {
        in++;
        last = Math.min(last, contest.candidacies().get(c).votes().orElse(0));
      }
    }
    boolean open = found.outcome().isPresent() && found.outcome().get() == ContestOutcome.UNOPPOSED;
    if (in == 0 && !(open && contest.candidacies().isEmpty())) {
      return OptionalLong.empty();
    }
    return OptionalLong.of(open && in < seats ? 0 : last);
  }

  /** Returns whether the file marks exactly those elected whom the votes elect. */
  private boolean isDeclared(Verdict found) {
    int marked = 0;
    for (int c = 0; c < contest.candidacies().size(); c++) {
      boolean elected = found.findings().get(c).outcome().equals(Optional.of(Outcome.ELECTED));
      if (elected != contest.candidacies().get(c).isDeclaredElected()) {
        return false;
      }
      marked += elected ? 1 : 0;
    }
    return marked == seats;
  }

  /** A winner stays one where the unnamed, shared among equals, cannot push them out. */
  private Finding remaining(Candidacy candidacy, Finding finding, long unnamed) {
    boolean out = finding.outcome().equals(Optional.of(Outcome.NOT_ELECTED));
    if (!contest.quotas().isEmpty()) {
      return Finding.NONE;
    }
    if (out) {
      return finding;
    }
    long own = candidacy.votes().orElse(0);
    int level = 0;
    for (Candidacy other : contest.candidacies()) {
      level += other.votes().orElse(0) >= own ? 1 : 0;
    }
    boolean sure =
        finding.outcome().equals(Optional.of(Outcome.ELECTED))
            && own > 0
            && unnamed / own <= seats - level;
    return sure
        ? new Finding(finding.outcome(), finding.decidedBy(), OptionalLong.empty())
        : Finding.NONE;
  }

  private static long votes(Candidacy candidacy) {
    return candidacy.votes().orElse(0);
  }
}
