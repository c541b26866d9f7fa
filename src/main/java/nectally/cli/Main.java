package nectally.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/** Starts the program: the only place that knows the streams and the status of the process. */
public final class Main {

  /** By this the launcher says that there is no standard input, whose number Java would reuse. */
  private static final String CLOSED = "nectally.input.closed";

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
    OutputStream err = new FileOutputStream(FileDescriptor.err);
    int status;
    try {
      status =
          run(
              args,
              Boolean.getBoolean(CLOSED) ? new ClosedInput() : System.in,
              new FileOutputStream(FileDescriptor.out),
              err,
              Optional.ofNullable(System.getenv(TerminalWidth.VARIABLE)));
    } catch (Throwable last) {
      // Java's own status would be 1, that of files that cannot be used.
      status = Fault.tellAtLeast(Fault.isOfMemory(last), err);
    }
    if (status != Status.ANSWERED) {
      exit(status);
    }
  }

  private static void exit(int status) {
    try {
      System.exit(status);
    } catch (OutOfMemoryError | LinkageError full) {
      Runtime.getRuntime().halt(status);
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
    try {
      return run(List.of(args), console);
    } catch (Throwable fault) {
      return Fault.tell(fault, console.err(), err);
    }
  }

  private static int run(List<String> words, Console console) {
    try {
      return Commands.run(words, console);
    } catch (Refusal refusal) {
      console.err().tell(refusal.diagnostics(), refusal.more());
      if (refusal.status() == Status.USAGE) {
        console.err().say("See '" + Commands.whoseHelp(words) + " --help'.");
      }
      return refusal.status();
    }
  }
}
