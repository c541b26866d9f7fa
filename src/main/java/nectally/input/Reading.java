package nectally.input;

import java.util.List;
import nectally.model.Election;
import nectally.model.FileReading;
import nectally.problem.Diagnostic;

/**
 * What was read from the files of one election.
 *
 * @param election all contests, in the order of the files
 * @param warnings what is doubtful but usable, in the order of the places
 * @param moreWarnings how many there are beside those
 * @param files how each file was read, those that are joined behind the others
 * @param unusedMappings the mappings whose columns none of the files has; wrong usage if that is so
 *     in every election of a command
 * @param namesInVain what other options name and none of the files has, likewise
 * @param unknownContests the names of contests that were asked for and that none has
 * @param isSplit whether contests were split by the values of a column
 */
public record Reading(
    Election election,
    List<Diagnostic> warnings,
    long moreWarnings,
    List<FileReading> files,
    List<FieldMapping> unusedMappings,
    List<NameInVain> namesInVain,
    List<UnknownContest> unknownContests,
    boolean isSplit) {

  /** Keeps copies of the lists. */
  public Reading {
    warnings = List.copyOf(warnings);
    files = List.copyOf(files);
    unusedMappings = List.copyOf(unusedMappings);
    namesInVain = List.copyOf(namesInVain);
    unknownContests = List.copyOf(unknownContests);
  }
}
