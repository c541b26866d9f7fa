package nectally.csv.lane;

/** All rows of one key. */
final class RowGroup {

  private final int scope;
  private final KeyRows kept;
  private final byte[] second;
  private final long line;
  private final long rows;
  private final long sum;

  /**
   * Creates a group.
   *
   * @param scope the number of its scope
   * @param kept the first row, and of each column on which rows should agree the first text that is
   *     not blank and one that differs from it, blank where none does
   * @param second any other row; none where there is no other
   * @param line on which the first row starts, 1-based
   */
  RowGroup(int scope, KeyRows kept, byte[] second, long line, long rows, long sum) {
    this.scope = scope;
    this.kept = kept;
    this.second = second;
    this.line = line;
    this.rows = rows;
    this.sum = sum;
  }

  int scope() {
    return scope;
  }

  byte[] first() {
    return kept.first;
  }

  byte[] second() {
    return second;
  }

  long line() {
    return line;
  }

  long rows() {
    return rows;
  }

  long firstNumber() {
    return kept.firstNumber;
  }

  long sum() {
    return sum;
  }

  String text(int place) {
    return kept.texts[place];
  }

  /** Returns whether all rows agree on all texts. */
  boolean isAgreed() {
    for (String other : kept.others) {
      if (!other.isEmpty()) {
        return false;
      }
    }
    return true;
  }

  String other(int place) {
    return kept.others[place];
  }
}
