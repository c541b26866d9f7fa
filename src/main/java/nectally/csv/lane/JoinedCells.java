package nectally.csv.lane;

import java.util.Arrays;
import nectally.csv.EightBytes;

/** The bytes of some cells of a row, each with a line feed behind it, which is in no cell. */
final class JoinedCells {

  private final int[] columns;
  private byte[] bytes = new byte[64];
  private int size = -1;

  /** Starts with those of no row. */
  JoinedCells(int[] columns) {
    this.columns = columns;
  }

  /** Returns the bytes, with a margin as {@link EightBytes} has it. */
  byte[] bytes() {
    return bytes;
  }

  int size() {
    return size;
  }

  byte[] copy() {
    return Arrays.copyOf(bytes, size);
  }

  /** Returns a number that follows from the cells of the row that was cut last. */
  int hash(LineCells cells) {
    int hash = 1;
    for (int column : columns) {
      hash = 31 * hash + cells.hash(column);
    }
    return hash;
  }

  /** Takes the cells of the row that was cut last. */
  void take(LineCells cells) {
    size = 0;
    for (int column : columns) {
      int from = cells.from(column);
      int length = cells.to(column) - from;
      bytes = EightBytes.grown(bytes, size + length + 1);
      System.arraycopy(cells.bytes(), from, bytes, size, length);
      size += length;
      bytes[size++] = '\n';
    }
  }

  /** Returns whether these are the cells of the row that was cut last. */
  boolean isAt(LineCells cells) {
    int at = 0;
    for (int column : columns) {
      int from = cells.from(column);
      int length = cells.to(column) - from;
      if (at + length >= size
          || bytes[at + length] != '\n'
          || !EightBytes.areEqual(bytes, at, cells.bytes(), from, length)) {
        return false;
      }
      at += length + 1;
    }
    return at == size;
  }
}
