package nectally.formats;

import java.io.IOException;
import java.io.OutputStream;
import nectally.answer.Report;

/** A format whose files are text, in UTF-8. */
abstract class TextFormat implements Renderer {

  @Override
  public final void render(Report report, OutputStream out) throws IOException {
    TextOutput text = new TextOutput(out);
    write(report, text);
    text.flush();
  }

  /**
   * Writes {@code report} to {@code out}, with {@code \n} at the end of each line.
   *
   * @throws IOException if {@code out} does
   */
  abstract void write(Report report, Appendable out) throws IOException;
}
