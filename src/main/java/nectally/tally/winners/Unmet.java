package nectally.tally.winners;

/** What to print when the quotas cannot be met (RULES 4f). */
public enum Unmet {
  /** No outcome at all. */
  ERROR,
  /** The largest minimum that can be reached, the other seats open. */
  RELAX,
  /** The reserved seats stay empty. */
  VACANT
}
