package nectally.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nectally.csv.Nearest;
import nectally.model.Place;
import nectally.problem.Diagnostic;
import nectally.problem.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Hands what a user typed behind a command's name to the settings of the command.
 *
 * <p>{@code --name value}, {@code --name=value}, {@code -nvalue}, short flags in one word ({@code
 * -qv}); all that follows {@code --} are arguments. The library for help reads the same settings,
 * and a test holds both to one meaning; this is done here because loading that library takes longer
 * than most elections take to count.
 */
final class Arguments {

  private final Command command;
  private final List<String> words;
  private final Map<String, Setting<?>> options = new HashMap<>();
  private final List<Diagnostic> problems = new ArrayList<>();
  private final List<Diagnostic> unknown = new ArrayList<>();
  private @Nullable Setting<?> arguments;
  private int next;

  /** Where the words of a file of options end, which names no further one. */
  private int fileEnd;

  private Arguments(Command command, List<String> words) {
    this.command = command;
    this.words = new ArrayList<>(words);
    for (Setting<?> setting : command.settings()) {
      for (String name : setting.names()) {
        options.put(name, setting);
      }
      if (setting.names().isEmpty()) {
        arguments = setting;
      }
    }
  }

  /**
   * Gives the settings of {@code command} their values.
   *
   * @throws Refusal with everything that is wrong with the words
   */
  static void read(List<String> words, Command command) throws Refusal {
    new Arguments(command, words).read();
  }

  private void read() throws Refusal {
    while (next < words.size()) {
      String word = words.get(next++);
      if (word.equals("--")) {
        while (next < words.size()) {
          argument(words.get(next++));
        }
      } else if (word.startsWith("--")) {
        longOption(word);
      } else if (word.startsWith("-") && word.length() > 1) {
        shortOptions(word);
      } else if (OptionsFile.isNamedBy(word) && next > fileEnd) {
        List<String> more = OptionsFile.words(word);
        words.addAll(next, more);
        fileEnd = next + more.size();
        command.hasOptionsFrom(OptionsFile.file(word));
      } else {
        argument(word);
      }
    }
    // What follows an option that is not known may be its value, so the rest can only be guessed.
    if (!unknown.isEmpty()) {
      throw new Refusal(Status.USAGE, unknown);
    }
    for (Setting<?> setting : command.settings()) {
      count(setting);
    }
    if (!problems.isEmpty()) {
      throw new Refusal(Status.USAGE, problems);
    }
  }

  private void longOption(String word) {
    int equals = word.indexOf('=');
    String name = equals < 0 ? word : word.substring(0, equals);
    Setting<?> option = options.get(name);
    if (option == null) {
      unknown(name);
    } else if (!option.takesValue() && equals >= 0) {
      wrong(option, Rule.UNEXPECTED_VALUE, "takes no value");
    } else if (!option.takesValue()) {
      accept(option, "");
    } else if (equals >= 0) {
      accept(option, word.substring(equals + 1));
    } else {
      following(option);
    }
  }

  /** Takes {@code -qv}, {@code -o FILE} and {@code -oFILE}. */
  private void shortOptions(String word) {
    for (int i = 1; i < word.length(); i++) {
      Setting<?> option = options.get("-" + word.charAt(i));
      if (option == null) {
        unknown(i == 1 ? word : "-" + word.charAt(i));
        return;
      }
      if (option.takesValue()) {
        String value = word.substring(i + 1);
        if (value.isEmpty()) {
          following(option);
        } else {
          accept(option, value.startsWith("=") ? value.substring(1) : value);
        }
        return;
      }
      accept(option, "");
    }
  }

  /** Takes the value in the word after the option, or in all words up to the next option. */
  private void following(Setting<?> option) {
    if (next >= words.size() || isOption(words.get(next))) {
      wrong(option, Rule.MISSING_VALUE, "expected " + option.label() + " behind it");
      return;
    }
    accept(option, words.get(next++));
    while (option.isGreedy() && next < words.size() && !words.get(next).startsWith("-")) {
      accept(option, words.get(next++));
    }
  }

  /** Returns whether a word can be nothing but options; {@code -votes} may be a value. */
  private boolean isOption(String word) {
    if (word.startsWith("--")) {
      return word.length() == 2 || options.containsKey(word.split("=", 2)[0]);
    }
    for (int i = 1; i < word.length(); i++) {
      Setting<?> flag = options.get("-" + word.charAt(i));
      if (flag == null || (flag.takesValue() && word.length() > 2)) {
        return false;
      }
    }
    return word.startsWith("-") && word.length() > 1;
  }

  private void argument(String word) {
    Setting<?> all = arguments;
    if (all != null) {
      accept(all, word);
    } else {
      problem(
          Refusal.usage(
              command.place(), Rule.UNEXPECTED_ARGUMENT, "takes no argument \"" + word + "\""));
    }
  }

  private void accept(Setting<?> setting, String value) {
    try {
      setting.accept(value);
    } catch (Refusal refusal) {
      problem(refusal);
    }
  }

  private void unknown(String name) {
    // One letter is near to any other.
    Optional<String> near =
        Nearest.of(name, options.keySet()).filter(option -> option.length() > 2);
    String meant = near.isPresent() ? "; did you mean " + near.get() + "?" : "";
    unknown.addAll(
        Refusal.usage(
                new Place(name),
                Rule.UNKNOWN_OPTION,
                "is no option of " + command.fullName() + meant)
            .diagnostics());
  }

  private void wrong(Setting<?> option, Rule rule, String message) {
    problem(Refusal.usage(new Place(option.name()), rule, message));
  }

  private void problem(Refusal refusal) {
    problems.addAll(refusal.diagnostics());
  }

  /** Says that a setting was given too seldom, or that there are too many arguments. */
  private void count(Setting<?> setting) {
    int given = setting.occurrences();
    boolean tooFew = given < setting.least();
    if (!tooFew && given <= setting.most()) {
      return;
    }
    String what =
        setting.names().isEmpty() ? setting.label() : setting.name() + " " + setting.label();
    String limit =
        (setting.least() == setting.most() ? "" : tooFew ? "at least " : "at most ")
            + (tooFew ? setting.least() : setting.most());
    problem(
        Refusal.usage(
            command.place(),
            tooFew ? Rule.MISSING_ARGUMENT : Rule.UNEXPECTED_ARGUMENT,
            given == 0 ? what + " is missing" : what + ": expected " + limit + ", found " + given));
  }
}
