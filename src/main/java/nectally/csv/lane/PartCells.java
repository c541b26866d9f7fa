package nectally.csv.lane;

import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;
import nectally.csv.CellText;
import nectally.csv.EightBytes;

/** The cells that say of which part of the whole a row is, for one thread. */
final class PartCells {

  private final int[] columns;
  private final Predicate<String> odd;
  private final JudgedNames judged;
  private final NumberedParts numbers;

  /** Prepares to read; {@code odd} says which parts are not to be added up. */
  PartCells(int[] columns, Predicate<String> odd) {
    this.columns = columns;
    this.odd = odd;
    judged = new JudgedNames(odd);
    numbers = new NumberedParts(odd);
  }

  /** Returns a print of the part of the row that was cut last; 0 where it is odd. */
  long print(LineCells cells) {
    long print = 0;
    for (int column : columns) {
      int from = cells.from(column);
      int to = cells.to(column);
      if (from == to) {
        return 0;
      }
      byte[] bytes = cells.bytes();
      long own = cells.print(column);
      if (isPlain(bytes, from, to)) {
        if (!numbers.isLikeKnown(bytes, from, to) && isOdd(cells, column)) {
          return 0;
        }
      } else {
        String text = CellText.of(bytes, from, to);
        if (text.isEmpty() || odd.test(text)) {
          return 0;
        }
        byte[] decoded = text.getBytes(StandardCharsets.UTF_8);
        own = EightBytes.print(EightBytes.copy(decoded, 0, decoded.length), 0, decoded.length);
      }
      print = mixed(print + own);
    }
    return print == 0 ? 1 : print;
  }

  private static long mixed(long print) {
    long mixed = (print ^ print >>> 30) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
    return mixed ^ mixed >>> 31;
  }

  /** Returns whether the bytes are the text as they are: no blank around, no entity. */
  private static boolean isPlain(byte[] bytes, int from, int to) {
    int last = to - 1;
    while (last > from && (bytes[last] & 0xC0) == 0x80) {
      last--;
    }
    return isLetter(bytes[from])
        && isLetter(bytes[last])
        && !EightBytes.contain(bytes, from, to, '&');
  }

  /**
   * Returns whether a letter of UTF-8 that starts with this byte is no blank for sure: those are
   * U+0020 and below, U+00A0, U+1680, U+2000 to U+205F, and U+3000.
   */
  private static boolean isLetter(byte first) {
    boolean ofTwo = first >= (byte) 0xC3 && first <= (byte) 0xDF;
    boolean ofThree = first == (byte) 0xE0 || (first >= (byte) 0xE4 && first <= (byte) 0xEC);
    return first > ' ' || ofTwo || ofThree;
  }

  private static boolean hasDigit(byte[] bytes, int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      if (bytes[i] >= '0' && bytes[i] <= '9') {
        return true;
      }
    }
    return false;
  }

  private boolean isOdd(LineCells cells, int column) {
    int from = cells.from(column);
    int to = cells.to(column);
    if (hasDigit(cells.bytes(), from, to)) {
      return numbers.isOdd(cells.bytes(), from, to);
    }
    return judged.isOdd(cells.bytes(), from, to, cells.hash(column));
  }
}
