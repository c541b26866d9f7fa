package nectally.input;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nectally.csv.Column;
import nectally.csv.CsvShape;
import nectally.csv.CsvTable;
import nectally.csv.Spelling;
import nectally.model.Candidacy;
import nectally.model.Contest;
import nectally.model.Election;
import nectally.model.NameKey;
import nectally.model.Place;
import nectally.problem.Problems;
import nectally.problem.Rule;
import nectally.problem.Shown;
import nectally.problem.UnusableInputException;

/**
 * A file of lots that a returning officer drew: columns {@code contest} and {@code candidate}, one
 * candidate a row in the order in which they were drawn.
 *
 * <p>The column {@code contest} may be missing where the election has one contest.
 */
public final class LotsFile {

  private LotsFile() {}

  /**
   * Reads the lots drawn in {@code election}.
   *
   * @return for each contest named, the candidates in drawn order
   * @throws UnusableInputException if the file cannot be read or names a stranger
   */
  public static Map<NameKey, List<NameKey>> read(
      String file, Election election, InputStream standardInput) throws UnusableInputException {
    Problems problems = new Problems(Set.of());
    Map<NameKey, List<NameKey>> lots = new LinkedHashMap<>();
    Optional<CsvTable> opened =
        CsvTable.open(
            file, standardInput, CsvShape.withHeader(Spelling.UNKNOWN, Field.IS_NAME), problems);
    if (opened.isPresent()) {
      try (CsvTable table = opened.get()) {
        rows(table, election, lots);
      }
    }
    if (problems.hasErrors()) {
      throw new UnusableInputException(problems.sorted());
    }
    return lots;
  }

  private static void rows(CsvTable table, Election election, Map<NameKey, List<NameKey>> lots) {
    Map<NameKey, Contest> contests = new HashMap<>();
    for (Contest contest : election.contests()) {
      contests.put(NameKey.of(contest.name()), contest);
    }
    ColumnMap columns = new ColumnMap(table.header(), List.of());
    Column contestColumn = columns.of(Field.CONTEST);
    Column candidateColumn = columns.of(Field.CANDIDATE);
    if (!candidateColumn.isPresent()) {
      table
          .problems()
          .error(
              new Place(table.file(), 1),
              Rule.MISSING_COLUMN,
              "expected the columns contest and candidate, one candidate a row in drawn order");
      return;
    }
    while (table.next()) {
      String named = contestColumn.text(table);
      Optional<Contest> contest =
          named.isEmpty() && contests.size() == 1
              ? Optional.of(election.contests().get(0))
              : Optional.ofNullable(contests.get(NameKey.of(named)));
      String candidate = candidateColumn.text(table);
      if (contest.isEmpty()) {
        contestColumn.error(
            table, Rule.NO_SUCH_CONTEST, "no contest is called \"" + Shown.shortened(named) + "\"");
      } else if (!stands(candidate, contest.get())) {
        candidateColumn.error(
            table,
            Rule.LOT_OF_A_STRANGER,
            "nobody called \""
                + Shown.shortened(candidate)
                + "\" stands in "
                + Shown.shortened(contest.get().name()));
      } else {
        lots.computeIfAbsent(NameKey.of(contest.get().name()), name -> new ArrayList<>())
            .add(NameKey.of(candidate));
      }
    }
  }

  private static boolean stands(String name, Contest contest) {
    NameKey key = NameKey.of(name);
    for (Candidacy candidacy : contest.candidacies()) {
      if (NameKey.of(candidacy.name()).equals(key)) {
        return true;
      }
    }
    return false;
  }
}
