package nectally.formats;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import nectally.answer.Report;

/** A format whose files are text, in UTF-8. */
abstract class TextFormat implements Renderer {

  private static final int BUFFER = 1 << 16;

  @Override
  public final void render(Report report, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
    write(report, writer);
    writer.flush();
  }

  /**
   * Writes {@code report} to {@code out}, with {@code \n} at the end of each line.
   *
   * @throws IOException if {@code out} does
   */
  abstract void write(Report report, Appendable out) throws IOException;
}
