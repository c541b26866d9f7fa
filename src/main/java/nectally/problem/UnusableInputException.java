package nectally.problem;

import java.util.List;

/** The input has errors, so that there is no answer at all, never a partial one. */
public class UnusableInputException extends Exception {

  private static final long serialVersionUID = 1;

  private final transient List<Diagnostic> diagnostics;

  /**
   * Says why.
   *
   * @param diagnostics in the order of their places, at least one
   */
  public UnusableInputException(List<Diagnostic> diagnostics) {
    super(diagnostics.get(0).toString());
    this.diagnostics = List.copyOf(diagnostics);
  }

  /** Returns the errors and warnings in the order of their places, at least one. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }
}
