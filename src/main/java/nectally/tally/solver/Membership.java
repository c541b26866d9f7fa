package nectally.tally.solver;

/** How a candidate stands to all the committees that answer a question. */
public enum Membership {
  /** In every one of them. */
  IN_ALL,
  /** In some and not in others. */
  IN_SOME,
  /** In none of them. */
  IN_NONE
}
