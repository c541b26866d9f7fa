package nectally.csv;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Bytes eight at a time, the first of them lowest, since one by one they take several times as
 * long. An array must go on for {@link #MARGIN} bytes behind what is read of it here.
 *
 * <p>Search: Warren, Hacker's Delight, 6-1; exact as to the first byte that is found.
 */
public final class EightBytes {

  /** How many bytes an array must have behind those that count. */
  public static final int MARGIN = 8;

  private static final long ONES = 0x0101010101010101L;
  private static final long HIGH = 0x8080808080808080L;

  /** Takes what is more than nine, and nothing else, to the high bit. */
  private static final long UP_TO_NINE = (0x7F - 9) * ONES;

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private EightBytes() {}

  /** Returns the eight bytes that start here. */
  public static long at(byte[] bytes, int from) {
    return (long) LONGS.get(bytes, from);
  }

  /** Returns the first bytes that start here, fewer than eight, and zeros. */
  public static long first(byte[] bytes, int from, int count) {
    return at(bytes, from) & ((1L << (8 * count)) - 1);
  }

  /** Returns a copy with zeros for a margin. */
  public static byte[] copy(byte[] bytes, int from, int to) {
    byte[] copy = new byte[to - from + MARGIN];
    System.arraycopy(bytes, from, copy, 0, to - from);
    return copy;
  }

  /** Returns whether so many bytes are the same at both places. */
  public static boolean areEqual(byte[] one, int inOne, byte[] other, int inOther, int length) {
    int last = length - 8;
    if (last < 0) {
      return length == 0 || (at(one, inOne) ^ at(other, inOther)) << (-8 * length) == 0;
    }
    for (int i = 0; i < last; i += 8) {
      if (at(one, inOne + i) != at(other, inOther + i)) {
        return false;
      }
    }
    return at(one, inOne + last) == at(other, inOther + last);
  }

  /** Returns how many bytes are the same at both places, of so many. */
  public static int same(byte[] one, int inOne, byte[] other, int inOther, int length) {
    for (int i = 0; i < length; i += 8) {
      long differing = at(one, inOne + i) ^ at(other, inOther + i);
      if (differing != 0) {
        return Math.min(length, i + below(notZero(differing)));
      }
    }
    return length;
  }

  /** Returns whether any byte from here to there is a letter of ASCII. */
  public static boolean contain(byte[] bytes, int from, int to, char letter) {
    long letters = eight(letter);
    for (int i = from; i < to; i += 8) {
      long found = zeros(at(bytes, i) ^ letters) & HIGH;
      if (found != 0) {
        return i + below(found) < to;
      }
    }
    return false;
  }

  /** Returns eight times a letter of ASCII. */
  public static long eight(char letter) {
    return letter * ONES;
  }

  /**
   * Returns something of which the high bits tell where a byte is zero: those above the lowest that
   * is set tell nothing.
   */
  public static long zeros(long eight) {
    return (eight - ONES) & ~eight;
  }

  /** Returns something of which the high bits tell exactly where a byte is not zero. */
  public static long notZero(long eight) {
    return (((eight & ~HIGH) + ~HIGH) | eight) & HIGH;
  }

  /** Returns something of which the high bits tell exactly where a byte is no digit of ASCII. */
  public static long noDigits(long eight) {
    long figures = eight ^ eight('0');
    return (((figures & ~HIGH) + UP_TO_NINE) | figures) & HIGH;
  }

  /** Returns how many bytes stand below the one whose high bit is the lowest that is set. */
  public static int below(long found) {
    return (int) ((((((found & -found) >>> 7) - 1) & ONES) * ONES) >>> 56);
  }

  /** Returns a number of 64 bits that follows from some bytes, as cells that are cut have it. */
  public static long print(byte[] bytes, int from, int to) {
    long print = 0;
    int at = from;
    while (to - at >= 8) {
      print = mixed(print, at(bytes, at));
      at += 8;
    }
    return mixed(print, first(bytes, at, to - at));
  }

  /** Returns the number that follows from the number of the bytes above and eight more. */
  public static long mixed(long above, long eight) {
    long mixed = (above ^ eight) * 0x9E3779B97F4A7C15L;
    return mixed ^ (mixed >>> 32);
  }

  /** Returns an array with room for so many bytes and a margin, and with what is in this one. */
  public static byte[] grown(byte[] bytes, int size) {
    return bytes.length >= size + MARGIN ? bytes : Arrays.copyOf(bytes, 2 * (size + MARGIN));
  }
}
