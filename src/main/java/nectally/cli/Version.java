package nectally.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote beside this class. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() throws IOException {
    try (InputStream file = Version.class.getResourceAsStream("version.txt")) {
      if (file == null) {
        throw new IOException("version.txt is missing beside " + Version.class.getName());
      }
      String version = new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
      return new String[] {"nec-tally " + version};
    }
  }
}
