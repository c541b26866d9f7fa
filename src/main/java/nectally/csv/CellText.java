package nectally.csv;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** What the bytes of cells mean that stand in no quotes of their own, as {@link Column} has it. */
public final class CellText {

  private CellText() {}

  /** Returns the text of a cell in UTF-8, without the blanks around it. */
  public static String of(byte[] bytes, int from, int to) {
    return Entities.read(Blanks.strip(new String(bytes, from, to - from, StandardCharsets.UTF_8)));
  }

  /**
   * Returns whether bytes are UTF-8 for sure: those of a replacement character may stand for what
   * was lost.
   */
  public static boolean isSound(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      if (bytes[i] < 0) {
        return new String(bytes, i, to - i, StandardCharsets.UTF_8).indexOf('\uFFFD') < 0;
      }
    }
    return true;
  }

  /** Returns whether bytes are UTF-8. */
  public static boolean isUtf8(byte[] bytes, int length) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, length));
      return true;
    } catch (CharacterCodingException malformed) {
      return false;
    }
  }
}
