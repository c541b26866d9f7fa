package nectally.report;

/** How the shares of a table are rounded (rules.md 1.3). */
public enum Rounding {
  /** Each by itself, half away from zero; they need not add to 100. */
  HALF_UP,
  /** All down, then one unit more for the largest remainders until they add to 100. */
  LARGEST_REMAINDER
}
