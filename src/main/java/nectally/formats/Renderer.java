package nectally.formats;

import java.io.IOException;
import nectally.answer.Report;

/** Writes any report in one format. */
public interface Renderer {

  /**
   * Writes {@code report} to {@code out}, ending with a line end; lines end in {@code \n}.
   *
   * <p>The same report gives the same characters every time.
   *
   * @throws IOException if {@code out} does
   */
  void render(Report report, Appendable out) throws IOException;
}
