package nectally.tally.matching;

/** Why two candidacies are held to be of the same person. */
public enum Reason {
  /** Both have the same id. */
  ID,
  /** The names are the same but for case, accents, blanks, punctuation and order. */
  NAME
}
