package nectally.csv;

import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import nectally.problem.Rule;

/**
 * A regular file that must be at the end of its reading what it was at the start: of one that is
 * being written, cut short or put together anew, nobody could say what was read.
 */
final class SteadyFile {

  private final Path path;
  private final BasicFileAttributes first;

  /** Looks at a file before it is read. */
  SteadyFile(Path path, BasicFileAttributes first) {
    this.path = path;
    this.first = first;
  }

  /**
   * Returns all bytes of the file, whose end is an {@link UnreadableException} where they may not
   * be what they were.
   *
   * @throws IOException also if another file has taken its place since it was first looked at
   */
  InputStream open() throws IOException {
    InputStream in = opened();
    if (!isSame(attributes()) || hasChanged()) {
      in.close();
      throw changed();
    }
    return new Steady(in);
  }

  private InputStream opened() throws IOException {
    try {
      // A channel would load more of Java than the rest of a short run.
      return new FileInputStream(path.toFile());
    } catch (FileNotFoundException any) {
      // Whose exception says why.
      return Files.newInputStream(path);
    }
  }

  private BasicFileAttributes attributes() throws IOException {
    return Files.readAttributes(path, BasicFileAttributes.class);
  }

  private boolean isSame(BasicFileAttributes now) {
    return Objects.equals(now.fileKey(), first.fileKey());
  }

  /**
   * Returns whether it has other bytes now; another in its place changes nothing in what is open.
   */
  private boolean hasChanged() throws IOException {
    if (first.size() == 0) {
      // The system's own files have no size before they are read.
      return false;
    }
    try {
      BasicFileAttributes now = attributes();
      return isSame(now)
          && (now.size() != first.size()
              || !now.lastModifiedTime().equals(first.lastModifiedTime()));
    } catch (NoSuchFileException gone) {
      return false;
    }
  }

  private static UnreadableException changed() {
    return new UnreadableException(
        Rule.CANNOT_READ,
        "the file changed while it was read; read it when nobody writes to it, or a copy of it");
  }

  private final class Steady extends FilterInputStream {

    Steady(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      return ended(in.read());
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      return ended(in.read(into, offset, length));
    }

    private int ended(int read) throws IOException {
      if (read < 0 && hasChanged()) {
        throw changed();
      }
      return read;
    }
  }
}
