package nectally.formats;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Takes a text in pieces, none of which ends within a character, and writes it in UTF-8. */
final class TextOutput implements Appendable {

  private static final int BLOCK = 1 << 14;

  private final OutputStream out;

  TextOutput(OutputStream out) {
    this.out = new BufferedOutputStream(out, BLOCK);
  }

  @Override
  public Appendable append(CharSequence piece) throws IOException {
    out.write(piece.toString().getBytes(StandardCharsets.UTF_8));
    return this;
  }

  @Override
  public Appendable append(CharSequence whole, int start, int end) throws IOException {
    return append(whole.subSequence(start, end));
  }

  @Override
  public Appendable append(char letter) throws IOException {
    if (letter < 0x80) {
      out.write(letter);
      return this;
    }
    return append(Character.toString(letter));
  }

  /** Writes what is left. */
  void flush() throws IOException {
    out.flush();
  }
}
