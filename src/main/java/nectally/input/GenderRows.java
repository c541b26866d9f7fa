package nectally.input;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nectally.model.Gender;
import nectally.model.Role;
import nectally.problem.Problems;

/**
 * Finds rows called {@code Women} and {@code Men}, which are likely the votes of all such people.
 */
final class GenderRows {

  /** Shorter names are letters, which anybody may have in place of a name. */
  private static final int SHORTEST = 3;

  private static final int LONGEST = 14;

  private GenderRows() {}

  /** Reports such rows of both genders, unless the user says what they are. */
  static void check(ContestBuilder contest, RowRoles roles, Problems problems) {
    List<CandidacyBuilder> found = new ArrayList<>(0);
    Set<String> genders = new HashSet<>();
    for (CandidacyBuilder candidacy : contest.candidacies()) {
      String name = candidacy.name();
      if (name.length() >= SHORTEST && name.length() <= LONGEST && name.indexOf(' ') < 0) {
        String gender = Gender.normalise(name);
        if (!gender.equals(name) && candidacy.isNameAlone() && !roles.isByRule(name)) {
          genders.add(gender);
          found.add(candidacy);
        }
      }
    }
    if (genders.size() > 1 && found.size() < contest.candidacies().size()) {
      ProposedRows.report(
          found,
          contest,
          " may be the votes of all of them, and nobody's names: "
              + ProposedRows.options(Role.DROP, found)
              + " leaves them out; ",
          problems);
    }
  }
}
