package nectally.tally.winners;

import java.util.Optional;
import nectally.model.Contest;

/** Finds who wins a contest. */
public final class Winners {

  private Winners() {}

  /** Returns who wins {@code contest}: see the package for the rule. */
  public static Verdict of(Contest contest, WinnerRules rules) {
    return new Verdict(
        Optional.empty(),
        contest.candidacies().stream().map(candidacy -> Finding.NONE).toList(),
        java.util.List.of());
  }
}
