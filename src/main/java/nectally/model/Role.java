package nectally.model;

import java.util.Locale;
import java.util.Optional;

/** What a row of a results file is about; nothing but a candidate is ever elected. */
public enum Role {
  /** Somebody who stands. */
  CANDIDATE,
  /** Valid votes for people who are not named. */
  WRITE_IN,
  /** Valid votes for a list and for nobody on it. */
  LIST,
  /** A choice that is nobody: to re-open nominations, none of the above. */
  NONE,
  /** Votes that ballots could have carried and did not. */
  UNDER_VOTE,
  /** Ballots, or votes of them, with more marks than allowed. */
  OVER_VOTE,
  /** Ballots without a mark. */
  BLANK,
  /** Ballots that were rejected. */
  SPOILT,
  /** Who may vote. */
  ELECTORATE,
  /** All ballots received. */
  BALLOTS,
  /** The sum of other rows. */
  TOTAL,
  /** Nothing that is asked for. */
  DROP;

  /** Returns the role that a user means, such as {@code write_in}; empty where there is none. */
  public static Optional<Role> named(String word) {
    String name = word.strip().replace('-', '_').toUpperCase(Locale.ROOT);
    for (Role role : values()) {
      if (role.name().equals(name)) {
        return Optional.of(role);
      }
    }
    return Optional.empty();
  }

  /** Returns the word for it, such as {@code write_in}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns whether its votes are valid votes for nobody who is named. */
  public boolean isUnnamed() {
    return this == WRITE_IN || this == LIST;
  }
}
