package nectally.cli;

import java.util.ArrayList;
import java.util.List;
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
    int equals = current.startsWith("--") ? current.indexOf('=') : -1;
    if (equals > 0) {
      List<String> values = new ArrayList<>();
      valueOf(command, current.substring(0, equals), words, current.substring(equals + 1), values);
      for (String value : values) {
        answer.add(value.equals(FILES) ? FILES : current.substring(0, equals + 1) + value);
      }
      return;
    }
    if (valueOf(command, before, words, current, answer)) {
      return;
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

  /** Offers values of the option of a name; returns whether there is one that takes any. */
  private static boolean valueOf(
      Command command, String option, List<String> words, String current, List<String> answer) {
    for (Setting<?> setting : command.settings()) {
      if (setting.takesValue() && setting.names().contains(option)) {
        value(setting, words, current, answer);
        return true;
      }
    }
    return false;
  }

  private static void value(
      Setting<?> setting, List<String> words, String current, List<String> answer) {
    List<String> values = new ArrayList<>();
    if (setting.label().startsWith("FILE")) {
      values.add(FILES);
    } else if (OF_COLUMNS.contains(setting.name())) {
      boolean mapped = setting.name().equals("--map");
      for (String column : ColumnsOfFile.first(words.subList(1, words.size()))) {
        values.addAll(mapped ? mapped(column, current) : List.of(column));
      }
      if (mapped && current.indexOf('=') >= 0) {
        answer.addAll(values);
        return;
      }
    } else {
      values.addAll(setting.choices());
    }
    // What stands before a comma was chosen already.
    String chosen = current.substring(0, current.lastIndexOf(',') + 1);
    for (String value : values) {
      answer.add(value.equals(FILES) ? FILES : chosen + value);
    }
  }

  /** Returns a column for fields of a file; for the field alone that was named already. */
  private static List<String> mapped(String column, String current) {
    int named = Math.max(current.indexOf('='), current.lastIndexOf('+')) + 1;
    return named > 0
        ? List.of(current.substring(0, named) + column)
        : List.of("area=" + column, "contest=" + column, "candidate=" + column, "votes=" + column);
  }
}
