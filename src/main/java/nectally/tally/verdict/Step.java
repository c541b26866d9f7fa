package nectally.tally.verdict;

import java.util.Optional;

/**
 * One line of an explanation.
 *
 * @param candidate of whom it speaks, as published; empty where it speaks of the whole contest
 * @param text one or two sentences in plain English that can be quoted
 */
public record Step(Optional<String> candidate, String text) {

  /** Returns a line on {@code candidate}. */
  public static Step of(String candidate, String text) {
    return new Step(Optional.of(candidate), text);
  }

  /** Returns a line on the whole contest. */
  public static Step of(String text) {
    return new Step(Optional.empty(), text);
  }
}
