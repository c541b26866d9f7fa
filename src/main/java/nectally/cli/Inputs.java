package nectally.cli;

import java.util.List;
import java.util.Optional;
import nectally.model.Election;
import nectally.problem.Diagnostic;
import nectally.tally.matching.Aliases;

/**
 * The elections that a command was given.
 *
 * @param now the election
 * @param before the compared one
 * @param warnings what is doubtful in the files, in the order of the files
 * @param remarks what {@code -v} tells of the reading
 */
record Inputs(
    Election now, Optional<Election> before, List<Diagnostic> warnings, List<String> remarks) {

  /** Returns the elections with slates of several names under one. */
  Inputs with(Aliases aliases) {
    return new Inputs(aliases.joinSlates(now), before.map(aliases::joinSlates), warnings, remarks);
  }
}
