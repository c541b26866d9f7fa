package nectally.report;

import java.util.Optional;

/**
 * One line of an explanation as people read it.
 *
 * @param candidate of whom it speaks, as published; empty where it speaks of the whole contest
 * @param text one or two sentences in plain English that can be quoted
 */
public record Line(Optional<String> candidate, String text) {

  /** Returns a line on {@code candidate}. */
  public static Line of(String candidate, String text) {
    return new Line(Optional.of(candidate), text);
  }

  /** Returns a line on the whole contest. */
  public static Line of(String text) {
    return new Line(Optional.empty(), text);
  }
}
