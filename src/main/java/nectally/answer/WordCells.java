package nectally.answer;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The cells of constants, each made once: most rows of a long table say one of a few. */
final class WordCells {

  private static final Map<Enum<?>, Cell> CELLS = new ConcurrentHashMap<>();

  private WordCells() {}

  /** Returns a constant as machines read it, such as {@code not_elected}. */
  static Cell of(Enum<?> value) {
    Cell known = CELLS.get(value);
    if (known == null) {
      known = new Cell.Text(value.name().toLowerCase(Locale.ROOT));
      CELLS.put(value, known);
    }
    return known;
  }
}
