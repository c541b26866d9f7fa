package nectally.csv;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import nectally.problem.Rule;

/**
 * The bytes of what a user names, which can be read more than once: a file is opened again, and of
 * a pipe what was read is put by.
 */
public final class InputBytes implements AutoCloseable {

  /** Of a pipe this much is kept in memory before a temporary file takes the rest. */
  private static final int MOST_IN_MEMORY = 4 << 20;

  private final String name;
  private final InputStream standardInput;
  private Optional<SteadyFile> file = Optional.empty();
  private Optional<InputStream> pipe = Optional.empty();
  private Optional<KeptBytes> kept = Optional.empty();
  private Optional<IOException> lost = Optional.empty();
  private boolean isOnce;
  private long taken;
  private long at;

  /**
   * Opens nothing yet.
   *
   * @param name as the user named it, {@code -} for standard input
   */
  public InputBytes(String name, InputStream standardInput) {
    this.name = name;
    this.standardInput = standardInput;
  }

  /** Returns bytes that are read once, of which nothing is put by. */
  public static InputBytes once(String name, InputStream standardInput) {
    InputBytes bytes = new InputBytes(name, standardInput);
    bytes.isOnce = true;
    return bytes;
  }

  /** Returns what the user named. */
  public String name() {
    return name;
  }

  /**
   * Returns all bytes from the first on; whatever was opened before is not read any more.
   *
   * @throws IOException if it cannot be opened, or not any more
   */
  InputStream open() throws IOException {
    if (pipe.isEmpty()) {
      Optional<InputStream> again = file();
      if (again.isPresent()) {
        return BytesRead.counted(again.get());
      }
      InputStream raw = BytesRead.counted(raw());
      if (isOnce) {
        return raw;
      }
      pipe = Optional.of(raw);
      kept = Optional.of(new KeptBytes(MOST_IN_MEMORY));
    }
    if (taken > 0 && kept.isEmpty()) {
      throw lost.orElseThrow();
    }
    at = 0;
    return new Again();
  }

  /**
   * Returns all bytes as {@link #open} does, decompressed where they need be.
   *
   * @throws IOException as there
   */
  public InputStream text() throws IOException {
    return InputFile.decompressed(open());
  }

  /** Says that they will not be opened again, so that nothing need be put by any more. */
  public void letGo() {
    isOnce = true;
    if (at == taken) {
      forget();
    }
  }

  /** Lets all of it go. */
  @Override
  public void close() {
    forget();
    if (pipe.isPresent()) {
      close(pipe.get());
    }
  }

  private void forget() {
    if (kept.isPresent()) {
      close(kept.get());
      kept = Optional.empty();
    }
  }

  private static void close(Closeable read) {
    try {
      read.close();
    } catch (IOException nothingLost) {
      // What was to be read of it is read.
    }
  }

  /** Opens what can be opened again: a file, which must stay what it was at first. */
  private Optional<InputStream> file() throws IOException {
    if (file.isEmpty() && !isStandardInput()) {
      Path path = NamedFile.of(name);
      BasicFileAttributes first = Files.readAttributes(path, BasicFileAttributes.class);
      file = first.isRegularFile() ? Optional.of(new SteadyFile(path, first)) : Optional.empty();
    }
    return file.isPresent() ? Optional.of(file.get().open()) : Optional.empty();
  }

  private InputStream raw() throws IOException {
    return isStandardInput() ? standardInput : Files.newInputStream(NamedFile.of(name));
  }

  private boolean isStandardInput() {
    return name.equals(InputFile.STANDARD_INPUT);
  }

  /** Puts by what was taken of the pipe, or forgets all of it where there is no room. */
  private void keep(byte[] bytes, int from, int length) {
    if (isOnce) {
      forget();
      return;
    }
    taken += length;
    at = taken;
    if (kept.isEmpty()) {
      return;
    }
    kept.get().add(bytes, from, length);
    Optional<IOException> full = kept.get().unwritten();
    if (full.isPresent() && taken > Runtime.getRuntime().maxMemory() / 8) {
      lost = Optional.of(full(full.get()));
      forget();
    }
  }

  private static IOException full(IOException reason) {
    // That of a file that cannot be made is its name alone.
    String words = reason instanceof FileSystemException ? "" : " (" + reason.getMessage() + ")";
    return new UnreadableException(
        Rule.CANNOT_READ,
        "these rows must be read a second time, which a pipe cannot give, and no temporary file in "
            + System.getProperty("java.io.tmpdir")
            + " takes what was read of it"
            + words
            + ": give a file instead of a pipe");
  }

  /** What is put by, and behind it what the pipe has not given yet. */
  private final class Again extends InputStream {

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      if (at < taken) {
        int part = (int) Math.min(length, taken - at);
        kept.orElseThrow().read(at, into, from, part);
        at += part;
        return part;
      }
      int count = pipe.orElseThrow().read(into, from, length);
      if (count > 0) {
        keep(into, from, count);
      }
      return count;
    }

    @Override
    public int available() throws IOException {
      return at < taken
          ? (int) Math.min(taken - at, Integer.MAX_VALUE)
          : pipe.orElseThrow().available();
    }
  }
}
