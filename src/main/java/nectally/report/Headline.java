package nectally.report;

import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.StringJoiner;
import nectally.model.Quota;
import nectally.tally.CandidateResult;
import nectally.tally.ContestComparison;
import nectally.tally.ContestResult;

/**
 * What a contest comes to, in one line: seats, quotas, votes, the change of the poll, the margin at
 * the last seat.
 */
final class Headline {

  private Headline() {}

  /** Returns such as {@code 6 seats; gender:F at least 3 (5 elected); 323,740 votes, +15.0%}. */
  static String of(ContestComparison comparison) {
    ContestResult now = comparison.now();
    StringJoiner line = new StringJoiner("; ");
    OptionalInt seats = now.contest().seats();
    line.add(seats.isEmpty() ? "seats not stated" : plural(seats.getAsInt(), "seat"));
    for (Quota quota : now.contest().quotas()) {
      line.add(quota(quota, now));
    }
    line.add(votes(comparison));
    String outcome = outcome(now);
    if (!outcome.isEmpty()) {
      line.add(outcome);
    }
    OptionalInt reelected = comparison.reelected();
    if (reelected.isPresent()) {
      line.add(reelected.getAsInt() + " re-elected");
    }
    return line.toString();
  }

  private static String quota(Quota quota, ContestResult now) {
    int seats = now.contest().seats().orElse(0);
    StringBuilder text = new StringBuilder(quota.attribute()).append(':');
    text.append(String.join("|", quota.values()));
    if (quota.min().number() > 0) {
      text.append(" at least ").append(seats == 0 ? quota.min() : quota.min().of(seats));
    }
    if (quota.max().isPresent()) {
      text.append(" at most ").append(quota.max().getAsInt());
    }
    if (now.outcome().isPresent()) {
      int elected = 0;
      for (CandidateResult result : now.elected()) {
        elected += counts(quota, result) ? 1 : 0;
      }
      text.append(" (").append(elected).append(" elected)");
    }
    return text.toString();
  }

  private static boolean counts(Quota quota, CandidateResult result) {
    return result.candidacy().attributes().get(quota.attribute()).filter(quota::counts).isPresent();
  }

  private static String votes(ContestComparison comparison) {
    OptionalLong votes = comparison.now().votes();
    if (votes.isEmpty()) {
      return "votes not all known";
    }
    String text = plural(votes.getAsLong(), "vote");
    return comparison
        .votesChangePercent()
        .map(change -> text + ", " + PeopleText.points(change, 1) + "%")
        .orElse(text);
  }

  /** Returns how the contest ended, in a few words; empty where nobody can say. */
  static String outcome(ContestResult now) {
    if (now.outcome().isEmpty()) {
      return "";
    }
    return switch (now.outcome().get()) {
      case DECIDED -> now.margin().isEmpty() ? "" : lastSeat(now.margin().getAsLong());
      case TIED -> "tie for the last seat";
      case QUOTA_NOT_MET -> "quota not met";
      case UNDETERMINED -> "undetermined";
      case UNOPPOSED -> "unopposed";
    };
  }

  private static String lastSeat(long margin) {
    return margin == 0 ? "last seat after an exact tie" : "last seat by " + plural(margin, "vote");
  }

  private static String plural(long number, String word) {
    return PeopleText.count(number) + " " + word + (number == 1 ? "" : "s");
  }
}
