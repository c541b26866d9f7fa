package nectally.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nectally.model.Election;
import nectally.model.FileReading;
import nectally.problem.Diagnostic;
import nectally.tally.matching.MatchRules;

/**
 * The elections that a command was given, slates of several names under one.
 *
 * @param elections in the order in which they were named, at least one
 * @param matching who is the same in all of them
 * @param warnings what is doubtful in the files, in the order of the files
 * @param moreWarnings how many there are beside those
 * @param files how each file was read
 * @param areSplit whether contests of any of them were split by the values of a column
 */
record Inputs(
    List<Election> elections,
    MatchRules matching,
    List<Diagnostic> warnings,
    long moreWarnings,
    List<FileReading> files,
    boolean areSplit) {

  /** Returns the same of other elections, such as these under other names. */
  Inputs with(List<Election> others) {
    return new Inputs(others, matching, warnings, moreWarnings, files, areSplit);
  }

  /** Returns the same with further warnings. */
  Inputs warnedOf(List<Diagnostic> further) {
    List<Diagnostic> all = new ArrayList<>(warnings);
    all.addAll(further);
    return new Inputs(elections, matching, all, moreWarnings, files, areSplit);
  }

  /** Returns the election that the command is about. */
  Election now() {
    return elections.get(0);
  }

  /** Returns the election that it is compared with. */
  Optional<Election> before() {
    return elections.size() > 1 ? Optional.of(elections.get(1)) : Optional.empty();
  }
}
