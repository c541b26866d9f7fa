package nectally.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import nectally.model.Place;
import nectally.problem.Rule;

/** Makes the program start fast with the Java that runs it, and says what was written. */
final class PrepareCommand extends Command {

  private static final long BYTES_OF_A_MEGABYTE = 1_000_000;

  PrepareCommand() {
    super(
        "prepare",
        "",
        "Make the archive of classes with which the program starts fast.",
        "Needed once after the program's folder was unpacked, moved or copied, and once for"
            + " another Java. The archive, lib/archive in the program's folder, is all that is"
            + " written.");
  }

  @Override
  String example() {
    return "nec-tally prepare";
  }

  @Override
  int run(Console console) throws Refusal {
    Path jar = jar();
    Path folder = jar.resolveSibling("archive");
    try {
      Path written = ClassArchive.make(jar, folder);
      long megabytes = Math.max(1, Files.size(written) / BYTES_OF_A_MEGABYTE);
      return console.print(
          "Wrote "
              + written
              + " ("
              + megabytes
              + " MB): nec-tally now starts fast with Java "
              + System.getProperty("java.version")
              + " in "
              + System.getProperty("java.home")
              + ".\n");
    } catch (AccessDeniedException problem) {
      throw refused(folder, "cannot be written: permission denied; run this as one who may");
    } catch (IOException problem) {
      throw refused(folder, "cannot be written: " + problem.getMessage());
    }
  }

  private static Path jar() throws Refusal {
    CodeSource source = Main.class.getProtectionDomain().getCodeSource();
    try {
      Path jar = Path.of(source.getLocation().toURI()).toRealPath();
      if (Files.isRegularFile(jar)) {
        return jar;
      }
      throw refused(jar, "is no jar: there is an archive for a built program only");
    } catch (IOException | URISyntaxException problem) {
      throw new IllegalStateException("the program cannot tell where it is", problem);
    }
  }

  private static Refusal refused(Path place, String message) {
    return Refusal.unusable(new Place(place.toString()), Rule.NOT_WRITTEN, message);
  }
}
