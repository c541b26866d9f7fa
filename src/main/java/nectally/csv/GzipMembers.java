package nectally.csv;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;
import nectally.problem.Rule;

/**
 * What files compressed with gzip hold, one behind the other as {@code cat a.gz b.gz} joins them
 * (RFC 1952): every member whole, and behind the last nothing but noughts.
 *
 * <p>{@link java.util.zip.GZIPInputStream} takes a later member that is cut short or damaged in its
 * first bytes for the end, so that part of an election would be missing without a word.
 */
final class GzipMembers extends InputStream {

  private static final int FLAG_CRC = 2;
  private static final int FLAG_EXTRA = 4;
  private static final int FLAG_NAME = 8;
  private static final int FLAG_COMMENT = 16;
  private static final int FLAGS_UNKNOWN = 0xE0;
  private static final int DEFLATE = 8;

  /** Bytes of the time, the level and the system, which do not matter here. */
  private static final int UNUSED = 6;

  private final InputStream in;
  private final byte[] packed = new byte[1 << 16];
  private final Inflater inflater = new Inflater(true);
  private final CRC32 sum = new CRC32();
  private int next;
  private int end;
  private boolean ended;

  /**
   * Opens what {@code in} holds.
   *
   * @throws IOException if it does not begin with a member
   */
  GzipMembers(InputStream in) throws IOException {
    this.in = in;
    begin();
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  /**
   * {@inheritDoc}
   *
   * @throws EOFException if a member is cut short
   * @throws ZipException if it is damaged
   * @throws UnreadableException if something else stands behind the last
   */
  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    while (!ended) {
      int count = inflated(into, offset, length);
      if (count > 0) {
        sum.update(into, offset, count);
        return count;
      }
      if (inflater.finished()) {
        next = end - inflater.getRemaining();
        finish();
        inflater.reset();
        ended = !isAnother();
      } else if (inflater.needsDictionary()) {
        throw new ZipException("a dictionary is missing");
      } else {
        fill();
        inflater.setInput(packed, next, end - next);
      }
    }
    return -1;
  }

  private int inflated(byte[] into, int offset, int length) throws ZipException {
    try {
      return inflater.inflate(into, offset, length);
    } catch (DataFormatException damaged) {
      throw new ZipException(damaged.getMessage());
    }
  }

  /** Holds a member against what its end says of it. */
  private void finish() throws IOException {
    long size = inflater.getBytesWritten() & 0xFFFF_FFFFL;
    if (number() != sum.getValue() || number() != size) {
      throw new ZipException("the sum or the size of the text is another");
    }
  }

  /** Begins with the next member, if there is one. */
  private boolean isAnother() throws IOException {
    int first = byteOrEnd();
    while (first == 0) {
      first = byteOrEnd();
    }
    if (first < 0) {
      return false;
    }
    next--;
    begin();
    return true;
  }

  /** Reads what stands before the packed bytes of a member. */
  private void begin() throws IOException {
    if (required() != 0x1F || required() != 0x8B) {
      throw new UnreadableException(
          Rule.CANNOT_READ,
          "behind what gzip has compressed stands something else; if nothing is missing, decompress"
              + " the file first, with gzip -dc");
    }
    int method = required();
    int flags = required();
    if (method != DEFLATE || (flags & FLAGS_UNKNOWN) != 0) {
      throw new ZipException("no known way of compressing");
    }
    skip(UNUSED);
    if ((flags & FLAG_EXTRA) != 0) {
      skip(required() | required() << 8);
    }
    skipText((flags & FLAG_NAME) != 0);
    skipText((flags & FLAG_COMMENT) != 0);
    skip((flags & FLAG_CRC) != 0 ? 2 : 0);
    sum.reset();
    inflater.setInput(packed, next, end - next);
  }

  private void skip(int bytes) throws IOException {
    for (int i = 0; i < bytes; i++) {
      required();
    }
  }

  private void skipText(boolean isThere) throws IOException {
    int letter = isThere ? required() : 0;
    while (letter != 0) {
      letter = required();
    }
  }

  /** Returns a number of four bytes, the lowest first. */
  private long number() throws IOException {
    long number = 0;
    for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
      number |= (long) required() << shift;
    }
    return number;
  }

  private int required() throws IOException {
    int value = byteOrEnd();
    if (value < 0) {
      throw new EOFException();
    }
    return value;
  }

  private int byteOrEnd() throws IOException {
    if (next == end) {
      next = 0;
      end = Math.max(0, in.read(packed, 0, packed.length));
    }
    return next == end ? -1 : packed[next++] & 0xFF;
  }

  /** Fetches further packed bytes. */
  private void fill() throws IOException {
    next = end;
    required();
    next--;
  }

  @Override
  public void close() throws IOException {
    ended = true;
    inflater.end();
    in.close();
  }
}
