package nectally.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nectally.model.Place;
import nectally.problem.Rule;

/** Starts the program: the only place that knows the streams and the status of the process. */
public final class Main {

  /** By this the launcher says that there is no standard input, whose number Java would reuse. */
  private static final String CLOSED = "nectally.input.closed";

  private static final String SHORT_OF_MEMORY =
      "there is too little memory for this; the setting NEC_TALLY_JAVA_OPTS=-Xmx4g lets Java take"
          + " 4 GB";

  /** The same with all that stands around it, for where there is no memory to put it together. */
  private static final byte[] AT_LEAST =
      (Commands.PROGRAM + ": error: " + SHORT_OF_MEMORY + " [out-of-memory]\n")
          .getBytes(StandardCharsets.US_ASCII);

  private Main() {}

  /** Standard input where there is none. */
  private static final class ClosedInput extends InputStream {

    @Override
    public int read() throws IOException {
      throw new IOException("standard input is closed");
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      return read();
    }
  }

  /**
   * Runs one command and ends the process with its status (commands.md 5); with the status 0 by
   * returning, since newer Javas set up logging before they exit, which takes as long as a table.
   */
  public static void main(String[] args) {
    int status =
        run(
            args,
            Boolean.getBoolean(CLOSED) ? new ClosedInput() : System.in,
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err),
            Optional.ofNullable(System.getenv(TerminalWidth.VARIABLE)));
    if (status != Status.ANSWERED) {
      System.exit(status);
    }
  }

  /** Runs one command for people who see lines of any length. */
  public static int run(String[] args, InputStream in, OutputStream out, OutputStream err) {
    return run(args, in, out, err, Optional.empty());
  }

  /**
   * Runs one command.
   *
   * @param args as on the command line, without the program's name
   * @param in standard input, read only where an argument asks for it
   * @param out receives results as UTF-8
   * @param err receives everything else as UTF-8
   * @param columns how many columns of a terminal people see, as {@code COLUMNS} says it
   * @return the status of commands.md 5
   */
  public static int run(
      String[] args, InputStream in, OutputStream out, OutputStream err, Optional<String> columns) {
    Console console = Console.of(in, out, err, columns);
    List<String> words = List.of(args);
    int status;
    try {
      status = Commands.run(words, console);
    } catch (Refusal refusal) {
      console.err().tell(refusal.diagnostics(), refusal.more());
      if (refusal.status() == Status.USAGE) {
        console.err().say("See '" + Commands.whoseHelp(words) + " --help'.");
      }
      status = refusal.status();
    } catch (OutOfMemoryError full) {
      status = shortOfMemory(console, err);
    } catch (RuntimeException | StackOverflowError | LinkageError fault) {
      console
          .err()
          .say(
              "nec-tally: a fault of the program itself, not of your files ("
                  + fault
                  + "). Please report it with the command that you ran.");
      status = Status.FAULT;
    }
    return status;
  }

  private static int shortOfMemory(Console console, OutputStream err) {
    try {
      Refusal refusal =
          Refusal.unusable(new Place(Commands.PROGRAM), Rule.OUT_OF_MEMORY, SHORT_OF_MEMORY);
      console.err().tell(refusal.diagnostics(), 0);
    } catch (OutOfMemoryError | LinkageError again) {
      try {
        err.write(AT_LEAST);
      } catch (IOException closed) {
        // The status says it.
      }
    }
    return Status.FAULT;
  }
}
