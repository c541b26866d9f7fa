package nectally.model;

/** Contests that are made whenever one looks at them, and know all columns of their files. */
public abstract class LazyContests extends LazyList<Contest> {

  /** Returns whether any candidate's file has a column called {@code attribute}. */
  public abstract boolean has(String attribute);
}
