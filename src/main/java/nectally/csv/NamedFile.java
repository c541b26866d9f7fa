package nectally.csv;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Files by the names that users give them, whatever bytes those are made of.
 *
 * <p>Java takes the words of a command for UTF-8, and leaves {@code U+FFFD} for bytes that are
 * none, such as those of a name from an old archive. No file can be opened by that; it can be by
 * what the directory has in it.
 */
public final class NamedFile {

  private static final char NO_LETTER = '\uFFFD';

  private NamedFile() {}

  /**
   * Returns the path of the file that {@code name} names, which may not be there.
   *
   * @throws java.nio.file.InvalidPathException if no file can have the name
   */
  public static Path of(String name) {
    Path path = Path.of(name);
    return isOdd(name) ? found(path) : path;
  }

  /** Returns whether part of a name could not be told as letters. */
  public static boolean isOdd(String name) {
    return name.indexOf(NO_LETTER) >= 0;
  }

  /** Returns the only file that reads as {@code path}; else {@code path} itself. */
  private static Path found(Path path) {
    if (Files.exists(path) || path.getFileName() == null) {
      return path;
    }
    Path parent = path.getParent();
    Path directory = parent == null ? Path.of("") : found(parent);
    List<Path> alike = new ArrayList<>();
    try (DirectoryStream<Path> all = Files.newDirectoryStream(directory)) {
      for (Path each : all) {
        if (isAlike(each, path)) {
          alike.add(directory.resolve(each.getFileName()));
        }
      }
    } catch (IOException unknown) {
      return path;
    }
    return alike.size() == 1 ? alike.get(0) : path;
  }

  private static boolean isAlike(Path one, Path other) {
    return one.getFileName().toString().equals(other.getFileName().toString());
  }
}
