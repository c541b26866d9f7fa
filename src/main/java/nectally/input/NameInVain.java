package nectally.input;

import nectally.problem.Rule;

/**
 * What a user names by an option and no file of an election has; where no election of a command has
 * it, it must be told.
 *
 * @param option such as {@code --wide}
 * @param text the value of the option as it was written
 * @param message what is missing, and what there is instead
 */
public record NameInVain(String option, String text, Weight weight, Rule rule, String message) {

  /** What becomes of it. */
  public enum Weight {
    /** The files cannot be read as the option says. */
    WRONG_USAGE,
    /** There is nothing left to answer of. */
    ERROR,
    /** The option changes nothing. */
    WARNING
  }

  /** Returns by what one option is known from another. */
  public String key() {
    return key(option, text);
  }

  static String key(String option, String text) {
    return option + ' ' + text;
  }
}
