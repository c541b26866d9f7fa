package nectally.tally.verdict;

/** Why a candidate's outcome is what it is (rules.md 4.13). */
public enum DecidedBy {
  /** The votes alone; the outcome would be the same without the quota. */
  VOTES,
  /** The quota: the outcome would be another without it. */
  QUOTA,
  /** A lot that was drawn and given to the program. */
  LOT,
  /** The file's own mark: of an exact tie, or of all under declared winners. */
  DECLARED,
  /** No more candidates than seats. */
  UNOPPOSED
}
