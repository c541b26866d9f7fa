package nectally.csv.lane;

import java.util.Arrays;

/** The bytes of some cells of a row, each with a line feed behind it, which is in no cell. */
final class JoinedCells {

  private final int[] columns;
  private byte[] bytes = new byte[64];
  private int size = -1;

  /** Starts with those of no row. */
  JoinedCells(int[] columns) {
    this.columns = columns;
  }

  byte[] bytes() {
    return bytes;
  }

  int size() {
    return size;
  }

  byte[] copy() {
    return Arrays.copyOf(bytes, size);
  }

  /** Takes the cells of the row that was cut last; returns a number that follows from them. */
  int take(LineCells cells) {
    int hash = 1;
    size = 0;
    for (int column : columns) {
      int from = cells.from(column);
      int length = cells.to(column) - from;
      if (bytes.length < size + length + 1) {
        bytes = Arrays.copyOf(bytes, 2 * (size + length + 1));
      }
      System.arraycopy(cells.bytes(), from, bytes, size, length);
      size += length;
      bytes[size++] = '\n';
      hash = 31 * hash + cells.hash(column);
    }
    return hash;
  }

  /** Returns whether these are the cells of the row that was cut last. */
  boolean isAt(LineCells cells) {
    int at = 0;
    for (int column : columns) {
      int from = cells.from(column);
      int end = at + cells.to(column) - from;
      if (end >= size
          || bytes[end] != '\n'
          || !Arrays.equals(bytes, at, end, cells.bytes(), from, cells.to(column))) {
        return false;
      }
      at = end + 1;
    }
    return at == size;
  }
}
