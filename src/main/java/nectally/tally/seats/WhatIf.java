package nectally.tally.seats;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import nectally.model.Candidacy;
import nectally.model.Contest;
import nectally.model.Ratio;
import nectally.model.RowFacts;
import nectally.tally.CandidateResult;
import nectally.tally.ContestResult;
import nectally.tally.ElectionResult;
import nectally.tally.Groups;
import nectally.tally.verdict.WinnerRules;

/**
 * Which seats change hands if groups' shares change by the same points in every contest (rules.md
 * 13.6).
 *
 * <p>The points are of all votes of the contest and are spread evenly over the group's candidates,
 * of whom nobody falls below nought. Each contest is then counted anew, quotas and all.
 *
 * @param changes by contest, those in which seats change hands; each as the seats went
 * @param open contests in which nobody can say, such as a tie now or then
 */
public record WhatIf(Map<String, List<Exchange>> changes, List<String> open) {

  /** Counts every contest anew. */
  public static WhatIf of(ElectionResult election, String column, List<Shift> shifts) {
    WinnerRules rules =
        new WinnerRules(
            election.rules().order(), election.rules().unmet(), false, election.rules().lots());
    Map<String, List<Exchange>> changes = new LinkedHashMap<>();
    List<String> open = new ArrayList<>();
    for (ContestResult now : election.contests()) {
      Optional<Holders> held = Holders.elected(now, column);
      Optional<Holders> then =
          held.isEmpty()
              ? held
              : shifted(now, column, shifts)
                  .flatMap(contest -> Holders.elected(ContestResult.of(contest, rules), column));
      if (held.isEmpty() || then.isEmpty()) {
        open.add(now.name());
        continue;
      }
      List<Exchange> exchanges = new ArrayList<>();
      for (SeatFlow flow : SeatFlow.between(held.get(), then.get())) {
        exchanges.add(new Exchange(flow.lostBy(), flow.gainedBy(), flow.seats()));
      }
      if (!exchanges.isEmpty()) {
        changes.put(now.name(), exchanges);
      }
    }
    return new WhatIf(changes, open);
  }

  /** Returns all of them added up, most seats first. */
  public List<Exchange> sums() {
    List<Exchange> all = new ArrayList<>();
    changes.values().forEach(all::addAll);
    return Exchange.sums(all);
  }

  /**
   * Returns the contest with other votes, all of them in a unit that is small enough for whole
   * numbers; empty where votes are unknown or too large for that.
   */
  private static Optional<Contest> shifted(ContestResult now, String column, List<Shift> shifts) {
    if (now.votes().isEmpty()) {
      return Optional.empty();
    }
    Map<String, Integer> sizes = new LinkedHashMap<>();
    for (CandidateResult candidate : now.candidates()) {
      sizes.merge(Groups.groupOf(candidate, column), 1, Integer::sum);
    }
    List<Ratio> votes = new ArrayList<>();
    BigInteger unit = BigInteger.ONE;
    for (Candidacy candidacy : now.contest().candidacies()) {
      String group = candidacy.attributes().get(column).orElse("");
      Ratio more = Ratio.ZERO;
      for (Shift shift : shifts) {
        if (shift.group().equalsIgnoreCase(group)) {
          Ratio each = Ratio.of(now.votes().getAsLong(), 100L * sizes.getOrDefault(group, 1));
          more = more.plus(shift.points().times(each));
        }
      }
      Ratio sum = Ratio.of(candidacy.votes().orElseThrow()).plus(more);
      votes.add(sum.signum() < 0 ? Ratio.ZERO : sum);
      unit = unit.divide(unit.gcd(sum.denominator())).multiply(sum.denominator());
    }
    return with(votes, Ratio.of(unit, BigInteger.ONE), now.contest());
  }

  private static Optional<Contest> with(List<Ratio> votes, Ratio unit, Contest contest) {
    List<Candidacy> candidacies = new ArrayList<>();
    RowFacts rows = contest.facts().rows();
    BigInteger all = BigInteger.valueOf(rows.unnamed()).multiply(unit.numerator());
    for (int i = 0; i < votes.size(); i++) {
      BigInteger scaled = votes.get(i).times(unit).numerator();
      all = all.add(scaled);
      Candidacy before = contest.candidacies().get(i);
      candidacies.add(
          new Candidacy(
              before.name(),
              before.id(),
              OptionalLong.of(scaled.longValue()),
              Optional.empty(),
              before.attributes(),
              before.published(),
              before.place(),
              before.role()));
    }
    return all.bitLength() < Long.SIZE
        ? Optional.of(
            new Contest(
                    contest.name(), contest.seats(), contest.quotas(), contest.facts(), candidacies)
                .with(rows.times(unit.numerator().longValue())))
        : Optional.empty();
  }
}
