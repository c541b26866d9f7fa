package nectally.ballots;

import org.jspecify.annotations.Nullable;

/** A name as ballots write it: several spellings may be of one name. */
final class SpelledName {

  /** The spelling of nobody's name. */
  static final SpelledName NOBODY = new SpelledName("", 0);

  private final String text;
  private final int name;
  private @Nullable Spot first;
  private boolean isColumn;

  /**
   * Creates a spelling that no ballot has shown yet.
   *
   * @param name the index of the name in its roll
   */
  SpelledName(String text, int name) {
    this.text = text;
    this.name = name;
  }

  String text() {
    return text;
  }

  int name() {
    return name;
  }

  /** Returns whether {@link #seen} was ever called. */
  boolean isSeen() {
    return first != null;
  }

  /** Returns where the first ballot with it is; null where there is none. */
  @Nullable Spot first() {
    return first;
  }

  /** Returns whether a file of ballots says by itself that somebody stands who is called so. */
  boolean isDeclared() {
    return first != null && first.column() == 0;
  }

  /** Returns whether a column is called so, whose cells mark the name. */
  boolean isColumn() {
    return isColumn;
  }

  /** Says that a column is called so. */
  void setColumn() {
    isColumn = true;
  }

  /** Says that a ballot at {@code spot} has it. */
  void seen(Spot spot) {
    first = first == null ? spot : Spot.first(first, spot);
  }

  /** Returns whether a ballot has it that comes before any with {@code other}. */
  boolean isBefore(SpelledName other) {
    Spot mine = first;
    Spot theirs = other.first;
    return mine != null && (theirs == null || mine.compareTo(theirs) <= 0);
  }
}
