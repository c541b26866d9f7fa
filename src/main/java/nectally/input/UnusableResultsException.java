package nectally.input;

import java.util.List;
import nectally.model.FileReading;
import nectally.problem.Problems;
import nectally.problem.UnusableInputException;

/** The files of an election have errors. */
public final class UnusableResultsException extends UnusableInputException {

  private static final long serialVersionUID = 1;

  private final transient List<FieldMapping> unusedMappings;

  private final transient List<NameInVain> namesInVain;

  private final transient List<FileReading> files;

  UnusableResultsException(
      Problems problems,
      List<FieldMapping> unusedMappings,
      List<NameInVain> namesInVain,
      List<FileReading> files) {
    super(problems);
    this.namesInVain = List.copyOf(namesInVain);
    this.files = List.copyOf(files);
    this.unusedMappings = List.copyOf(unusedMappings);
  }

  /** Returns the mappings whose columns none of the files has, as {@link Reading} does. */
  public List<FieldMapping> unusedMappings() {
    return unusedMappings;
  }

  /** Returns what other options name and no file has, as far as that is sure. */
  public List<NameInVain> namesInVain() {
    return namesInVain;
  }

  /** Returns how each file was read, as far as it was. */
  public List<FileReading> files() {
    return files;
  }
}
