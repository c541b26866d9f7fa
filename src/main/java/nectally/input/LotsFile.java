package nectally.input;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import nectally.csv.Column;
import nectally.csv.CsvShape;
import nectally.csv.CsvTable;
import nectally.csv.Nearest;
import nectally.csv.Spelling;
import nectally.model.Candidacy;
import nectally.model.Contest;
import nectally.model.Election;
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
   * @param called who of a contest is called by a word, by the place in it
   * @return by the name of each contest named, the candidates in drawn order
   * @throws UnusableInputException if the file cannot be read, or a name is a stranger's or two
   *     people's
   */
  public static Map<String, List<Integer>> read(
      String file,
      Election election,
      BiFunction<String, Contest, List<Integer>> called,
      InputStream standardInput)
      throws UnusableInputException {
    Problems problems = new Problems(Set.of());
    Map<String, List<Integer>> lots = new LinkedHashMap<>();
    Optional<CsvTable> opened =
        CsvTable.open(
            file, standardInput, CsvShape.withHeader(Spelling.UNKNOWN, Field.IS_NAME), problems);
    if (opened.isPresent()) {
      try (CsvTable table = opened.get()) {
        rows(table, election, called, lots);
      }
    }
    if (problems.hasErrors()) {
      throw new UnusableInputException(problems);
    }
    return lots;
  }

  private static void rows(
      CsvTable table,
      Election election,
      BiFunction<String, Contest, List<Integer>> called,
      Map<String, List<Integer>> lots) {
    ByName<Contest> contests = new ByName<>();
    for (Contest contest : election.contests()) {
      contests.putIfAbsent(ByName.Name.of(contest.name()), contest);
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
          named.isEmpty() && election.contests().size() == 1
              ? Optional.of(election.contests().get(0))
              : contests.get(ByName.Name.of(named));
      String candidate = candidateColumn.text(table);
      if (contest.isEmpty()) {
        contestColumn.error(
            table, Rule.NO_SUCH_CONTEST, "no contest is called \"" + Shown.shortened(named) + "\"");
        continue;
      }
      List<Integer> who = called.apply(candidate, contest.get());
      if (who.size() == 1) {
        lots.computeIfAbsent(contest.get().name(), name -> new ArrayList<>()).add(who.get(0));
      } else if (who.isEmpty()) {
        List<String> names = contest.get().candidacies().stream().map(Candidacy::name).toList();
        candidateColumn.error(
            table,
            Rule.LOT_OF_A_STRANGER,
            "nobody called \""
                + Shown.shortened(candidate)
                + "\" stands in "
                + Shown.shortened(contest.get().name())
                + Nearest.suggestion(candidate, names));
      } else {
        candidateColumn.error(
            table, Rule.AMBIGUOUS_NAME, Namesakes.told(candidate, contest.get(), who));
      }
    }
  }
}
