package nectally.report;

/** How much people see of each contest who ask for no tables by name. */
public enum Extent {
  /** All that applies. */
  FULL,
  /** A line in a table of all contests, and its candidates. */
  COMPACT,
  /** A line in a table of all contests. */
  LINE;

  private static final int MOST_IN_FULL = 10;

  /** A page has pictures for so many, and its reader finds the way by its links. */
  private static final int MOST_IN_FULL_ON_PAGE = 20;

  /** Browsers take a page of so many, of some 3 KB each. */
  private static final int MOST_ON_PAGE = 5_000;

  /**
   * Returns how much of each there is room for.
   *
   * @param contests how many there are
   * @param page whether people read a page with links, or programs what it says
   */
  public static Extent of(int contests, boolean page) {
    if (contests <= (page ? MOST_IN_FULL_ON_PAGE : MOST_IN_FULL)) {
      return FULL;
    }
    return page && contests <= MOST_ON_PAGE ? COMPACT : LINE;
  }
}
