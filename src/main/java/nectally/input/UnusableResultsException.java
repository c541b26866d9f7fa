package nectally.input;

import java.util.List;
import nectally.problem.Problems;
import nectally.problem.UnusableInputException;

/** The files of an election have errors. */
public final class UnusableResultsException extends UnusableInputException {

  private static final long serialVersionUID = 1;

  private final transient List<FieldMapping> unusedMappings;

  UnusableResultsException(Problems problems, List<FieldMapping> unusedMappings) {
    super(problems);
    this.unusedMappings = List.copyOf(unusedMappings);
  }

  /** Returns the mappings whose columns none of the files has, as {@link Reading} does. */
  public List<FieldMapping> unusedMappings() {
    return unusedMappings;
  }
}
