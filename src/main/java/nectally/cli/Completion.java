package nectally.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What can stand at one place of a command line: a line each, {@code word}, a tab and what it
 * means; {@code :files} for the names of files.
 */
final class Completion {

  private static final String FILES = ":files";

  /** The options whose values are columns of the file. */
  private static final Set<String> OF_COLUMNS = Set.of("--by", "--with", "--per", "--map");

  private Completion() {}

  /**
   * Returns the answer to {@code N ARGS...}: what can stand as word N, 0 for the command, of a line
   * with these words behind the program's name. What cannot be understood has no answer.
   */
  static String answer(List<String> request) {
    int place = request.isEmpty() ? -1 : number(request.get(0));
    List<String> words = request.isEmpty() ? List.of() : request.subList(1, request.size());
    List<String> answer = new ArrayList<>();
    if (place == 0) {
      for (Command command : Commands.all()) {
        answer.add(command.name() + "\t" + command.description().get(0));
      }
    } else if (place > 0 && !words.isEmpty()) {
      ofCommand(words, place, answer);
    }
    return answer.isEmpty() ? "" : String.join("\n", answer) + "\n";
  }

  private static int number(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  private static void ofCommand(List<String> words, int place, List<String> answer) {
    Command command;
    try {
      command = Commands.named(words.get(0));
    } catch (Refusal unknown) {
      return;
    }
    if (command.name().equals("help")) {
      for (Command each : Commands.all()) {
        answer.add(each.name() + "\t" + each.description().get(0));
      }
      return;
    }
    String current = place < words.size() ? words.get(place) : "";
    String before = place > 1 && place - 1 < words.size() ? words.get(place - 1) : "";
    for (Setting<?> setting : command.settings()) {
      if (setting.takesValue() && setting.names().contains(before)) {
        value(setting, words, current, answer);
        return;
      }
    }
    if (current.startsWith("-")) {
      for (Setting<?> setting : command.settings()) {
        for (String name : setting.names()) {
          answer.add(name + "\t" + String.join(" ", setting.description()));
        }
      }
    } else if (command.name().equals("completion")) {
      answer.addAll(List.of("bash", "zsh", "fish"));
    } else {
      answer.add(FILES);
    }
  }

  private static void value(
      Setting<?> setting, List<String> words, String current, List<String> answer) {
    List<String> values = new ArrayList<>();
    if (setting.label().startsWith("FILE")) {
      values.add(FILES);
    } else if (OF_COLUMNS.contains(setting.name())) {
      columns(words, setting.name().equals("--map"), values);
    } else {
      values.addAll(setting.choices());
    }
    // What stands before a comma was chosen already.
    String chosen = current.substring(0, current.lastIndexOf(',') + 1);
    for (String value : values) {
      answer.add(value.equals(FILES) ? FILES : chosen + value);
    }
  }

  /** Offers the columns of the first file among {@code words}, as its first line has them. */
  private static void columns(List<String> words, boolean mapped, List<String> answer) {
    for (String word : words.subList(1, words.size())) {
      String ending = word.toLowerCase(Locale.ROOT);
      if (!word.startsWith("-") && (ending.endsWith(".csv") || ending.endsWith(".tsv"))) {
        for (String column : firstLine(word).split("[,;\t|]", -1)) {
          String name = column.strip().replace("\"", "");
          if (!name.isEmpty()) {
            answer.add(mapped ? "area=" + name : name);
            answer.addAll(mapped ? List.of("contest=" + name, "candidate=" + name) : List.of());
          }
        }
        return;
      }
    }
  }

  private static String firstLine(String file) {
    try (BufferedReader reader = Files.newBufferedReader(Path.of(file), StandardCharsets.UTF_8)) {
      String line = reader.readLine();
      return line == null ? "" : line;
    } catch (IOException | InvalidPathException e) {
      return "";
    }
  }
}
