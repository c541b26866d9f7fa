package nectally;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Results as others published them: excerpts that come with the project, and whole files, which are
 * not the project's to ship and may lie beside it.
 */
public final class PublishedFile {

  private static final Path EXCERPTS = Path.of("src", "test", "resources", "published");
  private static final Path WHOLE = Path.of("..", "shared", "data");

  private PublishedFile() {}

  /** Returns an excerpt; its README names the publisher. */
  public static Path excerpt(String name) {
    return EXCERPTS.resolve(name);
  }

  /** Returns a whole file; without it the test that asks ends here, as skipped. */
  public static Path whole(String name) {
    Path file = WHOLE.resolve(name);
    assumeTrue(Files.isReadable(file), "not beside the project: " + name);
    return file;
  }
}
