package nectally.problem;

import java.util.List;

/** The input has errors, so that there is no answer at all, never a partial one. */
public class UnusableInputException extends Exception {

  private static final long serialVersionUID = 1;

  private final transient List<Diagnostic> diagnostics;
  private final long more;

  /**
   * Says why.
   *
   * @param problems with at least one
   */
  public UnusableInputException(Problems problems) {
    super(problems.sorted().get(0).toString());
    diagnostics = List.copyOf(problems.sorted());
    more = problems.more();
  }

  /** Returns the first errors and warnings in the order of their places, at least one. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /** Returns how many there are beside those. */
  public long more() {
    return more;
  }
}
