package nectally.csv;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Bytes that are put by to be read again, in a file that nobody else may read and that is gone when
 * this is closed or the program ends.
 */
final class Spool {

  private final FileChannel file;

  private Spool(FileChannel file) {
    this.file = file;
  }

  /** Opens an empty one in the directory for temporary files. */
  static Spool open() throws IOException {
    Path path = Files.createTempFile("nec-tally", ".part");
    return new Spool(
        FileChannel.open(
            path,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE));
  }

  /** Adds the first {@code length} bytes. */
  void add(byte[] bytes, int length) throws IOException {
    ByteBuffer rest = ByteBuffer.wrap(bytes, 0, length);
    while (rest.hasRemaining()) {
      file.write(rest);
    }
  }

  /** Fills an array with what was added from the byte {@code from} on, 0-based. */
  void read(long from, byte[] into) throws IOException {
    ByteBuffer rest = ByteBuffer.wrap(into);
    while (rest.hasRemaining()) {
      if (file.read(rest, from + rest.position()) < 0) {
        throw new EOFException("the temporary file is shorter than what was written to it");
      }
    }
  }

  /** Lets the bytes go. */
  void close() throws IOException {
    file.close();
  }
}
