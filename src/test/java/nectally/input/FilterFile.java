package nectally.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A class that holds a {@link WordFilter}, as text. */
final class FilterFile {

  private FilterFile() {}

  /** Holds a filter to be that of some words, or makes it so where goldens are to be written. */
  static void check(String name, Collection<String> words, int size) throws IOException {
    Path file = Path.of("src/main/java/nectally/input/" + name + ".java");
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    List<String> other =
        new ArrayList<>(lines.stream().filter(line -> !line.endsWith("\\")).toList());
    other.addAll(other.indexOf("      \"\"\"") + 1, written(bits(words, size)));
    if (Boolean.getBoolean("golden.update")) {
      Files.write(file, other);
    }
    assertThat(lines).isEqualTo(other);
  }

  private static boolean[] bits(Collection<String> words, int size) {
    boolean[] bits = new boolean[size];
    for (String word : words) {
      for (int i = 0; i < WordFilter.BITS_EACH; i++) {
        bits[WordFilter.bit(word.hashCode(), i, size)] = true;
      }
    }
    return bits;
  }

  private static List<String> written(boolean[] bits) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < bits.length; i += 6) {
      int six = 0;
      for (int k = 0; k < 6 && i + k < bits.length; k++) {
        six |= bits[i + k] ? 1 << k : 0;
      }
      line.append((char) ('0' + six >= '\\' ? '1' + six : '0' + six));
      if (line.length() == 92 || i + 6 >= bits.length) {
        lines.add("      " + line + "\\");
        line.setLength(0);
      }
    }
    return lines;
  }
}
