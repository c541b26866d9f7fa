package nectally.answer;

/** Who reads an answer, or a part of it. */
public enum Audience {
  /** Those who read words, rounded numbers and headings. */
  PEOPLE,
  /** Programs, which want names that never change and exact values. */
  MACHINES,
  /** Neither: what formats need to draw a picture. */
  PICTURES,
  /** People and machines. */
  EVERYONE;

  /** Returns whether what is for this audience is for {@code reader}. */
  public boolean includes(Audience reader) {
    return this == EVERYONE || this == reader;
  }
}
