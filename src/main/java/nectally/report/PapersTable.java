package nectally.report;

import java.util.List;
import nectally.answer.About;
import nectally.answer.Cell;
import nectally.answer.Columns;
import nectally.answer.Kind;
import nectally.answer.Layout;
import nectally.answer.Table;
import nectally.model.PaperKinds;

/** Ballots by kind: valid, spoilt, blank, and those that are counted up to a point only. */
final class PapersTable {

  static final Layout<Row> LAYOUT =
      new Columns<Row>()
          .add("kind", "Ballots", Kind.TEXT, About.WHO, r -> Cell.text(r.kind()))
          .add("ballots", "Number", Kind.COUNT, About.VOTES, r -> Cell.count(r.ballots()))
          .layout(TableName.PAPERS.key(), TableName.PAPERS.title());

  private PapersTable() {}

  /** Ballots of one kind. */
  record Row(String kind, long ballots) {}

  static Table<Row> of(PaperKinds papers) {
    return LAYOUT.table(
        List.of(
            new Row("valid", papers.valid()),
            new Row("spoilt: no single first preference", papers.noFirstPreference()),
            new Row("spoilt: unknown name", papers.unknownNames()),
            new Row("blank", papers.blank()),
            new Row("valid up to a rank left out", papers.gaps()),
            new Row("valid up to an equal rank", papers.equalRanks()),
            new Row("valid up to a repeated name", papers.repeatedNames())));
  }
}
