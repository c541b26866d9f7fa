package nectally.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The three streams of a run, as UTF-8 whatever the locale.
 *
 * @param in standard input
 * @param out standard output, for results only
 * @param err standard error, for all else
 * @param columns how wide what people see on standard output may be; empty where nothing says it
 */
record Console(InputStream in, OutputStream out, Voice err, OptionalInt columns) {

  /** By this the launcher says that standard error is a terminal. */
  private static final String TERMINAL = "nectally.terminal.errors";

  /** Wraps the streams of a process or of a test. */
  static Console of(InputStream in, OutputStream out, OutputStream err, Optional<String> columns) {
    Voice voice = new Voice(err, Boolean.getBoolean(TERMINAL));
    return new Console(in, out, voice, TerminalWidth.columns(columns));
  }

  /** Returns a writer of UTF-8 that the caller flushes. */
  static Writer utf8(OutputStream stream) {
    return new OutputStreamWriter(stream, StandardCharsets.UTF_8);
  }

  /**
   * Prints a text on standard output, such as a help.
   *
   * @return the status of having done so
   * @throws Refusal if it cannot be written
   */
  int print(String text) throws Refusal {
    try {
      out.write(text.getBytes(StandardCharsets.UTF_8));
      out.flush();
    } catch (IOException problem) {
      Output.unlessPipeIsClosed(problem);
    }
    return Status.ANSWERED;
  }
}
