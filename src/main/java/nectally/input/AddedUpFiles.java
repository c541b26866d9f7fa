package nectally.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nectally.csv.InputBytes;
import nectally.csv.lane.GroupRows;
import nectally.csv.lane.PartContents;

/**
 * The files of one election of which the {@linkplain VoteLane lane} adds up the areas, and what it
 * keeps of these: whether two files share areas with the same votes.
 *
 * <p>Where they may, as {@link SharedAreas} means it, all files are read again row by row, which
 * says it for sure, with the place.
 */
final class AddedUpFiles {

  private final boolean several;
  private final boolean rowByRow;
  private final Map<String, Map<Long, PartContents>> byFile = new HashMap<>();

  private AddedUpFiles(boolean several, boolean rowByRow) {
    this.several = several;
    this.rowByRow = rowByRow;
  }

  /** Expects so many files. */
  static AddedUpFiles of(int files) {
    return new AddedUpFiles(files > 1, false);
  }

  /** Expects the same files once more, after rows of one contest stood apart. */
  AddedUpFiles again() {
    return new AddedUpFiles(several, several);
  }

  /** Finds the rows of a file, added up where that changes nothing; see {@link VoteLane#of}. */
  VoteLane.Found rows(
      InputBytes bytes, ResultsTable found, String name, ReadingOptions options, RowRoles roles) {
    if (rowByRow) {
      return VoteLane.Found.unread(found.rows());
    }
    VoteLane.Found lane = VoteLane.of(bytes, found, name, options, roles, several);
    if (several && lane.rows() instanceof GroupRows rows) {
      byFile.put(rows.file(), rows.contentsByLine());
    }
    return lane;
  }

  /** Returns whether a file may have to be read again when all are read. */
  boolean mayReadAgain(VoteLane.Found lane) {
    return several && lane.rows() instanceof GroupRows;
  }

  /**
   * Holds the areas of each contest against those that it has in other files.
   *
   * @throws RowsApartException where most of those that two files share may have the same votes
   */
  void check(List<ContestBuilder> contests) {
    if (byFile.isEmpty()) {
      return;
    }
    for (ContestBuilder contest : contests) {
      List<PartContents> files = files(contest);
      for (int i = 0; i < files.size(); i++) {
        for (PartContents other : files.subList(0, i)) {
          if (files.get(i).areMostlyIn(other)) {
            throw new RowsApartException();
          }
        }
      }
    }
  }

  /** Returns what the areas of a contest have in each file; none where no file was added up. */
  private List<PartContents> files(ContestBuilder contest) {
    Map<String, List<PartContents>> lanes = new LinkedHashMap<>();
    Map<String, PartContents> others = new LinkedHashMap<>();
    for (CandidacyBuilder candidacy : contest.candidacies()) {
      for (CandidacyBuilder.PartVotes each : candidacy.parts()) {
        String file = each.place().file();
        Map<Long, PartContents> lane = byFile.get(file);
        if (lane != null) {
          note(lane.getOrDefault(each.place().line(), new PartContents()), file, lanes);
        } else {
          Part part = contest.parts().get(each.part());
          if (!part.key().isEmpty()) {
            others
                .computeIfAbsent(file, any -> new PartContents())
                .add(PartContents.print(part.levels()), each.votes().orElse(0));
          }
        }
      }
    }
    List<PartContents> all = new ArrayList<>();
    if (!lanes.isEmpty()) {
      lanes.values().forEach(scopes -> all.add(whole(scopes)));
      all.addAll(others.values());
    }
    return all;
  }

  private static void note(PartContents scope, String file, Map<String, List<PartContents>> lanes) {
    List<PartContents> known = lanes.computeIfAbsent(file, any -> new ArrayList<>(1));
    boolean isNew = true;
    for (PartContents other : known) {
      isNew &= other != scope;
    }
    if (isNew) {
      known.add(scope);
    }
  }

  private static PartContents whole(List<PartContents> scopes) {
    if (scopes.size() == 1) {
      return scopes.get(0);
    }
    PartContents whole = new PartContents();
    scopes.forEach(whole::addAll);
    return whole;
  }
}
