package nectally.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import nectally.answer.Report;
import nectally.formats.Renderer;
import nectally.model.Place;
import nectally.problem.Rule;

/** Writes a report so that nobody ever sees half of it. */
final class Output {

  private Output() {}

  /**
   * Writes to a stream such as standard output.
   *
   * @return false where the reader of the pipe has gone, as in {@code | head}
   * @throws Refusal if it cannot be written for another reason, such as a full disk
   */
  static boolean toStream(Renderer renderer, Report report, OutputStream stream) throws Refusal {
    try {
      renderer.render(report, stream);
      return true;
    } catch (IOException problem) {
      unlessPipeIsClosed(problem);
      return false;
    }
  }

  /**
   * Passes over that the reader of standard output has gone.
   *
   * @throws Refusal if it could not be written for another reason
   */
  static void unlessPipeIsClosed(IOException problem) throws Refusal {
    String why = String.valueOf(problem.getMessage());
    if (!why.toLowerCase(Locale.ROOT).contains("broken pipe")) {
      throw notWritten("standard output", "cannot be written: " + why);
    }
  }

  /**
   * Writes to a file: beside it first, then renamed over it. A device or a pipe is written as it
   * is; a symbolic link keeps pointing where it did.
   *
   * @throws Refusal if it cannot be written; a file that was there before is then as it was
   */
  static void toFile(Renderer renderer, Report report, Path file) throws Refusal {
    try {
      Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
      if (Files.isDirectory(target)) {
        throw notWritten(file.toString(), "is a directory, not a file to write");
      }
      if (Files.exists(target) && !Files.isRegularFile(target)) {
        write(renderer, report, target, StandardOpenOption.WRITE);
      } else {
        replace(renderer, report, target);
      }
    } catch (IOException problem) {
      throw notWritten(file.toString(), "cannot be written: " + why(problem));
    }
  }

  private static void replace(Renderer renderer, Report report, Path target) throws IOException {
    Path part =
        target.resolveSibling(
            "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
    try {
      write(renderer, report, part, StandardOpenOption.CREATE_NEW);
      try {
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException unsupported) {
        Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static void write(Renderer renderer, Report report, Path file, StandardOpenOption option)
      throws IOException {
    try (OutputStream stream = Files.newOutputStream(file, option, StandardOpenOption.WRITE)) {
      renderer.render(report, stream);
    }
  }

  private static Refusal notWritten(String place, String message) {
    return Refusal.unusable(new Place(place), Rule.NOT_WRITTEN, message);
  }

  private static String why(IOException problem) {
    if (problem instanceof NoSuchFileException) {
      return "no such directory";
    }
    if (problem instanceof AccessDeniedException) {
      return "permission denied";
    }
    return String.valueOf(problem.getMessage());
  }
}
