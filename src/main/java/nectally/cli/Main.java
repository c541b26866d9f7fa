package nectally.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/** Starts the program: the only place that knows the streams and the status of the process. */
public final class Main {

  private Main() {}

  /** Runs one command and ends the process with its status (commands.md 5). */
  public static void main(String[] args) {
    System.exit(
        run(
            args,
            System.in,
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err)));
  }

  /**
   * Runs one command.
   *
   * @param args as on the command line, without the program's name
   * @param in standard input, read only where an argument asks for it
   * @param out receives results as UTF-8
   * @param err receives everything else as UTF-8
   * @return the status of commands.md 5
   */
  public static int run(String[] args, InputStream in, OutputStream out, OutputStream err) {
    Console console = Console.of(in, out, err);
    List<String> words = List.of(args);
    int status;
    try {
      status = Commands.run(words, console);
    } catch (Refusal refusal) {
      Messages.lines(refusal.diagnostics()).forEach(console.err()::println);
      if (refusal.status() == Status.USAGE) {
        console.err().println("See '" + Commands.whoseHelp(words) + " --help'.");
      }
      status = refusal.status();
    } catch (RuntimeException fault) {
      console
          .err()
          .println(
              "nec-tally: a fault of the program itself, not of your files ("
                  + fault
                  + "). Please report it with the command that you ran.");
      status = Status.FAULT;
    }
    console.err().flush();
    return status;
  }
}
