package nectally.csv.lane;

import java.util.List;

/** All rows of one key. */
final class RowGroup {

  private final KeySums.Kept kept;
  private final byte[] second;
  private final long line;
  private final long rows;
  private final long sum;
  private final List<String> texts;
  private final List<String> others;

  /**
   * Creates a group.
   *
   * @param kept the first row
   * @param second any other row; none where there is no other
   * @param line on which the first row starts, 1-based
   * @param texts of each column on which rows should agree the first text that is not blank
   * @param others one that differs from it, blank where none does
   */
  RowGroup(
      KeySums.Kept kept,
      byte[] second,
      long line,
      long rows,
      long sum,
      List<String> texts,
      List<String> others) {
    this.kept = kept;
    this.second = second;
    this.line = line;
    this.rows = rows;
    this.sum = sum;
    this.texts = texts;
    this.others = others;
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

  List<String> texts() {
    return texts;
  }

  List<String> others() {
    return others;
  }
}
