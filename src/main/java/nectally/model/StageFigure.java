package nectally.model;

import java.util.Locale;

/** What a published stage table says of a candidate at a stage. */
public enum StageFigure {
  /** What was done in the stage. */
  ACTION,
  /** The votes at its end. */
  VOTES,
  /** What the stage added to them or took away. */
  TRANSFERRED,
  /** What the candidate is at its end. */
  STATUS,
  /** The votes that elect. */
  THRESHOLD;

  private final String word = name().toLowerCase(Locale.ROOT);

  /** Returns the name of the column. */
  public String word() {
    return word;
  }
}
