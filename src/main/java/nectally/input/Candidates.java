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
import org.jspecify.annotations.Nullable;

/**
 * The candidates of one contest while its rows come in, and which row is about whom.
 *
 * <p>A row is about the candidate with its id, else about the one with its name. Two people may
 * have one name where their ids differ.
 */
final class Candidates {

  /** Among no more candidates than this a name is found as fast without a table. */
  private static final int FEW = 8;

  private final List<CandidacyBuilder> candidacies = new ArrayList<>();

  /** The first of each name; empty while they are few. */
  private Map<String, CandidacyBuilder> byName = Map.of();

  private Map<String, CandidacyBuilder> byId = Map.of();
  private Set<String> namesakes = Set.of();
  private final IdsWithTwoNames twoNames = new IdsWithTwoNames();

  /** Returns all candidates in the order of their first rows. */
  List<CandidacyBuilder> all() {
    return candidacies;
  }

  /** Returns which published figures areas have for themselves. */
  int figuresByArea() {
    int byArea = 0;
    for (CandidacyBuilder candidacy : candidacies) {
      byArea |= candidacy.differingFigures();
    }
    return byArea;
  }

  /** Leaves a candidate out whose rows another has taken. */
  void remove(CandidacyBuilder candidacy) {
    nameAll();
    candidacies.removeIf(each -> each == candidacy);
  }

  /** Adds a row of {@code contest}, or reports why it cannot be added; returns whether it was. */
  boolean add(Row row, Part part, String contest, Problems problems) {
    Optional<CandidacyBuilder> known = known(row);
    if (known.isPresent() && !known.get().isIn(part) && !isAmbiguous(row)) {
      CandidacyBuilder candidacy = known.get();
      candidacy.add(row, part, problems);
      if (!row.id().isEmpty()) {
        identify(row, candidacy);
        if (!candidacy.key().equals(row.key())) {
          twoNames.tell(row, candidacy, areCrossed(row, candidacy), problems);
        }
      }
    } else if (known.isPresent() && known.get().key().equals(row.key())) {
      String found = duplicate(row, known.get(), part, contest);
      RowsApart apart = RowsApart.of(known.get(), row, part);
      row.source()
          .error(
              row.place(),
              row.source().candidate(),
              Rule.DUPLICATE_CANDIDATE,
              () -> found + (known.get().isIn(part) ? apart.advice() : ""),
              problems);
      return false;
    } else {
      if (known.isPresent()) {
        twoNames.tell(row, known.get(), areCrossed(row, known.get()), problems);
      }
      create(row, part, problems);
    }
    return true;
  }

  /** Returns the candidate of a row: the one with its id, else the one with its name. */
  private Optional<CandidacyBuilder> known(Row row) {
    if (!row.id().isEmpty()) {
      CandidacyBuilder same = byId.get(row.id());
      if (same != null) {
        return Optional.of(same);
      }
    }
    CandidacyBuilder namesake = named(row.key());
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
    if (named(row.key()) != null) {
      namesakes = namesakes.isEmpty() ? new HashSet<>() : namesakes;
      namesakes.add(row.key());
    }
    candidacies.add(candidacy);
    if (!byName.isEmpty()) {
      byName.putIfAbsent(row.key(), candidacy);
    } else if (candidacies.size() > FEW) {
      nameAll();
    }
    if (!row.id().isEmpty()) {
      identify(row, candidacy);
    }
  }

  private void identify(Row row, CandidacyBuilder candidacy) {
    byId = byId.isEmpty() ? new HashMap<>() : byId;
    byId.putIfAbsent(row.id(), candidacy);
  }

  /** Returns the first candidate of a name. */
  private @Nullable CandidacyBuilder named(String key) {
    if (!byName.isEmpty()) {
      return byName.get(key);
    }
    for (int i = 0; i < candidacies.size(); i++) {
      if (candidacies.get(i).key().equals(key)) {
        return candidacies.get(i);
      }
    }
    return null;
  }

  /** Makes the table of names, which keeps those who are left out as well. */
  private void nameAll() {
    if (byName.isEmpty()) {
      byName = new HashMap<>();
      for (CandidacyBuilder each : candidacies) {
        byName.putIfAbsent(each.key(), each);
      }
    }
  }

  /** Returns whether the name of a row, or of the other candidate of its id, has another id. */
  private boolean areCrossed(Row row, CandidacyBuilder known) {
    CandidacyBuilder namesake = named(row.key());
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
