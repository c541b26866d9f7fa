package nectally.tally.winners;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import nectally.model.Attributes;
import nectally.model.Candidacy;
import nectally.model.Contest;
import nectally.model.Published;
import nectally.model.Quota;
import nectally.tally.solver.Bound;
import nectally.tally.solver.Objectives;
import nectally.tally.solver.Optimum;
import nectally.tally.solver.Problem;

/**
 * Seats that stay empty rather than go to somebody whom the quota does not want, as Labour leaves a
 * conference delegate's place empty (davelevy.info/wiki/delegates-to-conference, C3.I.1.B; rules.md
 * 4.8).
 *
 * <p>Empty seats stand as candidates without votes, who have whatever attributes the quotas ask
 * for; as few of them as possible are elected.
 */
final class EmptySeats {

  /**
   * The attribute that tells an empty seat from a person; no file can have a column of this name.
   */
  private static final String SEAT = "\0seat";

  private static final String EMPTY = "empty";
  private static final String TAKEN = "taken";

  private final Contest contest;
  private final int seats;

  EmptySeats(Contest contest, int seats) {
    this.contest = contest;
    this.seats = seats;
  }

  /**
   * Returns the fewest seats that must stay empty; no number where that depends on attributes that
   * nobody stated.
   */
  OptionalInt fewest() {
    int strict = fewest(QuotaTable.Reading.STRICT);
    return strict == fewest(QuotaTable.Reading.LOOSE)
        ? OptionalInt.of(strict)
        : OptionalInt.empty();
  }

  /**
   * Returns whether the quotas contradict each other, so that not even empty seats can keep them.
   */
  boolean isHopeless() {
    return !isEnough(seats, QuotaTable.Reading.LOOSE);
  }

  private int fewest(QuotaTable.Reading reading) {
    int low = 0;
    int high = seats;
    while (low < high) {
      int middle = (low + high) / 2;
      if (isEnough(middle, reading)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private boolean isEnough(int empty, QuotaTable.Reading reading) {
    Contest standing = contestWith(empty);
    int count = standing.candidacies().size();
    List<Bound> bounds = QuotaTable.of(standing, seats).bounds(reading);
    return Optimum.of(new Problem(seats, count, bounds, Objectives.total(new long[count])))
        .isFeasible();
  }

  /** Returns the contest with at most so many empty seats among the winners; persons come first. */
  Contest contestWith(int empty) {
    List<Candidacy> standing = new ArrayList<>();
    for (Candidacy person : contest.candidacies()) {
      standing.add(with(person, person.attributes(), TAKEN));
    }
    Candidacy pattern = contest.candidacies().get(0);
    for (Attributes attributes : patterns()) {
      Candidacy seat =
          new Candidacy(
              EMPTY,
              Optional.empty(),
              OptionalLong.of(0),
              Optional.empty(),
              attributes,
              Published.NOTHING,
              pattern.place());
      for (int i = 0; i < empty; i++) {
        standing.add(with(seat, attributes, EMPTY));
      }
    }
    List<Quota> quotas = new ArrayList<>(contest.quotas());
    quotas.add(new Quota(SEAT, List.of(EMPTY), Quota.Minimum.NONE, OptionalInt.of(empty)));
    return new Contest(contest.name(), OptionalInt.of(seats), quotas, contest.facts(), standing);
  }

  private static Candidacy with(Candidacy person, Attributes attributes, String seat) {
    List<String> names = new ArrayList<>(attributes.names());
    List<String> values = new ArrayList<>();
    names.forEach(name -> values.add(attributes.get(name).orElse("")));
    names.add(SEAT);
    values.add(seat);
    return new Candidacy(
        person.name(),
        person.id(),
        person.votes(),
        person.declaredElected(),
        Attributes.of(names, values),
        person.published(),
        person.place());
  }

  /** Returns every combination of values that the quotas name, and of a value that none does. */
  private Set<Attributes> patterns() {
    Set<Attributes> patterns = new LinkedHashSet<>();
    patterns.add(Attributes.NONE);
    Set<String> names = new LinkedHashSet<>();
    contest.quotas().forEach(quota -> names.add(quota.attribute()));
    for (String name : names) {
      Set<String> values = new LinkedHashSet<>();
      values.add(EMPTY);
      contest.quotas().stream()
          .filter(quota -> quota.attribute().equals(name))
          .forEach(quota -> values.addAll(quota.values()));
      Set<Attributes> longer = new LinkedHashSet<>();
      for (Attributes pattern : patterns) {
        values.forEach(value -> longer.add(with(pattern, name, value)));
      }
      patterns = longer;
    }
    return patterns;
  }

  private static Attributes with(Attributes attributes, String name, String value) {
    List<String> names = new ArrayList<>(attributes.names());
    List<String> values = new ArrayList<>();
    names.forEach(known -> values.add(attributes.get(known).orElse("")));
    names.add(name);
    values.add(value);
    return Attributes.of(names, values);
  }
}
