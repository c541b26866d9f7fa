package nectally.transferable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nectally.model.NameKey;
import nectally.model.Place;
import nectally.model.StageFigure;
import nectally.model.StageRow;

/**
 * A published stage table beside the count of the ballots: every figure that it prints, and every
 * row that one of the two lacks.
 *
 * @param figures how many figures were compared
 * @param stages how many stages the counts have
 * @param differences in the order of the table, what it lacks behind it
 */
public record StageCheck(int figures, int stages, List<StageDifference> differences) {

  /** What the rows of what is not transferable have in the place of a status. */
  public static final String NON_TRANSFERABLE = "non_transferable";

  /** Keeps a copy of the list. */
  public StageCheck {
    differences = List.copyOf(differences);
  }

  /**
   * Holds a table to counts. Contests are those of the same name; a table of one contest and a
   * single count are the same contest, whatever they are called.
   */
  public static StageCheck of(List<StageRow> rows, List<RankedContest> counted) {
    Map<NameKey, List<StageRow>> tables = new LinkedHashMap<>();
    for (StageRow row : rows) {
      tables.computeIfAbsent(NameKey.of(row.contest()), none -> new ArrayList<>()).add(row);
    }
    boolean single = tables.size() == 1 && counted.size() == 1;
    int figures = 0;
    int stages = 0;
    List<StageDifference> differences = new ArrayList<>();
    for (RankedContest contest : counted) {
      NameKey name = NameKey.of(contest.contest().name());
      List<StageRow> own = single ? rows : tables.getOrDefault(name, List.of());
      tables.remove(single ? NameKey.of(rows.get(0).contest()) : name);
      Contest one = new Contest(contest, own, rows.get(rows.size() - 1).place());
      figures += one.check(differences);
      stages += contest.count().stages().size();
    }
    for (List<StageRow> strangers : tables.values()) {
      StageRow first = strangers.get(0);
      differences.add(
          new StageDifference(
              first.place(), first.contest(), first.stage(), "", "contest", first.contest(), ""));
    }
    return new StageCheck(figures, stages, differences);
  }

  /** The rows of one contest, each held to its count. */
  private static final class Contest {

    private final RankedContest ranked;
    private final Count count;
    private final List<StageRow> rows;
    private final Place end;
    private final Map<NameKey, Integer> numbers = new HashMap<>();
    private final boolean[][] seen;

    Contest(RankedContest ranked, List<StageRow> rows, Place end) {
      this.ranked = ranked;
      this.rows = rows;
      this.end = new Place(end.file());
      count = ranked.count();
      List<String> names = ranked.names();
      for (int c = 0; c < names.size(); c++) {
        numbers.put(NameKey.of(names.get(c)), c);
      }
      numbers.put(NameKey.of(""), names.size());
      numbers.put(NameKey.of("Non-transferable"), names.size());
      seen = new boolean[count.stages().size()][names.size() + 1];
    }

    int check(List<StageDifference> differences) {
      int figures = 0;
      for (StageRow row : rows) {
        Integer candidate = numbers.get(NameKey.of(row.candidate()));
        if (candidate == null || row.stage() > seen.length || seen[row.stage() - 1][candidate]) {
          differences.add(difference(row, "row", row.candidate(), ""));
          continue;
        }
        seen[row.stage() - 1][candidate] = true;
        StageLine line = new StageLine(ranked, row.stage(), candidate);
        for (StageFigure figure : StageFigure.values()) {
          String published = row.published().get(figure);
          if (published != null) {
            figures++;
            if (!line.holds(figure, published)) {
              differences.add(difference(row, figure.word(), published, line.text(figure)));
            }
          }
        }
      }
      missing(differences);
      return figures;
    }

    private StageDifference difference(
        StageRow row, String field, String published, String recomputed) {
      return new StageDifference(
          row.place(),
          ranked.contest().name(),
          row.stage(),
          row.candidate(),
          field,
          published,
          recomputed);
    }

    /** Adds the stages that the table lacks, and of those that it has the rows. */
    private void missing(List<StageDifference> differences) {
      List<String> names = ranked.names();
      for (Stage stage : count.stages()) {
        boolean[] own = seen[stage.number() - 1];
        boolean isThere = false;
        for (boolean one : own) {
          isThere |= one;
        }
        if (!isThere) {
          add(stage, "", "stage", stage.action().text(names), differences);
        }
        for (int c = 0; isThere && c < names.size(); c++) {
          if (!own[c]) {
            add(stage, names.get(c), "row", names.get(c), differences);
          }
        }
      }
    }

    private void add(
        Stage stage,
        String candidate,
        String field,
        String recomputed,
        List<StageDifference> differences) {
      differences.add(
          new StageDifference(
              end, ranked.contest().name(), stage.number(), candidate, field, "", recomputed));
    }
  }
}
