package nectally.report;

import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.StringJoiner;
import nectally.answer.PeopleText;
import nectally.model.Marks;
import nectally.model.Quota;
import nectally.tally.CandidateResult;
import nectally.tally.ContestComparison;
import nectally.tally.ContestResult;
import nectally.tally.Turnover;

/**
 * What a contest comes to, in one line: seats, quotas, votes, the change of the poll, the margin at
 * the last seat.
 */
final class Headline {

  private Headline() {}

  /**
   * Returns such as {@code 6 seats; gender:F at least 3 (5 elected); 323,740 votes, +15.0%}.
   *
   * @param alone whether no sentence above it says how many are re-elected
   */
  static String of(ContestComparison comparison, boolean alone) {
    ContestResult now = comparison.now();
    StringJoiner line = new StringJoiner("; ");
    OptionalInt seats = now.contest().seats();
    line.add(seats.isEmpty() ? "seats not stated" : seats(seats.getAsInt()));
    for (Quota quota : now.contest().quotas()) {
      line.add(quota(quota, now));
    }
    line.add(votes(comparison));
    String outcome = outcome(now);
    if (!outcome.isEmpty()) {
      line.add(outcome);
    }
    String reelected = alone ? reelected(comparison) : "";
    if (!reelected.isEmpty()) {
      line.add(reelected);
    }
    return line.toString();
  }

  /** Returns such as {@code 5 re-elected}; empty where nobody can say who held the seats. */
  static String reelected(ContestComparison comparison) {
    Optional<Turnover> turnover = Turnover.of(comparison);
    if (turnover.isEmpty()) {
      return "";
    }
    boolean open = turnover.get().reelected().isEmpty();
    return (open ? "at least " : "") + turnover.get().surelyReelected() + " re-elected";
  }

  private static String quota(Quota quota, ContestResult now) {
    String text = who(quota) + " " + bounds(quota, now);
    return now.outcome().isPresent() ? text + " (" + elected(quota, now) + ")" : text;
  }

  /** Returns of whom a quota is, such as {@code gender:F}. */
  static String who(Quota quota) {
    return quota.attribute() + ":" + String.join("|", quota.values());
  }

  /** Returns such as {@code at least 3 at most 5}. */
  static String bounds(Quota quota, ContestResult now) {
    int seats = now.contest().places(now.contest().seats().orElse(0));
    StringJoiner text = new StringJoiner(" ");
    if (quota.min().part() > 0) {
      text.add("at least " + (seats == 0 ? quota.min() : quota.min().least(seats)));
    }
    if (quota.max().isPresent()) {
      text.add("at most " + (seats == 0 ? quota.max().get() : quota.most(seats)));
    }
    return text.toString();
  }

  /** Returns {@code 3 elected}; of a quota on each value, the most of one. */
  static String elected(Quota quota, ContestResult now) {
    Map<String, Integer> byValue = new HashMap<>();
    int all = 0;
    for (CandidateResult result : now.elected()) {
      String value = result.candidacy().attributes().get(quota.attribute()).orElse("");
      if (!value.isEmpty() && quota.counts(value)) {
        all++;
        byValue.merge(value.toLowerCase(Locale.ROOT), 1, Integer::sum);
      }
    }
    return quota.isOfEvery()
        ? "up to " + (byValue.isEmpty() ? 0 : Collections.max(byValue.values())) + " elected"
        : all + " elected";
  }

  private static String votes(ContestComparison comparison) {
    OptionalLong votes = comparison.now().votes();
    Marks marks = comparison.now().contest().marks();
    if (votes.isEmpty()) {
      return marks.words() + " not all known";
    }
    String text = count(votes.getAsLong(), marks);
    return comparison
        .votesChangePercent()
        .filter(change -> comparison.countsTheSame())
        .map(change -> text + ", " + PeopleText.points(change, 1) + "%")
        .orElse(text);
  }

  /** Returns how the contest ended, in a few words; empty where nobody can say. */
  static String outcome(ContestResult now) {
    if (now.outcome().isEmpty()) {
      return "";
    }
    return switch (now.outcome().get()) {
      case DECIDED -> now.margin().isEmpty() ? "" : lastSeat(now.margin().getAsLong(), now);
      case TIED -> "tie for the last seat";
      case QUOTA_NOT_MET -> "quota not met";
      case UNDETERMINED -> "undetermined";
      case UNOPPOSED -> "unopposed";
    };
  }

  private static String lastSeat(long margin, ContestResult now) {
    return margin == 0
        ? "last seat after an exact tie"
        : "last seat by " + count(margin, now.contest().marks());
  }

  /** Returns such as {@code 963 votes}. */
  static String count(long number, Marks marks) {
    return PeopleText.count(number) + " " + marks.word(number);
  }

  private static String seats(int number) {
    return PeopleText.count(number) + (number == 1 ? " seat" : " seats");
  }
}
