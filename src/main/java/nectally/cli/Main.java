package nectally.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.Set;
import nectally.csv.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Starts the program: the only place that knows the streams and the status of the process. */
public final class Main {

  private Main() {}

  /** Runs one command and ends the process with its status (SPEC 5). */
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
   * @return the status of SPEC 5
   */
  public static int run(String[] args, InputStream in, OutputStream out, OutputStream err) {
    Console console = Console.of(in, out, err);
    PrintWriter results = new PrintWriter(Console.utf8(out));
    CommandLine commandLine = Commands.of(args, console);
    commandLine.setOut(results);
    commandLine.setErr(console.err());
    Problems problems = new Problems(console.err());
    commandLine.setParameterExceptionHandler(problems);
    commandLine.setExecutionExceptionHandler(problems);
    int status = commandLine.execute(args);
    results.flush();
    console.err().flush();
    return status;
  }

  /** Turns what went wrong into words and a status. */
  private record Problems(PrintWriter err)
      implements IParameterExceptionHandler, IExecutionExceptionHandler {

    @Override
    public int handleParseException(ParameterException problem, String[] args) {
      String name = problem.getCommandLine().getCommandSpec().qualifiedName();
      err.println(name + ": " + problem.getMessage());
      if (problem instanceof UnmatchedArgumentException unmatched) {
        suggest(unmatched);
      }
      err.println("See '" + name + " --help'.");
      return Status.USAGE;
    }

    /** For options by the letters that differ, which finds more slips than picocli's own way. */
    private void suggest(UnmatchedArgumentException unmatched) {
      if (!unmatched.isUnknownOption()) {
        UnmatchedArgumentException.printSuggestions(unmatched, err);
        return;
      }
      Set<String> known = unmatched.getCommandLine().getCommandSpec().optionsMap().keySet();
      String typed = unmatched.getUnmatched().get(0);
      // One letter is near to any other.
      Nearest.of(typed.split("=", 2)[0], known)
          .filter(option -> option.length() > 2)
          .ifPresent(option -> err.println("Did you mean " + option + "?"));
    }

    @Override
    public int handleExecutionException(
        Exception fault, CommandLine command, CommandLine.ParseResult parsed) {
      if (fault instanceof Refusal refusal) {
        refusal.lines().forEach(err::println);
        return Status.UNUSABLE;
      }
      err.println(
          "nec-tally: a fault of the program itself, not of your files ("
              + fault
              + "). Please report it with the command that you ran.");
      return Status.FAULT;
    }
  }
}
