package nectally.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stream that whoever started the program has opened for it, as {@code /dev/fd/3} names it. What
 * is behind it is not the program's to replace: others write there too, and have written before.
 *
 * @param number 1 is standard output
 */
record Descriptor(int number) {

  /** Where Linux has the streams of a process and of a thread of it, and others their own. */
  private static final Pattern PLACE =
      Pattern.compile("/proc/(\\d+)(?:/task/\\d+)?/fd/(\\d+)|/dev/fd/(\\d+)");

  private static final int STANDARD_OUTPUT = 1;

  /** More links than this in a row lead in a circle. */
  private static final int MOST_LINKS = 40;

  private static final int DECIMAL = 10;
  private static final int OCTAL = 8;

  /** The two lowest bits of how a stream was opened are 0 where it can only be read. */
  private static final int ACCESS = 3;

  private static final String FLAGS = "flags:";

  /** Returns the stream of this process that {@code file} names, itself or through links. */
  static Optional<Descriptor> of(Path file) throws IOException {
    Path at = file.toAbsolutePath();
    for (int links = 0; links < MOST_LINKS; links++) {
      Path parent = at.getParent();
      if (parent == null || !Files.isDirectory(parent)) {
        return Optional.empty();
      }
      at = parent.toRealPath().resolve(at.getFileName());
      Matcher match = PLACE.matcher(at.toString());
      if (match.matches()) {
        String process = match.group(1);
        boolean own =
            process == null || process.equals(Long.toString(ProcessHandle.current().pid()));
        String number = process == null ? match.group(3) : match.group(2);
        return own
            ? Optional.of(new Descriptor(Integer.parseInt(number, DECIMAL)))
            : Optional.empty();
      }
      if (!Files.isSymbolicLink(at)) {
        return Optional.empty();
      }
      at = at.resolveSibling(Files.readSymbolicLink(at));
    }
    return Optional.empty();
  }

  boolean isStandardOutput() {
    return number == STANDARD_OUTPUT;
  }

  /**
   * Opens it to write behind all that was written there.
   *
   * @throws IOException if it is not open, or only to be read
   */
  OutputStream open() throws IOException {
    Path file = Path.of("/dev/fd/" + number);
    if (!Files.exists(file)) {
      throw new IOException("it is not open");
    }
    if (isOnlyRead(Path.of("/proc/self/fdinfo/" + number))) {
      throw new IOException("it is open only to be read");
    }
    return Files.isRegularFile(file)
        ? Files.newOutputStream(file, StandardOpenOption.WRITE, StandardOpenOption.APPEND)
        : Files.newOutputStream(file, StandardOpenOption.WRITE);
  }

  private static boolean isOnlyRead(Path facts) throws IOException {
    if (!Files.exists(facts)) {
      return false;
    }
    for (String fact : Files.readAllLines(facts)) {
      if (fact.startsWith(FLAGS)) {
        int flags = Integer.parseInt(fact.substring(FLAGS.length()).strip(), OCTAL);
        return (flags & ACCESS) == 0;
      }
    }
    return false;
  }
}
