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
    WARNING,
    /** It can, and nothing is doubtful. */
    NOTE
  }

  /** Returns whether something is doubtful, though the input can be used. */
  public boolean isWarning() {
    return severity == Severity.WARNING;
  }

  /** Returns the same problem for a user who wants no doubtful file; a note stays one. */
  public Diagnostic asError() {
    return severity == Severity.NOTE ? this : new Diagnostic(place, Severity.ERROR, rule, message);
  }

  /** Returns the one line that a user reads. */
  @Override
  public String toString() {
    String kind =
        switch (severity) {
          case ERROR -> "error";
          case WARNING -> "warning";
          case NOTE -> "note";
        };
    return place + ": " + kind + ": " + message + " [" + rule.id() + "]";
  }
}
