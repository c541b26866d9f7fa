package nectally.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
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

  private final Path target;
  private final Path part;
  private final Thread atExit = new Thread(this::abandon);
  private boolean abandoned;

  /**
   * Prepares to replace a file.
   *
   * @param target a regular file, or the place of one
   */
  Replacement(Path target) {
    this.target = target;
    // Not by the name of the target, which may be as long as names can be.
    part = target.resolveSibling(".nec-tally." + ProcessHandle.current().pid() + ".part");
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
    if (Files.exists(target) && attributes(target).isPresent()) {
      FileAttribute<?> mode = PosixFilePermissions.asFileAttribute(OWNER_ONLY);
      Files.createFile(part, mode);
      return Files.newOutputStream(part, StandardOpenOption.WRITE);
    }
    return Files.newOutputStream(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  }

  /**
   * Puts the new file in the place of the old one, which keeps its mode and, where the system lets
   * us, its owner. A file with several names stays one file.
   */
  synchronized void commit() throws IOException {
    if (abandoned) {
      throw new IOException("the program is being ended");
    }
    if (Files.exists(target) && attributes(target).isPresent()) {
      if (names(target) > 1) {
        try (OutputStream stream = Files.newOutputStream(target)) {
          Files.copy(part, stream);
        }
        return;
      }
      takeOver(attributes(target).get());
    }
    try {
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException unsupported) {
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private void takeOver(PosixFileAttributes old) throws IOException {
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
    view.setPermissions(old.permissions());
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
      Files.deleteIfExists(part);
    } catch (IOException left) {
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
    Files.deleteIfExists(part);
  }
}
