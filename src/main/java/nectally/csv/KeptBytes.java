package nectally.csv;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Bytes that are added one after the other and read from any place: the first of them in memory,
 * the rest in a temporary file, or in memory too where there can be none.
 */
public final class KeptBytes implements Closeable {

  private static final int BLOCK = 1 << 18;

  private final int mostInMemory;
  private final List<byte @Nullable []> blocks = new ArrayList<>();
  private byte[] last = new byte[BLOCK];
  private int used;
  private Optional<Spool> spool = Optional.empty();
  private Optional<IOException> unwritten = Optional.empty();
  private byte[] loaded = {};
  private int loadedBlock = -1;

  /** Keeps nothing yet, and later so many bytes in memory, about. */
  public KeptBytes(int mostInMemory) {
    this.mostInMemory = mostInMemory / BLOCK;
  }

  /** Returns how many bytes there are. */
  public long size() {
    return (long) blocks.size() * BLOCK + used;
  }

  /** Adds the first {@code length} bytes. */
  public void add(byte[] bytes, int length) {
    add(bytes, 0, length);
  }

  /** Adds the bytes from {@code start} on, {@code length} of them. */
  void add(byte[] bytes, int start, int length) {
    int from = 0;
    while (from < length) {
      if (used == BLOCK) {
        putBy();
      }
      int part = Math.min(length - from, BLOCK - used);
      System.arraycopy(bytes, start + from, last, used, part);
      used += part;
      from += part;
    }
  }

  /**
   * Fills the start of an array with what was added from a place on.
   *
   * @throws IOException if the temporary file cannot be read
   */
  public void read(long from, byte[] into, int length) throws IOException {
    read(from, into, 0, length);
  }

  /** Fills {@code length} bytes of an array from {@code start} on, as the other does. */
  void read(long from, byte[] into, int start, int length) throws IOException {
    int filled = 0;
    while (filled < length) {
      byte[] block = block((int) ((from + filled) / BLOCK));
      int at = (int) ((from + filled) % BLOCK);
      int part = Math.min(length - filled, BLOCK - at);
      System.arraycopy(block, at, into, start + filled, part);
      filled += part;
    }
  }

  /** Returns why no temporary file takes what is too much for memory; empty while none need be. */
  Optional<IOException> unwritten() {
    return unwritten;
  }

  /** Lets the temporary file go, if there is one; nothing can be read any more. */
  @Override
  public void close() throws IOException {
    if (spool.isPresent()) {
      spool.get().close();
    }
  }

  private byte[] block(int number) throws IOException {
    if (number == blocks.size()) {
      return last;
    }
    byte[] block = blocks.get(number);
    if (block != null) {
      return block;
    }
    if (number != loadedBlock) {
      loaded = loaded.length == 0 ? new byte[BLOCK] : loaded;
      spool.orElseThrow().read((long) (number - mostInMemory) * BLOCK, loaded);
      loadedBlock = number;
    }
    return loaded;
  }

  private void putBy() {
    used = 0;
    if (blocks.size() >= mostInMemory && unwritten.isEmpty() && isSpooled()) {
      blocks.add(null);
    } else {
      blocks.add(last);
      last = new byte[BLOCK];
    }
  }

  /** Writes the last block to the temporary file; returns whether that was possible. */
  private boolean isSpooled() {
    try {
      if (spool.isEmpty()) {
        spool = Optional.of(Spool.open());
      }
      spool.get().add(last, BLOCK);
      return true;
    } catch (IOException full) {
      unwritten = Optional.of(full);
      return false;
    }
  }
}
