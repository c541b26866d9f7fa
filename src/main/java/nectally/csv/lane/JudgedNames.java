package nectally.csv.lane;

import java.util.function.Predicate;
import nectally.csv.CellText;
import nectally.csv.EightBytes;

/** Which names are odd, each asked once while there is room to remember it; for one thread. */
final class JudgedNames {

  private final Predicate<String> odd;
  private final ByteNames judged = new ByteNames();

  JudgedNames(Predicate<String> odd) {
    this.odd = odd;
  }

  /**
   * Returns whether the name is odd.
   *
   * @param bytes with a margin behind the name, as {@link EightBytes} has it
   * @param hash any number that follows from the bytes
   */
  boolean isOdd(byte[] bytes, int from, int to, int hash) {
    int known = judged.get(bytes, from, to, hash);
    if (known == ByteNames.UNKNOWN) {
      known = odd.test(CellText.of(bytes, from, to)) ? 1 : 0;
      if (!judged.isFull()) {
        judged.put(bytes, from, to, hash, known);
      }
    }
    return known == 1;
  }
}
