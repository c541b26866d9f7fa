package nectally.tally.verdict;

import java.util.List;
import java.util.Optional;

/**
 * Who wins a contest.
 *
 * @param outcome empty where the seats are stated nowhere
 * @param findings one for each of the contest's candidacies, in their order
 * @param notes what a person should know: ties with the names and places, quotas that cannot be met
 *     with the reason, unknowns that matter
 */
public record Verdict(Optional<ContestOutcome> outcome, List<Finding> findings, List<Note> notes) {

  /** Keeps copies of the lists. */
  public Verdict {
    findings = List.copyOf(findings);
    notes = List.copyOf(notes);
  }
}
