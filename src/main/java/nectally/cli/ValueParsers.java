package nectally.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * How the values of options are read; what cannot be read is an IllegalArgumentException with words
 * for the user.
 */
final class ValueParsers {

  private ValueParsers() {}

  /** Returns the text as it is. */
  static Function<String, String> text() {
    return Text.ONLY;
  }

  /** A class and no lambda, since every start needs it. */
  private enum Text implements Function<String, String> {
    ONLY;

    @Override
    public String apply(String text) {
      return text;
    }
  }

  /**
   * A whole number.
   *
   * @param least the smallest that makes sense
   * @param most the largest, {@link Integer#MAX_VALUE} for no limit
   */
  record Whole(int least, int most) implements Function<String, Integer> {

    @Override
    public Integer apply(String text) {
      try {
        int number = Integer.parseInt(text.strip());
        if (number >= least && number <= most) {
          return number;
        }
      } catch (NumberFormatException problem) {
        // Said below, as for a number out of range.
      }
      String range = most == Integer.MAX_VALUE ? least + " or more" : least + " to " + most;
      throw new IllegalArgumentException(
          "expected a whole number, " + range + ", found \"" + text + "\"");
    }
  }

  /**
   * One of a few words, written with a hyphen for an underscore, {@code by-election}, in any case.
   *
   * @param type the choices
   * @param <E> the choices
   */
  record Words<E>(Class<E> type) implements Function<String, E> {

    @Override
    public E apply(String text) {
      for (E choice : type.getEnumConstants()) {
        if (word(choice).equals(text.strip().toLowerCase(Locale.ROOT))) {
          return choice;
        }
      }
      throw new IllegalArgumentException(
          "expected one of " + String.join(", ", all()) + ", found \"" + text + "\"");
    }

    /** Returns the words in their order. */
    List<String> all() {
      List<String> words = new ArrayList<>();
      for (E choice : type.getEnumConstants()) {
        words.add(word(choice));
      }
      return words;
    }

    private static <E> String word(E choice) {
      return String.valueOf(choice).toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
