package nectally.tally.winners;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nectally.model.Contest;
import nectally.model.Quota;
import nectally.tally.verdict.ContestOutcome;
import nectally.tally.verdict.DecidedBy;
import nectally.tally.verdict.Finding;
import nectally.tally.verdict.Note;
import nectally.tally.verdict.Outcome;
import nectally.tally.verdict.QuotaOrder;
import nectally.tally.verdict.Unmet;
import nectally.tally.verdict.Verdict;

/**
 * A contest with no more candidates than seats: all are elected, whatever their votes (rules.md
 * 4.9).
 */
final class Unopposed {

  private static final Finding FINDING =
      new Finding(
          Optional.of(Outcome.ELECTED), Optional.of(DecidedBy.UNOPPOSED), OptionalLong.empty());

  private Unopposed() {}

  static Verdict verdict(Contest contest, int seats) {
    int candidates = contest.candidacies().size();
    List<Note> notes = new ArrayList<>();
    if (candidates < seats) {
      notes.add(new Note.SeatsLeft(seats - candidates, seats, candidates));
    }
    QuotaTable table = QuotaTable.of(contest, seats);
    boolean isMet = false;
    if (areExclusive(table, candidates)) {
      notes.add(new Note.UnopposedBreakQuotas());
    } else {
      isMet = checkQuotas(table, notes);
    }
    return new Verdict(
        Optional.of(isMet ? ContestOutcome.UNOPPOSED : ContestOutcome.QUOTA_NOT_MET),
        Collections.nCopies(candidates, FINDING),
        notes);
  }

  /** Returns whether unknown attributes could meet each of the quotas, but never all at once. */
  private static boolean areExclusive(QuotaTable table, int candidates) {
    for (int q = 0; q < table.count(); q++) {
      if (most(table, q) < table.min[q] || least(table, q) > table.max[q]) {
        return false;
      }
    }
    Question all = new Question(candidates, new long[candidates], QuotaOrder.TOTAL, Unmet.ERROR);
    return !table.unknown().isEmpty()
        && (table.count() > 1 || table.isUnstated(0))
        && Answer.of(all, table).kind == Answer.Kind.IMPOSSIBLE;
  }

  /** Returns how many surely count, sitting members among them. */
  private static int least(QuotaTable table, int quota) {
    return table.known(quota).cardinality() + table.sitting(quota);
  }

  private static int most(QuotaTable table, int quota) {
    return table.possible(quota).cardinality() + table.sitting(quota) + table.sittingUnknown(quota);
  }

  /** Adds a note for each quota that all candidates together break, or may break. */
  private static boolean checkQuotas(QuotaTable table, List<Note> notes) {
    boolean isMet = true;
    for (int q = 0; q < table.count(); q++) {
      int least = least(table, q);
      int most = most(table, q);
      Quota quota = table.quotas.get(q);
      if (table.isFurther(q)) {
        continue;
      }
      if (most < table.min[q] || least > table.max[q]) {
        isMet = false;
        notes.add(new Note.UnopposedBreakQuota(quota, least));
      } else if (least < table.min[q] || most > table.max[q]) {
        notes.add(new Note.UnopposedMayBreakQuota(quota));
      }
    }
    return isMet;
  }
}
