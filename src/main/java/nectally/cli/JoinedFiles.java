package nectally.cli;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import nectally.csv.InputBytes;

/** Files that are joined to the results of each election, pipes among them. */
record JoinedFiles(
    Optional<InputBytes> candidates, Optional<InputBytes> slates, Optional<InputBytes> contests)
    implements AutoCloseable {

  /** Names files by settings that may not be given. */
  static JoinedFiles of(
      Setting<String> candidates,
      Setting<String> slates,
      Setting<String> contests,
      InputStream standardInput) {
    return new JoinedFiles(
        candidates.value().map(name -> new InputBytes(name, standardInput)),
        slates.value().map(name -> new InputBytes(name, standardInput)),
        contests.value().map(name -> new InputBytes(name, standardInput)));
  }

  @Override
  public void close() {
    for (Optional<InputBytes> file : List.of(candidates, slates, contests)) {
      file.ifPresent(InputBytes::close);
    }
  }
}
