package nectally.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The version that the build wrote beside this class. */
final class Version {

  private Version() {}

  /** Returns the line that {@code --version} prints, {@code nec-tally 1.0.0}. */
  static String text() {
    try (InputStream file = Version.class.getResourceAsStream("version.txt")) {
      if (file == null) {
        throw new IllegalStateException("version.txt is missing beside " + Version.class.getName());
      }
      String version = new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
      return Commands.PROGRAM + " " + version + "\n";
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }
}
