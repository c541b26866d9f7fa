package nectally.input;

import java.util.List;
import java.util.StringJoiner;
import nectally.model.Role;
import nectally.problem.Problems;
import nectally.problem.Rule;
import nectally.problem.Shown;

/** Says of rows that may be nobody's which options decide it. */
final class ProposedRows {

  private ProposedRows() {}

  /**
   * Reports rows that may be nobody's.
   *
   * @param what they may be, and the options that say so, before the one that makes them people
   */
  static void report(
      List<CandidacyBuilder> rows, ContestBuilder contest, String what, Problems problems) {
    CandidacyBuilder first = rows.get(0);
    first
        .source()
        .error(
            first.place(),
            first.source().candidate(),
            Rule.UNCLEAR_ROW,
            names(rows)
                + " of "
                + Shown.quoted(contest.name())
                + what
                + options(Role.CANDIDATE, rows)
                + " counts them as people",
            problems);
  }

  /** Returns the names of the rows, in quotes. */
  private static String names(List<CandidacyBuilder> rows) {
    StringJoiner names = new StringJoiner(", ");
    for (CandidacyBuilder row : rows) {
      names.add(Shown.quoted(row.name()));
    }
    return names.toString();
  }

  /** Returns the options, one for each row, that give them a role. */
  static String options(Role role, List<CandidacyBuilder> rows) {
    StringJoiner options = new StringJoiner(" ");
    for (CandidacyBuilder row : rows) {
      options.add("--row " + Shown.inShell(role.word() + "=" + row.name()));
    }
    return options.toString();
  }
}
