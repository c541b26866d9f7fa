package nectally.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * A file written beside the one that it will take the place of. Whatever ends the program before
 * that, a signal too, takes it away.
 */
final class Replacement implements AutoCloseable {

  private static final Set<PosixFilePermission> OWNER_ONLY =
      EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

  /** The bits that say who may do what, and as whom. */
  private static final int MODE_BITS = 07777;

  private static final int MOST_NAMES = 1000;

  private final Path target;
  private Optional<Path> part = Optional.empty();
  private final Thread atExit = new Thread(this::abandon);
  private boolean abandoned;

  /**
   * Prepares to replace a file.
   *
   * @param target a regular file, or the place of one
   */
  Replacement(Path target) {
    this.target = target;
    Runtime.getRuntime().addShutdownHook(atExit);
  }

  /** Returns whether a file is there that nobody may write, which root could nevertheless. */
  static boolean isReadOnly(Path file) throws IOException {
    if (!Files.exists(file)) {
      return false;
    }
    Optional<PosixFileAttributes> attributes = attributes(file);
    return !Files.isWritable(file)
        || (attributes.isPresent()
            && !attributes.get().permissions().contains(PosixFilePermission.OWNER_WRITE));
  }

  /**
   * Opens the new file. Nobody else may read it before it has the mode of the old one.
   *
   * @throws IOException if it cannot be made
   */
  synchronized OutputStream open() throws IOException {
    if (abandoned) {
      throw new IOException("the program is being ended");
    }
    Path made = made();
    part = Optional.of(made);
    return Files.newOutputStream(made, StandardOpenOption.WRITE);
  }

  /** Makes a file that was not there: one that a killed run left keeps its name. */
  private Path made() throws IOException {
    FileAttribute<?>[] mode = {};
    if (Files.exists(target) && attributes(target).isPresent()) {
      mode = new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)};
    }
    // Not by the name of the target, which may be as long as names can be.
    String name = ".nec-tally." + ProcessHandle.current().pid();
    for (int number = 0; ; number++) {
      try {
        return Files.createFile(target.resolveSibling(name + "." + number + ".part"), mode);
      } catch (FileAlreadyExistsException taken) {
        if (number == MOST_NAMES) {
          throw taken;
        }
      }
    }
  }

  /**
   * Puts the new file in the place of the old one, which keeps its mode and, where the system lets
   * us, its owner. A file with several names stays one file.
   */
  synchronized void commit() throws IOException {
    if (abandoned) {
      throw new IOException("the program is being ended");
    }
    Path written = part.orElseThrow();
    if (Files.exists(target) && attributes(target).isPresent()) {
      if (names(target) > 1) {
        try (OutputStream stream = Files.newOutputStream(target)) {
          Files.copy(written, stream);
        }
        return;
      }
      takeOver(written, attributes(target).get());
    }
    try {
      Files.move(written, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException unsupported) {
      Files.move(written, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private void takeOver(Path part, PosixFileAttributes old) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(part, PosixFileAttributeView.class);
    try {
      if (!view.readAttributes().owner().equals(old.owner())) {
        view.setOwner(old.owner());
      }
      if (!view.readAttributes().group().equals(old.group())) {
        view.setGroup(old.group());
      }
    } catch (FileSystemException notAllowed) {
      // Only root may give files away: it is then the user's own, as any new file.
    }
    int mode = (Integer) Files.getAttribute(target, "unix:mode") & MODE_BITS;
    Files.setAttribute(part, "unix:mode", mode);
  }

  /** Returns how many names the file has, as hard links give it. */
  private static int names(Path file) throws IOException {
    return Files.getAttribute(file, "unix:nlink") instanceof Integer links ? links : 1;
  }

  /** Returns the mode and owner of a file, where the system knows such things. */
  private static Optional<PosixFileAttributes> attributes(Path file) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    return view == null ? Optional.empty() : Optional.of(view.readAttributes());
  }

  private synchronized void abandon() {
    abandoned = true;
    try {
      delete();
    } catch (IOException | OutOfMemoryError left) {
      // Nobody is there to be told.
    }
  }

  @Override
  public void close() throws IOException {
    try {
      Runtime.getRuntime().removeShutdownHook(atExit);
    } catch (IllegalStateException ending) {
      // The hook is at work.
    }
    delete();
  }

  private void delete() throws IOException {
    if (part.isPresent()) {
      Files.deleteIfExists(part.get());
    }
  }
}
