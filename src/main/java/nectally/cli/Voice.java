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

  /** Goes to the start of the line and wipes it away. */
  private static final String WIPE = "\r\u001B[K";

  private final PrintWriter err;
  private final boolean terminal;
  private boolean shows;

  /**
   * Speaks to a stream.
   *
   * @param terminal whether a person sees it on a terminal
   */
  Voice(OutputStream err, boolean terminal) {
    this.err = new PrintWriter(Console.utf8(err), true);
    this.terminal = terminal;
  }

  /** Returns whether a person sees what is said at once, on a terminal. */
  boolean isTerminal() {
    return terminal;
  }

  /** Says a sentence on a line of its own. */
  synchronized void say(String line) {
    show("");
    err.println(Printable.of(line));
  }

  /** Shows a line on a terminal in place of the one shown before; blank shows none. */
  synchronized void show(String line) {
    if (shows || !line.isEmpty()) {
      err.print(WIPE + line);
      err.flush();
      shows = !line.isEmpty();
    }
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
