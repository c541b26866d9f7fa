package nectally.csv;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The lines that are looked at to find a header, of which the last few may be it. */
final class HeaderWindow {

  private final int size;
  private final List<HeaderLine> lines = new ArrayList<>();

  /**
   * Has no line yet.
   *
   * @param size of how many lines the header is
   */
  HeaderWindow(int size) {
    this.size = size;
  }

  /** Adds the line below the last. */
  void add(HeaderLine line) {
    lines.add(line);
  }

  boolean isEmpty() {
    return lines.isEmpty();
  }

  /** Returns whether there are as many lines as the header has. */
  boolean isFull() {
    return lines.size() >= size;
  }

  /** Returns all lines, first to last. */
  List<HeaderLine> all() {
    return Collections.unmodifiableList(lines);
  }

  /** Returns the number of the very first line, 1 where there is none. */
  long first() {
    return lines.isEmpty() ? 1 : lines.get(0).number();
  }

  /** Returns the number of the line on which the header starts, if the last lines are it. */
  long line() {
    return lines.get(lines.size() - size).number();
  }

  /** Returns the names of the columns, if the last lines are the header. */
  List<String> names() {
    List<List<String>> last = new ArrayList<>();
    for (HeaderLine one : lines.subList(lines.size() - size, lines.size())) {
      last.add(one.cells());
    }
    return HeaderLines.join(last);
  }
}
