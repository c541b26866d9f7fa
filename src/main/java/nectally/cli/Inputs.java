package nectally.cli;

import java.util.List;
import java.util.Optional;
import nectally.model.Election;
import nectally.problem.Diagnostic;
import nectally.tally.matching.MatchRules;

/**
 * The elections that a command was given, slates of several names under one.
 *
 * @param now the election
 * @param before the compared one
 * @param matching who is the same in both
 * @param warnings what is doubtful in the files, in the order of the files
 * @param remarks what {@code -v} tells of the reading
 */
record Inputs(
    Election now,
    Optional<Election> before,
    MatchRules matching,
    List<Diagnostic> warnings,
    List<String> remarks) {}
