package nectally.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.List;
import nectally.csv.NamedFile;
import nectally.model.Place;
import nectally.problem.Rule;

/**
 * A file of options, which {@code @FILE} puts in its place among the words of a command.
 *
 * <p>Words are parted by blanks and line ends; one that has a blank stands in quotation marks of
 * either kind. Lines that begin with {@code #} are comments.
 */
final class OptionsFile {

  private OptionsFile() {}

  /** Returns whether a word names a file of options; a file of that name is {@code ./@name}. */
  static boolean isNamedBy(String word) {
    return word.length() > 1 && word.charAt(0) == '@';
  }

  /** Returns the name of the file that a word names. */
  static String file(String word) {
    return word.substring(1);
  }

  /**
   * Returns the words of the file that {@code word} names.
   *
   * @throws Refusal if it cannot be read, or has a quotation mark without its second
   */
  static List<String> words(String word) throws Refusal {
    try {
      String text = Files.readString(NamedFile.of(file(word)), StandardCharsets.UTF_8);
      List<String> words = new ArrayList<>();
      int number = 0;
      for (String line : text.split("\r\n|\r|\n", -1)) {
        number++;
        String shown = line.startsWith("\uFEFF") ? line.substring(1) : line;
        if (!shown.isBlank() && !shown.strip().startsWith("#")) {
          add(shown, new Place(word, number), words);
        }
      }
      return words;
    } catch (IOException | InvalidPathException e) {
      throw Refusal.usage(
          new Place(word),
          Rule.CANNOT_READ,
          "expected a file of options, and there is none that can be read; a file whose name begins"
              + " with @ is written ./"
              + word);
    }
  }

  private static void add(String line, Place place, List<String> words) throws Refusal {
    StringBuilder word = new StringBuilder();
    boolean started = false;
    char quote = '\0';
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (quote != '\0' ? c == quote : c == '"' || c == '\'') {
        quote = quote == '\0' ? c : '\0';
        started = true;
      } else if (quote == '\0' && Character.isWhitespace(c)) {
        if (started) {
          words.add(word.toString());
        }
        word.setLength(0);
        started = false;
      } else {
        word.append(c);
        started = true;
      }
    }
    if (quote != '\0') {
      throw Refusal.usage(
          place, Rule.UNCLOSED_QUOTE, "a quotation mark (" + quote + ") opens and never closes");
    }
    if (started) {
      words.add(word.toString());
    }
  }
}
