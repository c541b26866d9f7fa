package nectally.model;

/** What the marks are that a contest counts for its candidates. */
public enum Marks {
  /** Votes of those who elect. */
  VOTES("vote", "votes"),
  /** First preferences of a transferable vote, whose later stages decide who is elected. */
  FIRST_PREFERENCES("first preference", "first preferences"),
  /** Nominations, by which candidates get on the ballot paper and nobody is elected. */
  NOMINATIONS("nomination", "nominations"),
  /** Votes of candidates on lists, which take the seats between them: the most do not elect. */
  LIST_VOTES("vote", "votes");

  private final String one;
  private final String many;

  Marks(String one, String many) {
    this.one = one;
    this.many = many;
  }

  /** Returns whether they are of people who elect somebody. */
  public boolean elect() {
    return this != NOMINATIONS;
  }

  /** Returns whether a difference of these and others is one of opinion. */
  public boolean isLike(Marks other) {
    return elect() == other.elect();
  }

  /** Returns the word for {@code number} of them. */
  public String word(long number) {
    return number == 1 ? one : many;
  }

  /** Returns the word for them all, in lower case. */
  public String words() {
    return many;
  }

  /** Returns whether most of them elect; else only the file's own marks can say who is elected. */
  public boolean decide() {
    return this == VOTES || this == NOMINATIONS;
  }
}
