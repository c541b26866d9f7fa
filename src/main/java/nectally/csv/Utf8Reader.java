package nectally.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Decodes UTF-8 strictly, skips a byte order mark and lets the first characters be looked at.
 *
 * <p>All characters before a malformed byte are delivered before that byte is reported, so that
 * whoever reads knows the line it is on.
 */
final class Utf8Reader extends Reader {

  /** Characters that one record may have; no table's rows come near it. */
  private static final long LONGEST_RECORD = 16L << 20;

  /** A byte that is no UTF-8. */
  static final class MalformedException extends IOException {

    private static final long serialVersionUID = 1;

    MalformedException(byte found) {
      super("the byte 0x" + Integer.toHexString(found & 0xFF).toUpperCase(Locale.ROOT));
    }
  }

  /** A record beyond all measure. */
  static final class RecordTooLongException extends IOException {

    private static final long serialVersionUID = 1;
  }

  private final InputStream in;
  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);
  private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).flip();
  private final CharBuffer chars = CharBuffer.allocate(1 << 16).flip();
  private boolean atEnd;
  private boolean malformed;
  private long sinceRecord;

  Utf8Reader(InputStream in) throws IOException {
    this.in = in;
    fill();
    if (chars.hasRemaining() && chars.get(chars.position()) == '\uFEFF') {
      chars.get();
    }
  }

  /** Returns the first characters that were not read yet, at most 65,536. */
  CharSequence peek() {
    return chars;
  }

  /** Passes over {@code count} of the characters that {@link #peek} gives. */
  void skip(int count) {
    chars.position(chars.position() + count);
  }

  /** Passes over the line end, of one character or two, that is next in {@link #peek}, if any. */
  void skipLineEnd() {
    if (isNext('\r')) {
      skip(1);
    } else if (!isNext('\n')) {
      return;
    }
    if (isNext('\n')) {
      skip(1);
    }
  }

  /**
   * Returns the characters from {@link #position} to {@link #limit} that were not read yet; they
   * stay where they are until more are fetched or read.
   */
  char[] buffer() {
    return chars.array();
  }

  int position() {
    return chars.position();
  }

  int limit() {
    return chars.limit();
  }

  /**
   * Fetches characters behind those that were not read yet, which move to the buffer's start.
   *
   * @return false where none came: at the end, before a malformed byte, or in a full buffer
   */
  boolean fetchMore() throws IOException {
    int unread = chars.remaining();
    chars.compact();
    decode();
    chars.flip();
    return chars.remaining() > unread;
  }

  /** Returns whether nothing follows what {@link #peek} gives, not even a malformed byte. */
  boolean isAtEnd() {
    return atEnd && !bytes.hasRemaining() && !malformed;
  }

  /** Says that a record has ended, so that the next may be long again. */
  void endRecord() {
    sinceRecord = 0;
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    if (!chars.hasRemaining()) {
      fill();
      if (!chars.hasRemaining()) {
        return -1;
      }
    }
    int count = Math.min(length, chars.remaining());
    chars.get(target, offset, count);
    sinceRecord += count;
    if (sinceRecord > LONGEST_RECORD) {
      throw new RecordTooLongException();
    }
    return count;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  /** Fills the empty character buffer; leaves it empty at the end of the file. */
  private void fill() throws IOException {
    chars.clear();
    decode();
    chars.flip();
    if (malformed && !chars.hasRemaining()) {
      throw new MalformedException(bytes.get(bytes.position()));
    }
  }

  /** Adds at least one character to the buffer, unless nothing follows or there is no space. */
  private void decode() throws IOException {
    int before = chars.position();
    while (chars.position() == before
        && chars.hasRemaining()
        && !malformed
        && (!atEnd || bytes.hasRemaining())) {
      if (!atEnd) {
        bytes.compact();
        int space = bytes.remaining();
        int count = in.readNBytes(bytes.array(), bytes.position(), space);
        bytes.position(bytes.position() + count).flip();
        atEnd = count < space;
      }
      CoderResult result = decoder.decode(bytes, chars, atEnd);
      malformed = result.isError();
      if (result.isOverflow()) {
        break;
      }
    }
  }

  private boolean isNext(char c) {
    return chars.hasRemaining() && chars.get(chars.position()) == c;
  }
}
