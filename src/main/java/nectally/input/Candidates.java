package nectally.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nectally.problem.Problems;
import nectally.problem.Rule;
import nectally.problem.Shown;

/**
 * The candidates of one contest while its rows come in, and which row is about whom.
 *
 * <p>A row is about the candidate with its id, else about the one with its name. Two people may
 * have one name where their ids differ.
 */
final class Candidates {

  private final List<CandidacyBuilder> candidacies = new ArrayList<>();
  private final Map<String, CandidacyBuilder> byName = new HashMap<>();
  private final Map<String, CandidacyBuilder> byId = new HashMap<>();
  private final Set<String> namesakes = new HashSet<>(1);
  private final IdsWithTwoNames twoNames = new IdsWithTwoNames();

  /** Returns all candidates in the order of their first rows. */
  List<CandidacyBuilder> all() {
    return candidacies;
  }

  /** Leaves a candidate out whose rows another has taken. */
  void remove(CandidacyBuilder candidacy) {
    candidacies.removeIf(each -> each == candidacy);
  }

  /** Adds a row of {@code contest}, or reports why it cannot be added. */
  void add(Row row, Part part, String contest, Problems problems) {
    Optional<CandidacyBuilder> known = known(row);
    if (known.isPresent() && !known.get().isIn(part) && !isAmbiguous(row)) {
      CandidacyBuilder candidacy = known.get();
      candidacy.add(row, part, problems);
      if (!row.id().isEmpty()) {
        byId.putIfAbsent(row.id(), candidacy);
        if (!candidacy.key().equals(row.key())) {
          twoNames.tell(row, candidacy, areCrossed(row, candidacy), problems);
        }
      }
    } else if (known.isPresent() && known.get().key().equals(row.key())) {
      String found = duplicate(row, known.get(), part, contest);
      RowsApart apart = RowsApart.of(known.get(), row);
      row.source()
          .error(
              row.place(),
              row.source().candidate(),
              Rule.DUPLICATE_CANDIDATE,
              () -> found + (known.get().isIn(part) ? apart.advice() : ""),
              problems);
    } else {
      if (known.isPresent()) {
        twoNames.tell(row, known.get(), areCrossed(row, known.get()), problems);
      }
      create(row, part, problems);
    }
  }

  /** Returns the candidate of a row: the one with its id, else the one with its name. */
  private Optional<CandidacyBuilder> known(Row row) {
    if (!row.id().isEmpty()) {
      CandidacyBuilder same = byId.get(row.id());
      if (same != null) {
        return Optional.of(same);
      }
    }
    CandidacyBuilder namesake = byName.get(row.key());
    boolean otherPerson = namesake != null && !row.id().isEmpty() && !namesake.id().isEmpty();
    return otherPerson ? Optional.empty() : Optional.ofNullable(namesake);
  }

  /** Nobody can say which of two namesakes a row without an id is about. */
  private boolean isAmbiguous(Row row) {
    return row.id().isEmpty() && namesakes.contains(row.key());
  }

  private void create(Row row, Part part, Problems problems) {
    twoNames.tellOfNew(row, problems);
    CandidacyBuilder candidacy = new CandidacyBuilder(row);
    candidacy.start(row, part);
    candidacies.add(candidacy);
    if (byName.putIfAbsent(row.key(), candidacy) != null) {
      namesakes.add(row.key());
    }
    if (!row.id().isEmpty()) {
      byId.putIfAbsent(row.id(), candidacy);
    }
  }

  /** Returns whether the name of a row, or of the other candidate of its id, has another id. */
  private boolean areCrossed(Row row, CandidacyBuilder known) {
    CandidacyBuilder namesake = byName.get(row.key());
    return namesakes.contains(known.key())
        || (namesake != null && namesake != known && !namesake.id().isEmpty());
  }

  private static String duplicate(Row row, CandidacyBuilder known, Part part, String contest) {
    String first =
        known.isIn(part)
            ? "a second time (first on line " + known.lineIn(part) + ")"
            : "without an id, and two candidates have this name, so that an id must say which it"
                + " is";
    return Shown.quoted(row.name())
        + " is in "
        + Shown.quoted(contest)
        + (part.area().isEmpty() ? "" : ", " + Shown.quoted(part.area()) + ",")
        + " "
        + first;
  }
}
