package nectally.problem;

import nectally.model.Place;

/**
 * One problem in what a user gave, at its place.
 *
 * <p>Prints as {@code samples/2018.csv:12:4: error: votes: expected a whole number, found "1,2O4"
 * [not-a-count]}.
 *
 * @param place where it is
 * @param severity whether the input can still be used
 * @param rule the problem's kind
 * @param message what was found and what was expected
 */
public record Diagnostic(Place place, Severity severity, Rule rule, String message) {

  /** Whether an input can be used in spite of a problem. */
  public enum Severity {
    /** It cannot be used. */
    ERROR,
    /** It can, but something is doubtful. */
    WARNING
  }

  /** Returns the same problem for a user who wants no doubtful file. */
  public Diagnostic asError() {
    return new Diagnostic(place, Severity.ERROR, rule, message);
  }

  /** Returns the one line that a user reads. */
  @Override
  public String toString() {
    String kind = severity == Severity.ERROR ? "error" : "warning";
    return place + ": " + kind + ": " + message + " [" + rule.id() + "]";
  }
}
