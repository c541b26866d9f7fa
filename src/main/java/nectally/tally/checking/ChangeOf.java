package nectally.tally.checking;

/** Whose change of the share a file publishes (rules.md 11.4). */
public enum ChangeOf {
  /** The candidate's own. */
  CANDIDATE,
  /** That of all candidates of the slate in the contest, as in single-seat elections. */
  SLATE
}
