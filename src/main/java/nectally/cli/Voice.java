package nectally.cli;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.List;
import nectally.formats.Printable;
import nectally.problem.Diagnostic;

/**
 * What is said on standard error: the only place that writes there.
 *
 * <p>Whatever names a file has, and whatever its own name is, no line of it can pass for another,
 * and nothing in it can change what a terminal shows.
 */
final class Voice {

  private final PrintWriter err;

  Voice(OutputStream err) {
    this.err = new PrintWriter(Console.utf8(err), true);
  }

  /** Says a sentence on a line of its own. */
  void say(String line) {
    err.println(Printable.of(line));
  }

  /** Says what a person should know, the first twenty of several things. */
  void note(List<String> notes) {
    for (String note : Messages.lines(notes)) {
      say("note: " + note);
    }
  }

  /**
   * Says what is wrong or doubtful, the first twenty of several things.
   *
   * @param more how much is beside {@code diagnostics}
   */
  void tell(List<Diagnostic> diagnostics, long more) {
    Messages.lines(diagnostics, more).forEach(this::say);
  }
}
