package nectally.csv;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;

/** Characters that a file from the web writes by their names or numbers, as HTML does. */
final class Entities {

  private static final int LONGEST = 10;

  private Entities() {}

  /** Returns a text with characters for the entities that HTML 4 knows; others stay. */
  static String read(String text) {
    int start = text.indexOf('&');
    if (start < 0 || text.indexOf(';', start) < 0) {
      return text;
    }
    StringBuilder read = new StringBuilder(text.length());
    int at = 0;
    while (start >= 0) {
      int end = text.indexOf(';', start);
      int c = end < 0 || end - start > LONGEST ? 0 : character(text.substring(start + 1, end));
      if (c > 0) {
        read.append(text, at, start).appendCodePoint(c);
        at = end + 1;
      }
      start = text.indexOf('&', Math.max(at, start + 1));
    }
    return read.append(text, at, text.length()).toString();
  }

  /** Returns the character that a name or number stands for; 0 where there is none. */
  private static int character(String name) {
    if (!name.startsWith("#")) {
      return Names.ALL.getOrDefault(name, 0);
    }
    boolean hex = name.startsWith("#x") || name.startsWith("#X");
    int value;
    try {
      value = Integer.parseInt(name, hex ? 2 : 1, name.length(), hex ? 16 : 10);
    } catch (NumberFormatException noNumber) {
      return 0;
    }
    if (value >= 0x80 && value < 0xA0) {
      // Browsers have always taken these for windows-1252.
      return new String(new byte[] {(byte) value}, Charset.forName("windows-1252")).codePointAt(0);
    }
    return value >= ' ' && Character.isValidCodePoint(value) ? value : 0;
  }

  /** Apart, so that the names are read when the first of them is met. */
  private static final class Names {

    static final Map<String, Integer> ALL = all();

    private Names() {}

    private static Map<String, Integer> all() {
      Map<String, Integer> all = new HashMap<>();
      for (String line : WordFile.lines(Entities.class, "entities.txt")) {
        int blank = line.indexOf(' ');
        all.put(line.substring(0, blank), Integer.parseInt(line.substring(blank + 1), 16));
      }
      return all;
    }
  }
}
