package nectally.csv;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The bytes of a text in blocks that end with a line feed, for several threads: the same for files,
 * pipes and what is decompressed. Memory does not grow with the text.
 */
public final class ByteBlocks {

  private static final int SIZE = 1 << 18;

  /** A line beyond this is given as it is, without its end. */
  private static final int LONGEST_LINE = 1 << 24;

  /** Some lines in the order of the text; the array may be longer than they are. */
  public static final class Block {

    private byte[] bytes = new byte[2 * SIZE + EightBytes.MARGIN];
    private int length;
    private long number;

    /**
     * Returns the bytes, of which {@link #length} are the block's; behind these are a zero and the
     * margin of {@link EightBytes}.
     */
    public byte[] bytes() {
      return bytes;
    }

    /** Returns how many bytes the block has. */
    public int length() {
      return length;
    }

    /** Returns the place of the block, 0-based. */
    public long number() {
      return number;
    }

    /** Returns the bytes to be read as a text of their own. */
    public InputStream stream() {
      return new ByteArrayInputStream(bytes, 0, length);
    }
  }

  private final InputStream in;
  private final int above;
  private final long lines;
  private final char delimiter;
  private final List<Block> open = new ArrayList<>();
  private byte[] tail;
  private long taken;
  private boolean atEnd;
  private long blankAtEnd = -1;

  /** Starts with bytes that were read already; the rest comes from {@code in}. */
  private ByteBlocks(byte[] start, int above, InputStream in, long lines, char delimiter) {
    tail = start;
    this.above = above;
    this.in = in;
    this.lines = lines;
    this.delimiter = delimiter;
  }

  /** Returns how many lines stand above the first block. */
  public long lines() {
    return lines;
  }

  /** Returns what stands between cells. */
  public char delimiter() {
    return delimiter;
  }

  /**
   * Returns the lines of a text from its start on that stand below {@code lines} others, whatever
   * of them was read as characters; nothing where they are few, or not in UTF-8.
   */
  static Optional<ByteBlocks> below(TextReader text, long lines, char delimiter) {
    Optional<byte[]> first = text.firstBytes();
    if (first.isEmpty() || !text.letters().isUtf8()) {
      return Optional.empty();
    }
    byte[] bytes = first.get();
    boolean marked = bytes.length > 2 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB;
    int at = marked ? 3 : 0;
    for (long above = lines; above > 0; above--) {
      while (at < bytes.length && bytes[at] != '\n') {
        at++;
      }
      if (at == bytes.length) {
        return Optional.empty();
      }
      at++;
    }
    byte[] start = Arrays.copyOfRange(bytes, at, bytes.length);
    return Optional.of(new ByteBlocks(start, at, text.in(), lines, delimiter));
  }

  /**
   * Takes the next block into {@code block}, whose former lines are done with.
   *
   * @return false where nothing is left
   */
  public synchronized boolean take(Block block) throws IOException {
    open.remove(block);
    if (atEnd) {
      return false;
    }
    int length = fill(block, 0);
    int end = lastLine(block.bytes, length);
    while (end == 0 && !atEnd && length < LONGEST_LINE) {
      length = fill(block, length);
      end = lastLine(block.bytes, length);
    }
    if (atEnd || end == 0) {
      end = length;
    }
    tail = Arrays.copyOfRange(block.bytes, end, length);
    if (atEnd) {
      blankAtEnd = blankLines(block.bytes, end);
    }
    block.bytes[end] = 0;
    block.length = end;
    block.number = taken++;
    open.add(block);
    return end > 0;
  }

  /**
   * Returns all from the first block on, of which none will be taken any more.
   *
   * @param text the same text from its start on
   */
  public synchronized InputStream all(InputStream text) throws IOException {
    atEnd = true;
    text.skipNBytes(above);
    return text;
  }

  /** Returns all from the start of {@code block} on, of which no block will be taken any more. */
  public synchronized InputStream rest(Block block) {
    List<InputStream> rest = new ArrayList<>();
    for (Block each : open) {
      if (each.number >= block.number) {
        rest.add(new ByteArrayInputStream(each.bytes.clone(), 0, each.length));
      }
    }
    rest.add(new ByteArrayInputStream(tail));
    rest.add(in);
    atEnd = true;
    return new SequenceInputStream(Collections.enumeration(rest));
  }

  /**
   * Returns how many lines at the end of the text have nothing but what parts cells, -1 where the
   * last block was not taken.
   */
  public synchronized long blankAtEnd() {
    return blankAtEnd;
  }

  private long blankLines(byte[] bytes, int length) {
    long lines = 0;
    boolean isParted = false;
    for (int i = length - 1; i >= 0; i--) {
      byte letter = bytes[i];
      if (letter == '\n') {
        lines += isParted ? 1 : 0;
        isParted = false;
      } else if (letter == delimiter) {
        isParted = true;
      } else if (letter != ' ' && letter != '\r' && letter != '"') {
        return lines;
      }
    }
    return lines + (isParted ? 1 : 0);
  }

  /** Adds what is next behind {@code length} bytes of the block; returns how many it has then. */
  private int fill(Block block, int length) throws IOException {
    int held = length;
    if (length == 0) {
      held = tail.length;
      grow(block, held + SIZE + EightBytes.MARGIN);
      System.arraycopy(tail, 0, block.bytes, 0, held);
    } else {
      grow(block, held + SIZE + EightBytes.MARGIN);
    }
    int read = in.readNBytes(block.bytes, held, SIZE);
    atEnd = read < SIZE;
    return held + read;
  }

  private static void grow(Block block, int size) {
    if (block.bytes.length < size) {
      block.bytes = Arrays.copyOf(block.bytes, Math.max(size, 2 * block.bytes.length));
    }
  }

  /** Returns where the last whole line ends, 0 where there is none. */
  private static int lastLine(byte[] bytes, int length) {
    int end = length;
    while (end > 0 && bytes[end - 1] != '\n') {
      end--;
    }
    return end;
  }
}
