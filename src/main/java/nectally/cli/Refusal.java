package nectally.cli;

import java.util.List;
import nectally.model.Place;
import nectally.problem.Diagnostic;
import nectally.problem.Rule;

/** The command ends without an answer, and these diagnostics say why. */
final class Refusal extends Exception {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final transient List<Diagnostic> diagnostics;

  /**
   * Ends the command.
   *
   * @param status one of {@link Status}
   * @param diagnostics at least one, in the order in which they are told
   */
  Refusal(int status, List<Diagnostic> diagnostics) {
    super(diagnostics.get(0).toString());
    this.status = status;
    this.diagnostics = List.copyOf(diagnostics);
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

  /** Returns what was found, all of it. */
  List<Diagnostic> diagnostics() {
    return diagnostics;
  }
}
