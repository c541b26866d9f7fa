package nectally.tally.winners;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nectally.model.Candidacy;
import nectally.model.Contest;
import nectally.tally.verdict.ContestOutcome;
import nectally.tally.verdict.DecidedBy;
import nectally.tally.verdict.Finding;
import nectally.tally.verdict.Note;
import nectally.tally.verdict.Outcome;
import nectally.tally.verdict.Verdict;

/**
 * Winners as the file marks them, for elections that were counted by another rule (rules.md 4.10).
 */
final class Declared {

  private Declared() {}

  static Verdict verdict(Contest contest, int seats) {
    List<Finding> findings = new ArrayList<>();
    int marked = 0;
    for (Candidacy candidacy : contest.candidacies()) {
      boolean elected = candidacy.isDeclaredElected();
      marked += elected ? 1 : 0;
      findings.add(
          new Finding(
              Optional.of(elected ? Outcome.ELECTED : Outcome.NOT_ELECTED),
              Optional.of(DecidedBy.DECLARED),
              OptionalLong.empty()));
    }
    if (marked == 0) {
      return Winners.nobody(contest, Optional.empty(), new Note.NobodyDeclared());
    }
    List<Note> notes = new ArrayList<>();
    if (marked != seats) {
      notes.add(new Note.OtherThanSeatsDeclared(marked, seats));
    }
    boolean isUnopposed = marked == findings.size();
    return new Verdict(
        Optional.of(isUnopposed ? ContestOutcome.UNOPPOSED : ContestOutcome.DECIDED),
        findings,
        notes);
  }
}
