package nectally.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import nectally.answer.About;
import nectally.answer.Cell;
import nectally.answer.Columns;
import nectally.answer.Kind;
import nectally.answer.Layout;
import nectally.answer.Table;
import nectally.transferable.Batch;
import nectally.transferable.Method;
import nectally.transferable.RankedContest;
import nectally.transferable.Stage;
import nectally.transferable.Transfer;

/** The batches of an ERS97 count (6.1): papers of one value that were transferred together. */
final class BatchesTable {

  static final Layout<Row> LAYOUT =
      new Columns<Row>()
          .add("stage", "Stage", Kind.COUNT, About.RANK, r -> Cell.count(r.stage()))
          .add("batch", "Batch", Kind.COUNT, About.OTHER, r -> Cell.count(r.batch()))
          .add("value", "Value", Kind.FIXED, About.OTHER, r -> fixed(r.ranked(), r.value()))
          .add("candidate", "Candidate", Kind.TEXT, About.WHO, BatchesTable::candidate)
          .add(
              "transferred",
              "Transferred",
              Kind.SIGNED_FIXED,
              About.CHANGE,
              r -> fixed(r.ranked(), r.transferred()))
          .add("source", "From", Kind.TEXT, About.TEXT, r -> Cell.text(r.source()))
          .layout(TableName.BATCHES.key(), TableName.BATCHES.title());

  private BatchesTable() {}

  /**
   * What a batch changed for a candidate.
   *
   * @param candidate the number; that behind the last for what is not transferable
   * @param source whose papers they are
   */
  record Row(
      RankedContest ranked,
      int stage,
      int batch,
      long value,
      int candidate,
      long transferred,
      String source) {}

  static Table<Row> of(RankedContest ranked) {
    List<Row> rows = new ArrayList<>();
    if (ranked.count().method() == Method.ERS97) {
      for (Stage stage : ranked.count().stages()) {
        for (int i = 0; i < stage.batches().size(); i++) {
          addRows(ranked, stage.number(), i + 1, stage.batches().get(i), rows);
        }
      }
    }
    return LAYOUT.table(rows).hidden(rows.isEmpty());
  }

  private static void addRows(
      RankedContest ranked, int stage, int number, Batch batch, List<Row> rows) {
    int lost = ranked.contest().candidacies().size();
    Map<Integer, Long> sums = new TreeMap<>();
    TreeSet<Integer> sources = new TreeSet<>();
    for (Transfer transfer : batch.transfers()) {
      sources.add(transfer.from());
      sums.merge(transfer.from(), -transfer.votes(), Long::sum);
      int to = transfer.to() == Transfer.NOBODY ? lost : transfer.to();
      sums.merge(to, transfer.votes(), Long::sum);
    }
    List<String> names = new ArrayList<>();
    for (int source : sources) {
      names.add(StagesTable.name(ranked, source));
    }
    for (Map.Entry<Integer, Long> sum : sums.entrySet()) {
      rows.add(
          new Row(
              ranked,
              stage,
              number,
              batch.value(),
              sum.getKey(),
              sum.getValue(),
              String.join("; ", names)));
    }
  }

  private static Cell candidate(Row row) {
    return row.candidate() == row.ranked().contest().candidacies().size()
        ? Cell.NONE
        : Cell.text(StagesTable.name(row.ranked(), row.candidate()));
  }

  private static Cell fixed(RankedContest ranked, long amount) {
    return RankedCandidatesTable.fixed(ranked.count(), amount);
  }
}
