package nectally.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Files of words that the program brings along, each beside the class that reads it. */
public final class WordFile {

  private WordFile() {}

  /**
   * Returns what a file holds.
   *
   * @throws IllegalStateException if the program lacks it
   */
  public static byte[] bytes(Class<?> reader, String name) {
    byte[] held = held(name);
    if (held != null) {
      return held;
    }
    try (InputStream in = reader.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing in the program");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns what a file holds that is a class in the program that is shipped; else nothing. */
  @SuppressWarnings("UnusedVariable")
  private static byte @Nullable [] held(String name) {
    // The build writes this method: see nectally.build.HeldFiles.
    return null;
  }

  /** Returns a file's text, which is in UTF-8. */
  public static String text(Class<?> reader, String name) {
    return new String(bytes(reader, name), StandardCharsets.UTF_8);
  }

  /** Returns the lines of a file that say something, and are no comments behind a {@code #}. */
  public static List<String> lines(Class<?> reader, String name) {
    List<String> lines = new ArrayList<>();
    for (String line : text(reader, name).split("\n", -1)) {
      if (!line.isEmpty() && line.charAt(0) != '#') {
        lines.add(line);
      }
    }
    return lines;
  }

  /** Returns the words of a line from {@code start} on, which commas and blanks part. */
  public static List<String> words(String line, int start) {
    List<String> words = new ArrayList<>();
    for (int from = start; from < line.length(); ) {
      int comma = line.indexOf(", ", from);
      int to = comma < 0 ? line.length() : comma;
      words.add(line.substring(from, to));
      from = to + 2;
    }
    return words;
  }
}
