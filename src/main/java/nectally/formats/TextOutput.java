package nectally.formats;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Takes a text in pieces, none of which ends within a character, and writes it in UTF-8. */
final class TextOutput implements Appendable {

  private static final int BLOCK = 1 << 13;

  private final OutputStream out;
  private final StringBuilder block = new StringBuilder(BLOCK + 80);

  TextOutput(OutputStream out) {
    this.out = out;
  }

  @Override
  public Appendable append(CharSequence piece) throws IOException {
    block.append(piece);
    return written();
  }

  @Override
  public Appendable append(CharSequence whole, int start, int end) throws IOException {
    block.append(whole, start, end);
    return written();
  }

  @Override
  public Appendable append(char letter) throws IOException {
    block.append(letter);
    return this;
  }

  private Appendable written() throws IOException {
    if (block.length() >= BLOCK) {
      write();
    }
    return this;
  }

  private void write() throws IOException {
    out.write(block.toString().getBytes(StandardCharsets.UTF_8));
    block.setLength(0);
  }

  /** Writes what is left. */
  void flush() throws IOException {
    write();
    out.flush();
  }
}
