package nectally.csv.lane;

import java.util.Arrays;
import nectally.csv.ByteBlocks.Block;

/** Adds up the rows of one part after the other, for one thread. */
final class PartSums {

  private final KeySums sums;
  private final RowTexts texts;
  private final SeenParts seen = new SeenParts();
  private long print;
  private int group = -1;
  private long keys;
  private boolean isDoubtful;
  private byte[] bytes = {};
  private long block;

  PartSums(KeySums sums, RowTexts texts) {
    this.sums = sums;
    this.texts = texts;
  }

  KeySums sums() {
    return sums;
  }

  /** Returns in which parts keys were seen. */
  SeenParts seen() {
    return seen;
  }

  /** Returns whether a key may have had two rows in one part. */
  boolean isDoubtful() {
    return isDoubtful;
  }

  /** Goes to a block. */
  void start(Block next) {
    bytes = next.bytes();
    block = next.number();
  }

  /** Goes to a part, whose print is 0 where no row is to be added up there. */
  void enter(long next) {
    if (print != next) {
      flush();
      print = next;
    }
  }

  /** Returns whether rows are to be added up here. */
  boolean isInPart() {
    return print != 0;
  }

  /** Returns the keys of {@link #group} that have a row in the part so far. */
  long keys() {
    return keys;
  }

  /** Says which keys of {@link #group} have a row in the part so far. */
  void keys(long seen) {
    keys = seen;
  }

  /** Returns the group of the key of the last row. */
  int group() {
    return group;
  }

  /** Returns the number of the texts on which the rows of a key should agree. */
  long version() {
    return texts.version();
  }

  /** Goes to another group in the same part; {@code seen} are the keys of the one before. */
  void enter(int other, long seen) {
    keys = seen;
    flush();
    group = other;
  }

  /**
   * Adds a row.
   *
   * @param from where it starts in the block, and {@code to} where the next one does
   * @param line of the block, 0-based
   * @return false where it must not be added up
   */
  boolean add(KeySum sum, long value, int from, int to, int line) {
    if (sum.group != group) {
      enter(sum.group, keys);
    }
    if ((keys & sum.bit) != 0) {
      return false;
    }
    keys |= sum.bit;
    if (sum.version != texts.version()) {
      sum.see(texts.version(), texts.texts());
    }
    boolean added = sum.add(value);
    if (sum.rows <= 2) {
      keep(sum, value, from, to, line);
    }
    return added;
  }

  private void keep(KeySum sum, long value, int from, int to, int line) {
    byte[] row = Arrays.copyOfRange(bytes, from, to);
    KeyRows kept = sum.kept;
    if (sum.rows == 1) {
      kept.first = row;
      kept.firstNumber = value;
      kept.block = block;
      kept.line = line;
    } else {
      kept.second = row;
    }
  }

  /**
   * Notes that a key has a row in a part, without going there.
   *
   * @param key as {@link RowSums#key} has it
   */
  void note(long part, long key) {
    isDoubtful |= !seen.add(RowSums.group(key), part, RowSums.bit(key));
  }

  /** Keeps all keys of the last part; returns whether none may have had two rows in one part. */
  boolean finish() {
    flush();
    return seen.settle() && !isDoubtful;
  }

  /** Keeps which keys there were in the part so far. */
  void flush() {
    if (keys != 0) {
      isDoubtful |= !seen.add(group, print, keys);
      keys = 0;
    }
    group = -1;
  }
}
