package nectally.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nectally.model.LazyList;
import nectally.tally.Comparison;
import nectally.tally.ComparisonParts;
import nectally.tally.ContestComparison;
import nectally.tally.GroupChange;
import nectally.tally.Groups;
import nectally.tally.measures.IndexValue;
import nectally.tally.measures.Indices;
import nectally.tally.measures.SlateMates;
import nectally.tally.measures.Swings;
import nectally.tally.seats.Exchange;
import nectally.tally.seats.Holders;
import nectally.tally.seats.SeatChanges;
import nectally.tally.seats.Target;
import nectally.tally.seats.WhatIf;

/** All that is worked out of the whole election, each thing once and when it is asked for. */
final class OverallFigures {

  private final Comparison comparison;
  private final ResultsView view;
  private Optional<List<GroupChange>> groups = Optional.empty();
  private Optional<List<GroupChange>> groupsOfBoth = Optional.empty();
  private Optional<Map<String, OverallFigures>> parts = Optional.empty();
  private Optional<SeatChanges> changes = Optional.empty();
  private Optional<List<SlateMates>> mates = Optional.empty();
  private Optional<WhatIf> whatIf = Optional.empty();

  OverallFigures(Comparison comparison, ResultsView view) {
    this.comparison = comparison;
    this.view = view;
  }

  /** Returns the election now and before. */
  Comparison comparison() {
    return comparison;
  }

  /** Returns how results are to be shown. */
  ResultsView view() {
    return view;
  }

  /** Returns what the numbers under "votes" are. */
  Marked marked() {
    return Marked.of(comparison);
  }

  /** Returns the groups over all contests; none where there is no column to group by. */
  List<GroupChange> groups() {
    if (groups.isEmpty()) {
      groups =
          Optional.of(
              view.by().isPresent()
                  ? Groups.overall(comparison, view.by().get(), view.measuring().slates())
                  : List.of());
    }
    return groups.get();
  }

  /** Returns the same of the contests of each value by which sums are parted. */
  Map<String, OverallFigures> parts() {
    if (parts.isEmpty()) {
      Map<String, OverallFigures> found = new LinkedHashMap<>();
      ComparisonParts.of(comparison, view.per().orElse(""))
          .forEach((value, part) -> found.put(value, new OverallFigures(part, view)));
      parts = Optional.of(found);
    }
    return parts.get();
  }

  /** Returns the swings between two groups over all contests. */
  Swings swings() {
    return Swings.of(groups(), view.measuring().swing(), marked().isSame());
  }

  /** Returns the swings over the contests that both elections have. */
  Swings swingsOfBoth() {
    return Swings.of(groupsOfBoth(), view.measuring().swing(), marked().isSame());
  }

  /** Returns the groups over the contests that both elections have. */
  List<GroupChange> groupsOfBoth() {
    if (groupsOfBoth.isEmpty()) {
      List<ContestComparison> both = new ArrayList<>();
      boolean compared = comparison.before().isPresent();
      for (ContestComparison contest :
          compared ? comparison.contests() : List.<ContestComparison>of()) {
        if (contest.before().isPresent()) {
          both.add(contest);
        }
      }
      groupsOfBoth =
          Optional.of(
              both.isEmpty() || view.by().isEmpty()
                  ? List.of()
                  : Groups.together(both, view.by().get(), view.measuring().slates()));
    }
    return groupsOfBoth.get();
  }

  /** Returns what is worked out of each contest. */
  List<ContestFigures> contests() {
    return LazyList.map(
        comparison.contests(),
        contest -> new ContestFigures(contest, comparison.now().rules(), view));
  }

  /** Returns the conclusion in one sentence that can be quoted. */
  String sentence() {
    return ElectionSentence.of(this);
  }

  /**
   * Returns the seats that changed hands; empty where nobody says who held them or nothing groups.
   */
  Optional<SeatChanges> changes() {
    if (changes.isEmpty()
        && view.by().isPresent()
        && (comparison.before().isPresent() || Holders.areNamed(comparison.now().election()))) {
      changes = Optional.of(SeatChanges.of(comparison, view.by().get()));
    }
    return changes;
  }

  /** Returns the seats that groups lost to each other. */
  List<Exchange> exchanges() {
    return changes().isPresent() ? Exchange.of(changes().get()) : List.of();
  }

  /** Returns the groups that have seats, most first, else in their order. */
  List<GroupChange> bySeats() {
    List<GroupChange> holders = new ArrayList<>();
    for (GroupChange group : groups()) {
      if (seats(group) > 0) {
        int at = holders.size();
        while (at > 0 && seats(holders.get(at - 1)) < seats(group)) {
          at--;
        }
        holders.add(at, group);
      }
    }
    return holders;
  }

  /** Returns the seats that a group certainly has. */
  static int seats(GroupChange group) {
    return group.now().sure().orElse(0);
  }

  /** Returns how slate-mates compare; none where nothing groups. */
  List<SlateMates> mates() {
    if (mates.isEmpty()) {
      mates =
          Optional.of(
              view.by().isEmpty()
                  ? List.of()
                  : SlateMates.of(comparison.now().contests(), view.by().get()));
    }
    return mates.get();
  }

  /** Returns the seats that the smallest swing would change; none where nothing groups. */
  List<Target> targets() {
    return view.by().isEmpty()
        ? List.of()
        : Target.of(comparison.now().contests(), view.by().get());
  }

  /** Returns what becomes of the seats if shares change as asked; empty where nobody asks. */
  Optional<WhatIf> whatIf() {
    if (whatIf.isEmpty() && view.by().isPresent() && !view.questions().shifts().isEmpty()) {
      whatIf = Optional.of(WhatIf.of(comparison.now(), view.by().get(), view.questions().shifts()));
    }
    return whatIf;
  }

  /** Returns the indices of the election. */
  List<IndexValue> indices() {
    return Indices.overall(comparison, groups());
  }
}
