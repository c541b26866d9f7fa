package nectally.cli;

import java.util.Optional;
import java.util.OptionalInt;

/** How wide what people see may be, as the variable {@code COLUMNS} says it. */
final class TerminalWidth {

  /** The launcher sets it on a terminal, where a shell has not. */
  static final String VARIABLE = "COLUMNS";

  /** In less than this no table can be read. */
  private static final int LEAST = 40;

  private TerminalWidth() {}

  /** Returns the number of columns, at least 40; empty where the text is no number above 0. */
  static OptionalInt columns(Optional<String> text) {
    if (text.isEmpty()) {
      return OptionalInt.empty();
    }
    try {
      int columns = Integer.parseInt(text.get().strip());
      return columns <= 0 ? OptionalInt.empty() : OptionalInt.of(Math.max(LEAST, columns));
    } catch (NumberFormatException noNumber) {
      return OptionalInt.empty();
    }
  }
}
