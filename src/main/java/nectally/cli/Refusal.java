package nectally.cli;

import java.util.List;
import nectally.model.Place;
import nectally.problem.Diagnostic;
import nectally.problem.Rule;
import nectally.problem.UnusableInputException;

/** The command ends without an answer, and these diagnostics say why. */
final class Refusal extends Exception {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final transient List<Diagnostic> diagnostics;
  private final long more;

  /**
   * Ends the command.
   *
   * @param status one of {@link Status}
   * @param diagnostics at least one, in the order in which they are told
   * @param more how many there are beside those
   */
  Refusal(int status, List<Diagnostic> diagnostics, long more) {
    super(diagnostics.get(0).toString());
    this.status = status;
    this.diagnostics = List.copyOf(diagnostics);
    this.more = more;
  }

  /** Ends the command; these are all diagnostics. */
  Refusal(int status, List<Diagnostic> diagnostics) {
    this(status, diagnostics, 0);
  }

  /** Ends the command since a file cannot be used. */
  Refusal(UnusableInputException unusable) {
    this(Status.UNUSABLE, unusable.diagnostics(), unusable.more());
  }

  /** Returns wrong usage; {@code place} is an option, by its occurrence, or the command. */
  static Refusal usage(Place place, Rule rule, String message) {
    return new Refusal(Status.USAGE, List.of(error(place, rule, message)));
  }

  /** Returns that the input cannot be used; {@code place} is a file or an option. */
  static Refusal unusable(Place place, Rule rule, String message) {
    return new Refusal(Status.UNUSABLE, List.of(error(place, rule, message)));
  }

  private static Diagnostic error(Place place, Rule rule, String message) {
    return new Diagnostic(place, Diagnostic.Severity.ERROR, rule, message);
  }

  /** Returns what the process ends with. */
  int status() {
    return status;
  }

  /** Returns what was found. */
  List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /** Returns how much was found beside the diagnostics. */
  long more() {
    return more;
  }
}
