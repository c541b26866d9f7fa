package nectally.tally.verdict;

/** What to print when the quotas cannot be met (rules.md 4.8); they are never given up silently. */
public enum Unmet {
  /** No outcome at all. */
  ERROR,
  /**
   * The largest minimum that can be reached, the other seats open (German Wahlordnung §22; Liberal
   * Democrats 2.5). The last stated of several quotas gives way first.
   */
  RELAX,
  /** The reserved seats stay empty (Labour's conference delegates, C3.I.1.B). */
  VACANT
}
