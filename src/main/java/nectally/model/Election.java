package nectally.model;

import java.util.List;

/**
 * The event, from one file or several.
 *
 * @param name for headings, such as {@code 2014}
 * @param contests in the order of the file
 */
public record Election(String name, List<Contest> contests) {

  /** Keeps a copy of the list, unless it is a lazy one. */
  public Election {
    contests = LazyList.copyOf(contests);
  }

  /** Returns whether any candidate's file has a column called {@code attribute}. */
  public boolean has(String attribute) {
    if (contests instanceof LazyContests many) {
      return many.has(attribute);
    }
    for (Contest contest : contests) {
      if (contest.has(attribute)) {
        return true;
      }
    }
    return false;
  }
}
