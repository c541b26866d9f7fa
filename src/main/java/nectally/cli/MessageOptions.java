package nectally.cli;

import java.util.List;
import nectally.model.FileReading;
import nectally.problem.Diagnostic;
import nectally.report.ReadingSentences;

/** How much is said on standard error. */
final class MessageOptions implements Group {

  final Setting<String> quiet =
      Setting.flag("Say nothing on standard error but errors.", "-q", "--quiet");
  final Setting<String> verbose = Setting.flag("Say how the files were read.", "-v", "--verbose");
  final Setting<String> strict =
      Setting.flag("Treat warnings about the files as errors.", "--strict");

  @Override
  public List<Setting<?>> settings() {
    return List.of(quiet, verbose, strict);
  }

  /**
   * Says what was noticed when the files were read.
   *
   * @throws Refusal if there is a warning and warnings are errors
   */
  void tell(Inputs inputs, Console console) throws Refusal {
    tellReading(inputs.files(), console);
    warn(inputs.warnings(), inputs.moreWarnings(), console);
  }

  /** Says how files were read, if the user asks. */
  void tellReading(List<FileReading> files, Console console) {
    if (verbose.isGiven()) {
      for (FileReading file : files) {
        ReadingSentences.of(file).forEach(line -> console.err().say("note: " + line));
      }
    }
  }

  /** Says how files were read, each in a line, unless it is said at length or not at all. */
  void tellInOneLine(List<FileReading> files, Console console) {
    if (!verbose.isGiven() && !quiet.isGiven()) {
      for (FileReading file : files) {
        console.err().say("note: " + ReadingSentences.inOneLine(file));
      }
    }
  }

  /**
   * Says what is doubtful about files.
   *
   * @param more how much is beside {@code warnings}
   * @throws Refusal if there is a warning and warnings are errors
   */
  void warn(List<Diagnostic> warnings, long more, Console console) throws Refusal {
    if (strict.isGiven() && warnings.stream().anyMatch(Diagnostic::isWarning)) {
      throw new Refusal(Status.UNUSABLE, warnings.stream().map(Diagnostic::asError).toList(), more);
    }
    if (!quiet.isGiven()) {
      console.err().tell(warnings, more);
    }
  }

  /** Says what a person should know of the count. */
  void tell(List<String> notes, Console console) {
    if (!quiet.isGiven()) {
      console.err().note(notes);
    }
  }
}
