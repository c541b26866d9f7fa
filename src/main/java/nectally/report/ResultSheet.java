package nectally.report;

import java.util.ArrayList;
import java.util.List;
import nectally.answer.About;
import nectally.answer.Cell;
import nectally.answer.Columns;
import nectally.answer.Kind;
import nectally.answer.Table;
import nectally.transferable.Action;
import nectally.transferable.Count;
import nectally.transferable.RankedContest;
import nectally.transferable.Stage;
import nectally.transferable.Standing;

/**
 * The official result sheet: candidates down, stages across, transfers signed, and below them what
 * is not transferable and the total, which is that of the valid papers at every stage.
 */
final class ResultSheet {

  /** So many stages stand beside each other; the next ones below them. */
  private static final int STAGES_ACROSS = 4;

  private ResultSheet() {}

  /**
   * A row of the sheet.
   *
   * @param line the candidate's number; then what is not transferable, then the total
   */
  record Row(RankedContest ranked, int line) {

    boolean isTotal() {
      return line > ranked.contest().candidacies().size();
    }

    StagesTable.Row at(Stage stage) {
      return new StagesTable.Row(ranked, stage, line);
    }
  }

  static Table<?> of(RankedContest ranked) {
    List<Stage> stages = ranked.count().stages();
    Table<Row> sheet = part(ranked, stages.subList(0, Math.min(STAGES_ACROSS, stages.size())));
    for (int from = STAGES_ACROSS; from < stages.size(); from += STAGES_ACROSS) {
      List<Stage> some = stages.subList(from, Math.min(from + STAGES_ACROSS, stages.size()));
      sheet = sheet.followedBy(part(ranked, some));
    }
    return sheet;
  }

  private static Table<Row> part(RankedContest ranked, List<Stage> stages) {
    Columns<Row> columns =
        new Columns<Row>()
            .people("candidate", "Candidate", Kind.TEXT, About.WHO, ResultSheet::name);
    for (Stage stage : stages) {
      String number = "Stage " + stage.number();
      if (stage.number() > 1) {
        columns.people(
            "transferred_" + stage.number(),
            number + "\n" + heading(ranked, stage.action()),
            Kind.SIGNED_FIXED,
            About.CHANGE,
            r -> change(r, stage));
      }
      columns.people(
          "votes_" + stage.number(),
          stage.number() == 1 ? number + "\nfirst\npreferences" : "\nvotes",
          Kind.FIXED,
          About.VOTES,
          r -> votes(r, stage));
    }
    Stage last = stages.get(stages.size() - 1);
    columns.people("status", "", Kind.TEXT, About.OUTCOME, r -> status(r, last));
    List<Row> rows = new ArrayList<>();
    for (int line = 0; line <= ranked.contest().candidacies().size() + 1; line++) {
      rows.add(new Row(ranked, line));
    }
    String title =
        stages.get(0).number() == last.number()
            ? "Stage " + last.number()
            : "Stages " + stages.get(0).number() + " to " + last.number();
    Table<Row> part = columns.layout(TableName.STAGES.key(), title).table(rows);
    boolean isWhole = stages.size() == ranked.count().stages().size();
    return isWhole ? part : part.titled(title);
  }

  private static String heading(RankedContest ranked, Action action) {
    if (action instanceof Action.Surplus surplus) {
      return "surplus of\n" + StagesTable.name(ranked, surplus.candidate());
    }
    List<Integer> out =
        action instanceof Action.Exclusion exclusion
            ? exclusion.candidates()
            : action instanceof Action.QuotaExclusion quota ? quota.candidates() : List.of();
    List<String> names = new ArrayList<>();
    for (int candidate : out) {
      names.add(StagesTable.name(ranked, candidate));
    }
    return (action instanceof Action.QuotaExclusion ? "quotas exclude\n" : "exclusion of\n")
        + String.join("\n", names);
  }

  private static Cell name(Row row) {
    if (row.isTotal()) {
      return Cell.text("Total");
    }
    return Cell.text(
        row.line() == row.ranked().contest().candidacies().size()
            ? "Non-transferable"
            : StagesTable.name(row.ranked(), row.line()));
  }

  private static Cell votes(Row row, Stage stage) {
    Count count = row.ranked().count();
    return RankedCandidatesTable.fixed(
        count, row.isTotal() ? stage.totals().sum() : row.at(stage).line().votes());
  }

  private static Cell change(Row row, Stage stage) {
    if (row.isTotal()) {
      return Cell.NONE;
    }
    long change = row.at(stage).line().transferred();
    return change == 0 ? Cell.NONE : RankedCandidatesTable.fixed(row.ranked().count(), change);
  }

  /** Returns what a candidate is at the end of a stage, where it is not simply in the count. */
  private static Cell status(Row row, Stage stage) {
    if (row.line() >= row.ranked().contest().candidacies().size()) {
      return Cell.NONE;
    }
    Standing standing = stage.standings().get(row.line());
    return standing == Standing.CONTINUING ? Cell.NONE : Cell.text(standing.word());
  }
}
