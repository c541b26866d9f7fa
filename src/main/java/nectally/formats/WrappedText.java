package nectally.formats;

import java.util.ArrayList;
import java.util.List;

/** Breaks sentences between words, so that no line is wider than what people see. */
final class WrappedText {

  private WrappedText() {}

  /** Returns the lines of a text; a word that is wider than a line stands alone on one. */
  static List<String> lines(String text, int width) {
    if (TextWidth.of(text) <= width) {
      return List.of(text);
    }
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int used = 0;
    for (String word : text.split(" ", -1)) {
      int wide = TextWidth.of(word);
      if (used > 0 && used + 1 + wide > width) {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
      }
      if (used > 0) {
        line.append(' ');
        used++;
      }
      line.append(word);
      used += wide;
    }
    lines.add(line.toString());
    return lines;
  }
}
