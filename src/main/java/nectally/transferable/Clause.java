package nectally.transferable;

/** The clause that a step of a count follows. */
public enum Clause {
  /** The threshold: valid papers / (places + 1), decimals ignored, and one more. */
  SCOTTISH_THRESHOLD("rule 46"),
  /** Elected with the threshold or more. */
  SCOTTISH_ELECTED("rule 47(1)"),
  /** A surplus is transferred: every paper, at surplus x value / votes. */
  SCOTTISH_SURPLUS("rules 48 and 49(1)"),
  /** Equal surpluses: the most votes at the latest stage at which they were unequal. */
  SCOTTISH_SURPLUS_TIE("rule 49(2)"),
  /** Equal surpluses at all stages: by lot. */
  SCOTTISH_SURPLUS_LOT("rule 49(3)"),
  /** The candidate with the fewest votes is excluded. */
  SCOTTISH_EXCLUSION("rule 50"),
  /** Equal fewest votes: the fewest at the latest stage at which they were unequal. */
  SCOTTISH_EXCLUSION_TIE("rule 51(2)(a)"),
  /** Equal fewest votes at all stages: by lot. */
  SCOTTISH_EXCLUSION_LOT("rule 51(2)(b)"),
  /** As many continuing candidates as places left. */
  SCOTTISH_LAST_PLACES("rule 52"),

  /** The threshold: valid votes / (places + 1), rounded up to 0.01. */
  ERS97_THRESHOLD("5.1.6"),
  /** Elected at the first stage. */
  ERS97_ELECTED_FIRST("5.1.7"),
  /** Small surpluses wait while an exclusion is safe. */
  ERS97_DEFERRED("5.2.2"),
  /** The largest surplus is transferred; equal ones by the earliest point or by lot. */
  ERS97_SURPLUS("5.2.3"),
  /** As many of the lowest as possible are excluded together; equal ones by the earliest point. */
  ERS97_EXCLUSION("5.2.5"),
  /** A paper of a surplus is worth surplus / transferable papers, decimals beyond 0.01 ignored. */
  ERS97_VALUE("5.3.7"),
  /** Elected after a surplus was transferred. */
  ERS97_ELECTED_SURPLUS("5.3.13"),
  /** The threshold falls where papers become non-transferable before anybody is elected. */
  ERS97_LOWERED("5.4.8"),
  /** Elected after a batch of an exclusion. */
  ERS97_ELECTED_EXCLUSION("5.4.9"),
  /** An exclusion would leave as many candidates as places: they are elected. */
  ERS97_LAST_PLACES("5.5.1"),
  /** All places are filled: nothing more is transferred and the others are excluded. */
  ERS97_STOP("5.5.2"),
  /** Equal votes and too few places: by the earliest point, else none of them yet. */
  ERS97_ELECTED_TIE("5.6.2"),

  /** In every lawful way of filling the places: not to be excluded. */
  GUARDED("guarded by the quotas, Hill 1998"),
  /** In no lawful way of filling the places: excluded at the next stage. */
  DOOMED("excluded by the quotas, Hill 1998"),
  /** Two candidates who cannot both be elected under the quotas, equal at every earlier point. */
  QUOTA_TIE("guard and doom");

  private final String text;

  Clause(String text) {
    this.text = text;
  }

  /** Returns the clause as it is cited in its text, such as {@code rule 48} or {@code 5.2.5}. */
  public String text() {
    return text;
  }
}
