package nectally.answer;

/** What a column is about, by which a format can draw it, or a note find it. */
public enum About {
  /** Of whom or of what the row is: a person, a group, a formula. */
  WHO,
  /** The contest of the row. */
  CONTEST,
  /** Who nominated or joined those of the row. */
  SLATE,
  /** How somebody fared, and what decided it. */
  OUTCOME,
  /** A place. */
  RANK,
  /** A place in the earlier election. */
  EARLIER_RANK,
  /** The stage of a count, or the election of several: rows of one person at each are a line. */
  STEP,
  /** The votes that elect at a stage. */
  THRESHOLD,
  /** Votes, or nominations. */
  VOTES,
  /** Those of the earlier election. */
  EARLIER_VOTES,
  /** A share of a whole that all rows make up together. */
  SHARE,
  /** That of the earlier election. */
  EARLIER_SHARE,
  /** The change of a share. */
  CHANGE,
  /** The change of a share among those who stood both times. */
  LIKE_FOR_LIKE,
  /** Seats, or those elected to them. */
  SEATS,
  /** Those of the earlier election. */
  EARLIER_SEATS,
  /** How many votes part somebody from another outcome. */
  MARGIN,
  /** A sentence or a reason. */
  TEXT,
  /** The group by whose colour a row is drawn. */
  GROUP,
  /** Anything else. */
  OTHER
}
