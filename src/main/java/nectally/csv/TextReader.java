package nectally.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.Optional;
import nectally.problem.Rule;

/**
 * Reads a file's letters, skips a byte order mark and lets the first characters be looked at.
 *
 * <p>All characters before what is no text are delivered before that is reported, so that whoever
 * reads knows the line it is on.
 */
final class TextReader extends Reader {

  /** Characters that one record may have; no table's rows come near it. */
  private static final long LONGEST_RECORD = 16L << 20;

  private final InputStream in;
  private final Letters letters;
  private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).flip();
  private final CharBuffer chars = CharBuffer.allocate(1 << 16).flip();
  private boolean atEnd;
  private int reads;
  private long sinceRecord;
  private Optional<Sheet> sheet = Optional.empty();

  TextReader(InputStream in, Letters letters) throws IOException {
    this(in, letters, true);
  }

  /**
   * Starts to read.
   *
   * @param atStart whether a byte order mark may come first
   */
  TextReader(InputStream in, Letters letters, boolean atStart) throws IOException {
    this.in = in;
    this.letters = letters;
    fill();
    if (atStart && chars.hasRemaining() && chars.get(chars.position()) == '\uFEFF') {
      chars.get();
    }
  }

  /** Returns the text of a sheet, whose cells are parted by tabs. */
  static TextReader ofSheet(InputStream in, Letters letters, Sheet sheet) throws IOException {
    TextReader text = new TextReader(in, letters, false);
    text.sheet = Optional.of(sheet);
    return text;
  }

  /** Returns the sheet that this is the text of; empty for a text file. */
  Optional<Sheet> sheet() {
    return sheet;
  }

  /** Returns which letters the bytes are. */
  Letters letters() {
    return letters;
  }

  /** Returns the first characters that were not read yet, at most 65,536. */
  CharSequence peek() {
    return chars;
  }

  /**
   * Returns the bytes from the start of the file on that were read so far, of which others may read
   * again what {@link #in} no longer gives; none where some are gone, or where nothing follows.
   */
  Optional<byte[]> firstBytes() {
    return reads == 1 && !atEnd
        ? Optional.of(Arrays.copyOf(bytes.array(), bytes.limit()))
        : Optional.empty();
  }

  /** Returns where bytes behind those that were read come from. */
  InputStream in() {
    return in;
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
    skipLineFeed();
  }

  /** Passes over the line feed that is next, if any. */
  void skipLineFeed() {
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
   * @return false where none came: at the end, before what is no text, or in a full buffer
   */
  boolean fetchMore() throws IOException {
    int unread = chars.remaining();
    chars.compact();
    decode();
    chars.flip();
    return chars.remaining() > unread;
  }

  /** Returns whether nothing follows what {@link #peek} gives, not even what is no text. */
  boolean isAtEnd() {
    return atEnd && !bytes.hasRemaining() && !letters.hasFailed();
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
      throw new UnreadableException(
          Rule.RECORD_TOO_LONG, "a record of more than 16 million characters; is this a table?");
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
    if (letters.hasFailed() && !chars.hasRemaining()) {
      throw new UnreadableException(letters.rule(), letters.failure());
    }
  }

  /** Adds at least one character to the buffer, unless nothing follows or there is no space. */
  private void decode() throws IOException {
    int before = chars.position();
    while (chars.position() == before
        && chars.hasRemaining()
        && !letters.hasFailed()
        && (!atEnd || bytes.hasRemaining())) {
      if (!atEnd) {
        bytes.compact();
        int space = bytes.remaining();
        int count = in.readNBytes(bytes.array(), bytes.position(), space);
        bytes.position(bytes.position() + count).flip();
        atEnd = count < space;
        reads++;
      }
      if (letters.decode(bytes, chars, atEnd)) {
        break;
      }
    }
  }

  private boolean isNext(char c) {
    return chars.hasRemaining() && chars.get(chars.position()) == c;
  }
}
