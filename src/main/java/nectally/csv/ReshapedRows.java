package nectally.csv;

import nectally.problem.Problems;

/** Rows made of other rows, which stand where those stand and are written as they are. */
abstract class ReshapedRows implements Rows {

  private final Rows rows;

  ReshapedRows(Rows rows) {
    this.rows = rows;
  }

  @Override
  public final String file() {
    return rows.file();
  }

  @Override
  public final long line() {
    return rows.line();
  }

  @Override
  public final Spelling spelling() {
    return rows.spelling();
  }

  @Override
  public final Problems problems() {
    return rows.problems();
  }
}
