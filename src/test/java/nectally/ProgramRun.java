package nectally;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import nectally.cli.Main;

/**
 * What one run of the whole program, within this process, came to.
 *
 * @param out standard output
 * @param err standard error
 * @param status the status that the process would end with
 */
public record ProgramRun(String out, String err, int status) {

  /** Whether expectations are rewritten instead of compared. */
  static final boolean UPDATE = Boolean.getBoolean("golden.update");

  /** Runs the program. */
  public static ProgramRun of(List<String> arguments, byte[] in) {
    return of(arguments, in, Optional.empty());
  }

  /** Runs the program where so many columns are seen. */
  static ProgramRun of(List<String> arguments, byte[] in, Optional<String> columns) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        Main.run(arguments.toArray(String[]::new), new ByteArrayInputStream(in), out, err, columns);
    return new ProgramRun(out.toString(UTF_8), err.toString(UTF_8), status);
  }

  /** Returns this with {@code path} taken out of everything that was printed. */
  ProgramRun without(String path) {
    return new ProgramRun(out.replace(path, ""), err.replace(path, ""), status);
  }
}
