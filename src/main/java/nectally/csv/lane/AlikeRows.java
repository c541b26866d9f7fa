package nectally.csv.lane;

import nectally.csv.ByteBlocks.Block;
import nectally.csv.EightBytes;
import org.jspecify.annotations.Nullable;

/**
 * Adds rows that start as the one before them and go on as the key that followed last time, for one
 * thread.
 *
 * <p>Of a table whose areas stand one after the other these are nearly all rows. So this is one
 * loop, and variables alone; whatever a row has beyond a few digits is left to others.
 */
final class AlikeRows {

  /** So many digits are no more than an {@code int} holds. */
  private static final int MOST_DIGITS = 9;

  /** The rows of a key that are kept as they are, by others. */
  private static final int KEPT = 2;

  private final byte delimiter;
  private final PartSums sums;
  private byte[] bytes = {};
  private int end;
  private @Nullable KeySum last;
  private int rows;

  AlikeRows(byte delimiter, PartSums sums) {
    this.delimiter = delimiter;
    this.sums = sums;
  }

  /** Goes to a block. */
  void start(Block block) {
    bytes = block.bytes();
    end = block.length();
  }

  /** Returns the sum of the row that was added last, or what was last before. */
  @Nullable KeySum last() {
    return last;
  }

  /** Returns how many rows were added. */
  int rows() {
    return rows;
  }

  /**
   * Adds rows.
   *
   * @param first where the first of them starts
   * @param begin where the row before starts, and {@code length} how many bytes are the same
   * @param above the sum of the row before
   * @return where the first row starts that is not added
   */
  int behind(int first, int begin, int length, @Nullable KeySum above) {
    byte[] own = bytes;
    int stop = end;
    long keys = sums.keys();
    int group = sums.group();
    long version = sums.version();
    int added = 0;
    int at = first;
    KeySum before = above;
    while (before != null && before.followsAlike) {
      KeySum sum = before.follower;
      if (sum == null || sum.version != version || sum.rows < KEPT) {
        break;
      }
      int middle = at + length;
      int next = middle + sum.tailLength;
      if (next >= stop
          || !EightBytes.areEqual(own, begin, own, at, length)
          || !EightBytes.areEqual(own, middle, sum.bytes, sum.tail, sum.tailLength)
          || own[next] != delimiter) {
        break;
      }
      int start = ++next;
      int value = 0;
      // Behind the block stands a zero, and what is no digit is above nine where it has no sign.
      char digit = (char) (own[next] - '0');
      while (digit <= 9) {
        value = 10 * value + digit;
        digit = (char) (own[++next] - '0');
      }
      int digits = next - start;
      if (own[next] == '\r') {
        next++;
      }
      if (digits == 0 || digits > MOST_DIGITS || own[next] != '\n' || next >= stop) {
        break;
      }
      if (sum.group != group) {
        sums.enter(sum.group, keys);
        group = sum.group;
        keys = 0;
      }
      if ((keys & sum.bit) != 0 || sum.sum + value < 0) {
        break;
      }
      keys |= sum.bit;
      sum.sum += value;
      if (sum.largest < value) {
        sum.largest = value;
      }
      sum.rows++;
      added++;
      before = sum;
      at = next + 1;
    }
    sums.keys(keys);
    rows = added;
    last = before;
    return at;
  }
}
