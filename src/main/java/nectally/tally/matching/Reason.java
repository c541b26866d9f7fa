package nectally.tally.matching;

/** Why two candidacies are held to be of the same person, the surest reason first. */
public enum Reason {
  /** Both have the same id. */
  ID,
  /** The user says that one name is another. */
  ALIAS,
  /** The names are the same but for case, accents, blanks, punctuation and order. */
  NAME,
  /** One surname, and one first name is short for the other. */
  NEAR
}
