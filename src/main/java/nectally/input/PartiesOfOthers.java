package nectally.input;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nectally.model.Role;
import nectally.problem.Problems;

/**
 * Finds rows that have a party for a name, where names are joined from columns, beside others of
 * that party: they may be its total.
 */
final class PartiesOfOthers {

  private static final String GLUE = " / ";

  private PartiesOfOthers() {}

  /** Reports such rows, unless the user says what they are. */
  static void check(ContestBuilder contest, RowRoles roles, Problems problems) {
    List<CandidacyBuilder> all = contest.candidacies();
    if (all.isEmpty() || all.get(0).source().candidate().parts().size() < 2) {
      return;
    }
    Set<String> parties = new HashSet<>();
    for (CandidacyBuilder candidacy : all) {
      int glue = candidacy.name().lastIndexOf(GLUE);
      if (glue > 0) {
        parties.add(candidacy.name().substring(glue + GLUE.length()));
      }
    }
    List<CandidacyBuilder> found = new ArrayList<>();
    for (CandidacyBuilder candidacy : all) {
      if (parties.contains(candidacy.name()) && !roles.isByRule(candidacy.name())) {
        found.add(candidacy);
      }
    }
    if (!found.isEmpty()) {
      ProposedRows.report(
          found,
          contest,
          (found.size() == 1 ? " is the party of others" : " are parties of others")
              + ", and may be a total: "
              + ProposedRows.options(Role.DROP, found)
              + " leaves it out; ",
          problems);
    }
  }
}
