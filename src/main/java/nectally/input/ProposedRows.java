package nectally.input;

import java.util.List;
import java.util.StringJoiner;
import nectally.model.Role;
import nectally.problem.Shown;

/** Says of rows that may be nobody's which options decide it. */
final class ProposedRows {

  private ProposedRows() {}

  /** Returns the names of the rows, in quotes. */
  static String names(List<CandidacyBuilder> rows) {
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
      options.add("--row " + ProposedShape.quoted(role.word() + "=" + row.name()));
    }
    return options.toString();
  }
}
