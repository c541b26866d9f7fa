package nectally.tally.winners;

import java.util.Optional;

/**
 * One line of an explanation.
 *
 * @param candidate of whom it speaks, as published; empty where it speaks of the whole contest
 * @param text one or two sentences in plain English that can be quoted
 */
public record Step(Optional<String> candidate, String text) {

  static Step of(String candidate, String text) {
    return new Step(Optional.of(candidate), text);
  }

  static Step of(String text) {
    return new Step(Optional.empty(), text);
  }
}
