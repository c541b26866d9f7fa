package nectally.answer;

/** How somebody fared. */
public enum Fate {
  /** Has a seat. */
  ELECTED,
  /** Has none. */
  NOT_ELECTED,
  /** Has as many votes as another who could have the last seat. */
  TIED,
  /** Nobody can say, since something is unknown that would change it. */
  OPEN,
  /** Stands no longer, so that votes are none. */
  WITHDRAWN,
  /** Nobody says. */
  NONE
}
