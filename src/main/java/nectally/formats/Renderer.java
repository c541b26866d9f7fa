package nectally.formats;

import java.io.IOException;
import java.io.OutputStream;
import nectally.answer.Report;

/** Writes any report in one format. */
public interface Renderer {

  /**
   * Writes {@code report} to {@code out}, which is flushed at the end and stays open.
   *
   * <p>The same report gives the same bytes every time. Text is UTF-8, its lines end in {@code \n},
   * the last one too.
   *
   * @throws IOException if {@code out} does
   */
  void render(Report report, OutputStream out) throws IOException;
}
