package nectally.input;

import java.util.List;

/** The input has errors, so that there is no election at all, never a partial one. */
public final class UnusableInputException extends Exception {

  private static final long serialVersionUID = 1;

  private final transient List<Diagnostic> diagnostics;
  private final transient List<FieldMapping> unusedMappings;

  UnusableInputException(List<Diagnostic> diagnostics, List<FieldMapping> unusedMappings) {
    super(diagnostics.get(0).toString());
    this.diagnostics = List.copyOf(diagnostics);
    this.unusedMappings = List.copyOf(unusedMappings);
  }

  /** Returns the errors and warnings in the order of their places, at least one. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /** Returns the mappings whose columns none of the files has, as {@link Reading} does. */
  public List<FieldMapping> unusedMappings() {
    return unusedMappings;
  }
}
