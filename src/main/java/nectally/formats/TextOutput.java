package nectally.formats;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Takes a text in pieces, none of which ends within a character, and writes it in UTF-8. */
final class TextOutput implements Appendable {

  private static final int BLOCK = 1 << 14;

  private final OutputStream out;
  private final StringBuilder text = new StringBuilder(2 * BLOCK);

  TextOutput(OutputStream out) {
    this.out = out;
  }

  @Override
  public Appendable append(CharSequence piece) throws IOException {
    text.append(piece);
    return written();
  }

  @Override
  public Appendable append(CharSequence whole, int start, int end) throws IOException {
    text.append(whole, start, end);
    return written();
  }

  @Override
  public Appendable append(char letter) throws IOException {
    text.append(letter);
    return this;
  }

  /** Writes what is left. */
  void flush() throws IOException {
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    text.setLength(0);
  }

  private Appendable written() throws IOException {
    if (text.length() >= BLOCK) {
      flush();
    }
    return this;
  }
}
