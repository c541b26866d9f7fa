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
      long own = print(cells.bytes(), cells.from(column), cells.to(column), cells.print(column));
      if (own == 0) {
        return 0;
      }
      print = joined(print, own);
    }
    return print;
  }

  /**
   * Returns a print of what a cell says; 0 where it is odd.
   *
   * @param print of its bytes
   */
  long print(byte[] bytes, int from, int to, long print) {
    if (from == to) {
      return 0;
    }
    // What differs from a plain cell in digits alone is as plain.
    if (numbers.isLikeKnown(bytes, from, to)) {
      return print;
    }
    if (isPlain(bytes, from, to)) {
      return isOdd(bytes, from, to, (int) print) ? 0 : print;
    }
    String text = CellText.of(bytes, from, to);
    if (text.isEmpty() || odd.test(text)) {
      return 0;
    }
    byte[] decoded = text.getBytes(StandardCharsets.UTF_8);
    return EightBytes.print(EightBytes.copy(decoded, 0, decoded.length), 0, decoded.length);
  }

  /** Returns the print of a part from those of the cells above and of one more; never 0. */
  static long joined(long above, long print) {
    long joined = mixed(above + print);
    return joined == 0 ? 1 : joined;
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

  private boolean isOdd(byte[] bytes, int from, int to, int hash) {
    return hasDigit(bytes, from, to)
        ? numbers.isOdd(bytes, from, to)
        : judged.isOdd(bytes, from, to, hash);
  }
}
