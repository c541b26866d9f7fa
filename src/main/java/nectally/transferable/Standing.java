package nectally.transferable;

import java.util.Locale;

/** What a candidate is at the end of a stage. */
public enum Standing {
  /** May be elected or excluded. */
  CONTINUING,
  /** Continuing, and in every lawful way of filling the places. */
  GUARDED,
  /** Continuing, and in no lawful way of filling the places. */
  DOOMED,
  /** Holds a place. */
  ELECTED,
  /** Cannot be elected any more. */
  EXCLUDED,
  /** Stood no longer when the count began. */
  WITHDRAWN,
  /** Elected or not as a lot falls that nobody has drawn yet. */
  TIED;

  private final String word = name().toLowerCase(Locale.ROOT);

  /** Returns the word of the tables. */
  public String word() {
    return word;
  }
}
