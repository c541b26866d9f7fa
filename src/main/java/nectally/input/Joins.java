package nectally.input;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nectally.csv.CsvTable;
import nectally.csv.InputBytes;
import nectally.model.Place;
import nectally.problem.Problems;
import nectally.problem.Rule;
import nectally.problem.Shown;

/**
 * Adds to an election what files about its candidates, slates and contests say.
 *
 * <p>A cell of the results that is not blank wins over the joined file, with a warning where the
 * two differ. Facts of a contest that differ are an error as they are within the results.
 */
final class Joins {

  private final List<ContestBuilder> contests;
  private final boolean split;
  private final ReadingOptions options;
  private final Set<FieldMapping> unusedMappings;
  private final List<ReadFile> readFiles;
  private final Problems problems;
  private final Set<JoinFile.Entry> used = new HashSet<>();
  private final Set<String> unknown = new LinkedHashSet<>();
  private final Map<String, List<String>> differing = new LinkedHashMap<>();

  /**
   * Joins files to contests.
   *
   * @param split whether the values of a column have split them, so that ballots that are stated of
   *     a contest are of none of its parts
   */
  Joins(
      List<ContestBuilder> contests,
      boolean split,
      ReadingOptions options,
      Set<FieldMapping> unusedMappings,
      List<ReadFile> readFiles,
      Problems problems) {
    this.contests = contests;
    this.split = split;
    this.options = options;
    this.unusedMappings = unusedMappings;
    this.readFiles = readFiles;
    this.problems = problems;
  }

  /** Joins all files that the options name. */
  void all() {
    options.candidatesFile().ifPresent(this::candidates);
    options.slatesFile().ifPresent(this::slates);
    options.contestsFile().ifPresent(this::contests);
  }

  /** Joins a file on the candidate or id. */
  private void candidates(InputBytes file) {
    JoinFile join = read(file, Field.CANDIDATE, (key, row, columns) -> {});
    for (ContestBuilder contest : contests) {
      for (CandidacyBuilder candidacy : contest.candidacies()) {
        Optional<JoinFile.Entry> entry =
            join.find(
                candidacy, contest.candidacies(), contest.split().base(), contests.size() == 1);
        add(join, entry, candidacy, candidacy.name());
        if (entry.isPresent()) {
          candidacy.identify(entry.get().id());
        }
      }
    }
    finish(join, "candidates");
  }

  /** Joins a file on the slate. */
  private void slates(InputBytes file) {
    JoinFile join = read(file, Field.SLATE, (key, row, columns) -> {});
    for (ContestBuilder contest : contests) {
      for (CandidacyBuilder candidacy : contest.candidaciesAndLists()) {
        String slate = candidacy.attributes().get(Field.SLATE.label());
        if (!slate.isEmpty()) {
          add(join, join.find(slate), candidacy, slate);
        }
      }
    }
    finish(join, "slates");
  }

  /** Joins a file on the contest. */
  private void contests(InputBytes file) {
    ByName<List<ContestBuilder>> byKey = new ByName<>();
    for (ContestBuilder contest : contests) {
      index(byKey, contest.split().base(), contest);
      if (!contest.paper().isEmpty()) {
        index(byKey, contest.paper(), contest);
      }
    }
    JoinFile join = read(file, Field.CONTEST, new Facts(byKey, split, options.seats().isPresent()));
    for (ContestBuilder contest : contests) {
      for (CandidacyBuilder candidacy : contest.candidaciesAndLists()) {
        Optional<JoinFile.Entry> ofPaper =
            contest.paper().isEmpty() ? Optional.empty() : join.find(contest.paper());
        add(
            join,
            ofPaper.isPresent() ? ofPaper : join.find(contest.split().base()),
            candidacy,
            contest.split().base());
      }
    }
    finish(join, "contests");
  }

  private static void index(
      ByName<List<ContestBuilder>> byKey, String name, ContestBuilder contest) {
    List<ContestBuilder> fresh = new ArrayList<>(1);
    byKey.putIfAbsent(ByName.Name.of(name), fresh).orElse(fresh).add(contest);
  }

  private boolean hasPapers() {
    for (ContestBuilder contest : contests) {
      if (!contest.paper().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private JoinFile read(InputBytes file, Field key, JoinFile.RowReader reader) {
    used.clear();
    unknown.clear();
    differing.clear();
    JoinFile join = new JoinFile(file, key, key == Field.CONTEST && hasPapers(), problems);
    ReadFile own = new ReadFile(key.label() + "s", 1);
    readFiles.add(own);
    join.read(options, unusedMappings, reader, own);
    return join;
  }

  private void add(
      JoinFile join, Optional<JoinFile.Entry> entry, CandidacyBuilder candidacy, String label) {
    if (entry.isEmpty()) {
      unknown.add(label);
      return;
    }
    used.add(entry.get());
    for (String name : candidacy.attributes().fill(join.names(), entry.get().values())) {
      List<String> labels = differing.get(name);
      if (labels == null) {
        labels = new ArrayList<>();
        differing.put(name, labels);
      }
      labels.add(candidacy.name());
    }
  }

  /** Says what did not match; entries of contests that nobody wants to see are no surprise. */
  private void finish(JoinFile join, String what) {
    if (problems.has(join.file())) {
      return;
    }
    List<String> unused = new ArrayList<>();
    for (JoinFile.Entry entry : join.entries()) {
      if (!used.contains(entry) && options.only().isEmpty()) {
        unused.add(entry.label());
      }
    }
    if (!unused.isEmpty()) {
      warn(
          join,
          Rule.UNMATCHED,
          unused.size()
              + " of the "
              + what
              + " in this file are not in the"
              + " results: "
              + Shown.list(unused));
    }
    if (!unknown.isEmpty()) {
      warn(
          join,
          Rule.UNMATCHED,
          unknown.size()
              + " of the "
              + what
              + " in the results are not in"
              + " this file: "
              + Shown.list(new ArrayList<>(unknown)));
    }
    for (Map.Entry<String, List<String>> entry : differing.entrySet()) {
      warn(
          join,
          Rule.JOIN_DIFFERS,
          entry.getKey()
              + ": the results say something else of "
              + entry.getValue().size()
              + (entry.getValue().size() == 1 ? " candidate" : " candidates")
              + ", and are kept: "
              + Shown.list(entry.getValue()));
    }
  }

  private void warn(JoinFile join, Rule rule, String message) {
    problems.warning(new Place(join.file()), rule, message);
  }

  /** Takes the facts of each contest from its row. */
  private static final class Facts implements JoinFile.RowReader {

    private final ByName<List<ContestBuilder>> byKey;
    private final boolean split;
    private final boolean areSeatsGiven;
    private Optional<FactColumns> facts = Optional.empty();

    Facts(ByName<List<ContestBuilder>> byKey, boolean split, boolean areSeatsGiven) {
      this.areSeatsGiven = areSeatsGiven;
      this.split = split;
      this.byKey = byKey;
    }

    @Override
    public void read(String key, CsvTable row, ColumnMap columns) {
      if (facts.isEmpty()) {
        facts = Optional.of(new FactColumns(columns, areSeatsGiven));
      }
      for (ContestBuilder contest : byKey.get(ByName.Name.of(key)).orElse(List.of())) {
        facts.get().read(row, contest);
        if (!split) {
          facts.get().readCounts(row, contest, contest.whole());
        }
      }
    }
  }
}
