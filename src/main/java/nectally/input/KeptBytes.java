package nectally.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nectally.csv.Spool;
import org.jspecify.annotations.Nullable;

/**
 * Bytes that are added one after the other and read from any place: the first of them in memory,
 * the rest in a temporary file, or in memory too where there can be none.
 */
final class KeptBytes {

  private static final int BLOCK = 1 << 18;

  private final int mostInMemory;
  private final List<byte @Nullable []> blocks = new ArrayList<>();
  private byte[] last = new byte[BLOCK];
  private int used;
  private Optional<Spool> spool = Optional.empty();
  private boolean cannotSpool;
  private byte[] loaded = {};
  private int loadedBlock = -1;

  /** Keeps nothing yet, and later so many bytes in memory, about. */
  KeptBytes(int mostInMemory) {
    this.mostInMemory = mostInMemory / BLOCK;
  }

  /** Returns how many bytes there are. */
  long size() {
    return (long) blocks.size() * BLOCK + used;
  }

  /** Adds the first {@code length} bytes. */
  void add(byte[] bytes, int length) {
    int from = 0;
    while (from < length) {
      if (used == BLOCK) {
        putBy();
      }
      int part = Math.min(length - from, BLOCK - used);
      System.arraycopy(bytes, from, last, used, part);
      used += part;
      from += part;
    }
  }

  /**
   * Fills the start of an array with what was added from a place on.
   *
   * @throws UncheckedIOException if the temporary file cannot be read
   */
  void read(long from, byte[] into, int length) {
    int filled = 0;
    while (filled < length) {
      byte[] block = block((int) ((from + filled) / BLOCK));
      int at = (int) ((from + filled) % BLOCK);
      int part = Math.min(length - filled, BLOCK - at);
      System.arraycopy(block, at, into, filled, part);
      filled += part;
    }
  }

  private byte[] block(int number) {
    if (number == blocks.size()) {
      return last;
    }
    byte[] block = blocks.get(number);
    if (block != null) {
      return block;
    }
    if (number != loadedBlock) {
      try {
        loaded = loaded.length == 0 ? new byte[BLOCK] : loaded;
        spool.orElseThrow().read((long) (number - mostInMemory) * BLOCK, loaded);
        loadedBlock = number;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return loaded;
  }

  private void putBy() {
    used = 0;
    if (blocks.size() >= mostInMemory && !cannotSpool && isSpooled()) {
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
      cannotSpool = true;
      return false;
    }
  }
}
