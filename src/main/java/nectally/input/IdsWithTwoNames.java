package nectally.input;

import java.util.HashMap;
import java.util.Map;
import nectally.model.NameKey;
import nectally.problem.IdAdvice;
import nectally.problem.Problems;
import nectally.problem.Rule;
import nectally.problem.Shown;

/**
 * The ids of a contest that stand beside two names: a slip in a name, unless one of the names has
 * another id as well, since then the ids may be those of rows.
 */
final class IdsWithTwoNames {

  private Map<String, String> idOfName = Map.of();

  /**
   * Tells of a row whose id is that of somebody of another name.
   *
   * @param crossed whether one of the names is known to have another id
   */
  void tell(Row row, CandidacyBuilder known, boolean crossed, Problems problems) {
    boolean isOneName = NameKey.of(row.name()).equals(NameKey.of(known.name()));
    boolean disagree = !isOneName && (crossed || isKnownOtherwise(row, known));
    if (!isOneName) {
      idOfName = idOfName.isEmpty() ? new HashMap<>() : idOfName;
      idOfName.put(row.key(), row.id());
      idOfName.put(known.key(), row.id());
    }
    String found =
        Shown.quoted(row.name())
            + " has the id "
            + Shown.quoted(row.id())
            + " of "
            + Shown.quoted(known.name())
            + " on line "
            + known.place().line();
    if (disagree) {
      refuse(row, found, problems);
    } else {
      problems.warning(
          row.place().at(row.source().candidate().number()),
          Rule.ID_WITH_TWO_NAMES,
          row.source().candidate().title() + ": " + found);
    }
  }

  /** Tells of a new candidate whose name stood beside the id of somebody of another name. */
  void tellOfNew(Row row, Problems problems) {
    if (!row.id().isEmpty() && isKnownOtherwise(row.key(), row.id())) {
      String other = idOfName.getOrDefault(row.key(), "");
      refuse(
          row,
          Shown.quoted(row.name())
              + " has the id "
              + Shown.quoted(row.id())
              + ", and "
              + Shown.quoted(other)
              + " beside another name",
          problems);
    }
  }

  private boolean isKnownOtherwise(Row row, CandidacyBuilder known) {
    return isKnownOtherwise(row.key(), row.id()) || isKnownOtherwise(known.key(), row.id());
  }

  private boolean isKnownOtherwise(String name, String id) {
    return !idOfName.getOrDefault(name, id).equals(id);
  }

  private static void refuse(Row row, String found, Problems problems) {
    row.source()
        .error(
            row.place(),
            row.source().candidate(),
            Rule.IDS_DISAGREE,
            () ->
                found
                    + ", and one of the names has two ids"
                    + IdAdvice.of("tells people apart", "by ids"),
            problems);
  }
}
