package nectally.csv;

import java.util.ArrayList;
import java.util.List;

/** A header of several lines, as spreadsheets have it: a party above its first and second votes. */
public final class HeaderLines {

  private HeaderLines() {}

  /**
   * Returns one name for each column: what stands in the lines from top to bottom with {@code /}
   * between it. A blank in an upper line is what stands left of it, since such a cell spans several
   * columns.
   */
  public static List<String> join(List<List<String>> lines) {
    if (lines.size() == 1) {
      return lines.get(0);
    }
    int size = 0;
    for (List<String> line : lines) {
      size = Math.max(size, line.size());
    }
    List<String> names = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      names.add(name(lines, i));
    }
    return names;
  }

  private static String name(List<List<String>> lines, int column) {
    StringBuilder name = new StringBuilder();
    boolean named = false;
    for (int i = 0; i < lines.size(); i++) {
      List<String> line = lines.get(i);
      String own = column < line.size() ? line.get(column) : "";
      named |= !own.isEmpty();
      String part = i + 1 < lines.size() ? spanning(line, column) : own;
      if (!part.isEmpty()) {
        name.append(name.isEmpty() ? "" : " / ").append(part);
      }
    }
    return named ? name.toString() : "";
  }

  private static String spanning(List<String> line, int column) {
    for (int i = Math.min(column, line.size() - 1); i >= 0; i--) {
      if (!line.get(i).isEmpty()) {
        return line.get(i);
      }
    }
    return "";
  }
}
