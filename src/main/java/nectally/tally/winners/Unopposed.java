package nectally.tally.winners;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nectally.model.Contest;

/** A contest with no more candidates than seats: all are elected, whatever their votes. */
final class Unopposed {

  private static final Finding FINDING =
      new Finding(
          Optional.of(Outcome.ELECTED), Optional.of(DecidedBy.UNOPPOSED), OptionalLong.empty());

  private Unopposed() {}

  static Verdict verdict(Contest contest, int seats) {
    int candidates = contest.candidacies().size();
    List<String> notes = new ArrayList<>();
    if (candidates < seats) {
      notes.add(
          Words.number(seats - candidates)
              + " of "
              + Words.count(seats, "seat", "seats")
              + (seats - candidates == 1 ? " stays empty: " : " stay empty: ")
              + (candidates == 0
                  ? "nobody stands."
                  : "only " + Words.count(candidates, "candidate stands.", "candidates stand.")));
    }
    boolean isMet = checkQuotas(QuotaTable.of(contest, seats), notes);
    return new Verdict(
        Optional.of(isMet ? ContestOutcome.UNOPPOSED : ContestOutcome.QUOTA_NOT_MET),
        Collections.nCopies(candidates, FINDING),
        notes);
  }

  /** Adds a note for each quota that all candidates together break, or may break. */
  private static boolean checkQuotas(QuotaTable table, List<String> notes) {
    boolean isMet = true;
    for (int q = 0; q < table.count(); q++) {
      BitSet possible = table.possible(q);
      int least = table.known(q).cardinality();
      int most = possible.cardinality();
      String quota = table.quotas.get(q).toString();
      if (most < table.min[q] || least > table.max[q]) {
        isMet = false;
        notes.add(
            "The quota "
                + quota
                + " is not met: "
                + Words.number(least)
                + " of the candidates, all elected unopposed, "
                + (least == 1 ? "counts" : "count")
                + " towards it.");
      } else if (least < table.min[q] || most > table.max[q]) {
        notes.add(
            "Whether the quota " + quota + " is met depends on attributes that nobody stated.");
      }
    }
    return isMet;
  }
}
