package nectally.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nectally.csv.Nearest;
import nectally.input.Reading;
import nectally.input.UnknownContest;
import nectally.model.Place;
import nectally.problem.Diagnostic;
import nectally.problem.Rule;
import nectally.problem.Shown;

/** What is said where {@code --only} names a contest that an election has not. */
final class OnlyContests {

  private OnlyContests() {}

  /**
   * Returns a warning for each contest asked for that an election lacks.
   *
   * @param deciding how many of the elections, from the first, must have it between them
   * @param files those of each election
   * @throws Refusal if none of those has it
   */
  static List<Diagnostic> check(
      Setting<String> only, List<Reading> readings, int deciding, List<List<String>> files)
      throws Refusal {
    List<Diagnostic> errors = new ArrayList<>();
    List<Diagnostic> warnings = new ArrayList<>();
    for (int i = 0; i < only.values().size(); i++) {
      String pattern = only.values().get(i);
      Set<String> names = new LinkedHashSet<>();
      int lacking = 0;
      for (int j = 0; j < readings.size(); j++) {
        Optional<UnknownContest> unknown = unknown(readings.get(j), pattern);
        if (unknown.isPresent()) {
          lacking += j < deciding ? 1 : 0;
          names.addAll(unknown.get().contests());
          warnings.add(
              new Diagnostic(
                  new Place(files.get(j).get(0)),
                  Diagnostic.Severity.WARNING,
                  Rule.NO_SUCH_CONTEST,
                  message(pattern, unknown.get().contests())));
        }
      }
      if (lacking == deciding) {
        errors.addAll(
            only.unusable(i + 1, Rule.NO_SUCH_CONTEST, message(pattern, names)).diagnostics());
      }
    }
    if (!errors.isEmpty()) {
      throw new Refusal(Status.UNUSABLE, errors);
    }
    return warnings;
  }

  private static Optional<UnknownContest> unknown(Reading reading, String pattern) {
    for (UnknownContest unknown : reading.unknownContests()) {
      if (unknown.pattern().equals(pattern)) {
        return Optional.of(unknown);
      }
    }
    return Optional.empty();
  }

  private static String message(String pattern, Iterable<String> contests) {
    List<String> names = new ArrayList<>();
    contests.forEach(names::add);
    return "no contest is called " + Shown.quoted(pattern) + Nearest.instead(pattern, names);
  }
}
