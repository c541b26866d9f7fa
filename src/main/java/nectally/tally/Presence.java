package nectally.tally;

/** Whether a candidate stood in both of two compared elections. */
public enum Presence {
  /** Stood in both. */
  RETURNING,
  /** Stood in the later one only. */
  NEW,
  /** Stood in the earlier one only. */
  GONE
}
