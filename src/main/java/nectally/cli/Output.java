package nectally.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Optional;
import nectally.answer.Report;
import nectally.csv.NamedFile;
import nectally.formats.Printable;
import nectally.formats.Renderer;
import nectally.model.Place;
import nectally.problem.Rule;

/** Writes a report so that nobody ever sees half of it. */
final class Output {

  /** More links than this in a row lead in a circle. */
  private static final int MOST_LINKS = 40;

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
    if (!isClosedPipe(problem)) {
      throw notWritten("standard output", "cannot be written: " + problem.getMessage());
    }
  }

  private static boolean isClosedPipe(IOException problem) {
    String why = String.valueOf(problem.getMessage());
    return why.toLowerCase(Locale.ROOT).contains("broken pipe");
  }

  /**
   * Writes to a file so that whoever opens it sees the whole of it or what was there before, with
   * its mode and owner. A symbolic link keeps pointing where it did; a device, a pipe or a stream
   * that is open already is written as it is, and ends quietly where its reader has gone.
   *
   * @throws Refusal if it cannot be written; a file that was there before is then as it was
   */
  static void toFile(Renderer renderer, Report report, Path file) throws Refusal {
    try {
      if (Files.isDirectory(file)) {
        throw notWritten(file.toString(), "is a directory, not a file to write");
      }
      Optional<Descriptor> descriptor = Descriptor.of(file);
      if (descriptor.isPresent() || (Files.exists(file) && !Files.isRegularFile(file))) {
        try (OutputStream stream =
            descriptor.isPresent()
                ? descriptor.get().open()
                : Files.newOutputStream(file, StandardOpenOption.WRITE)) {
          renderer.render(report, stream);
        } catch (IOException problem) {
          if (!isClosedPipe(problem)) {
            throw problem;
          }
        }
        return;
      }
      Path target = Files.exists(file) ? file.toRealPath() : throughLinks(file);
      if (!Files.exists(file) && NamedFile.isOdd(file.toString())) {
        throw notWritten(file.toString(), "has letters in its name that are not UTF-8");
      }
      if (Replacement.isReadOnly(target)) {
        throw notWritten(file.toString(), "is read-only");
      }
      try (Replacement replacement = new Replacement(target)) {
        try (OutputStream stream = replacement.open()) {
          renderer.render(report, stream);
        }
        replacement.commit();
      }
    } catch (IOException problem) {
      throw notWritten(file.toString(), "cannot be written: " + why(problem, file));
    }
  }

  /**
   * Returns the file that a link points to which is not there yet.
   *
   * @throws IOException if there is none
   */
  private static Path throughLinks(Path file) throws IOException {
    Path target = file.toAbsolutePath();
    for (int links = 0; Files.isSymbolicLink(target) && links < MOST_LINKS; links++) {
      target = target.resolveSibling(Files.readSymbolicLink(target));
    }
    if (Files.isSymbolicLink(target)) {
      throw new IOException("its links lead in a circle");
    }
    return target;
  }

  private static Refusal notWritten(String place, String message) {
    return Refusal.unusable(new Place(place), Rule.NOT_WRITTEN, message);
  }

  private static String why(IOException problem, Path file) {
    if (problem instanceof NoSuchFileException) {
      return "no such directory";
    }
    if (problem instanceof AccessDeniedException) {
      Path directory = file.toAbsolutePath().getParent();
      return directory != null && !Files.isWritable(directory)
          ? "you may make no file in its directory, " + Printable.of(directory.toString())
          : "permission denied";
    }
    // The name in the message may be that of a file which users know nothing of.
    return String.valueOf(
        problem instanceof FileSystemException system && system.getReason() != null
            ? system.getReason()
            : problem.getMessage());
  }
}
