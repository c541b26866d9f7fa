package nectally.tally.winners;

/** What became of a candidate (RULES 4d). */
public enum Outcome {
  /** In every best committee. */
  ELECTED,
  /** In no best committee. */
  NOT_ELECTED,
  /** In some best committees and not in others: only a lot can tell. */
  TIED
}
