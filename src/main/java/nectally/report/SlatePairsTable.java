package nectally.report;

import java.util.ArrayList;
import java.util.List;
import nectally.answer.About;
import nectally.answer.Cell;
import nectally.answer.Columns;
import nectally.answer.Kind;
import nectally.answer.Layout;
import nectally.answer.Table;
import nectally.model.CountedContest;
import nectally.model.Share;
import nectally.model.SlatePair;
import nectally.model.Tickets;

/** Which slates stand on ballots together, those most often mixed first. */
final class SlatePairsTable {

  static final Layout<Row> LAYOUT =
      new Columns<Row>()
          .add("slate", "Slate", Kind.TEXT, About.WHO, r -> Cell.text(r.pair().slate()))
          .add("other_slate", "And slate", Kind.TEXT, About.OTHER, r -> other(r))
          .add("ballots", "Ballots", Kind.COUNT, About.OTHER, r -> Cell.count(r.pair().ballots()))
          .add("share_pct", "Share", Kind.PERCENT, About.OTHER, r -> r.share())
          .layout(TableName.PAIRS.key(), TableName.PAIRS.title());

  private SlatePairsTable() {}

  /** Two slates, and the ballots that the share is of. */
  record Row(SlatePair pair, long voting) {

    Cell share() {
      return Cell.share(Share.of(pair.ballots(), voting));
    }
  }

  /** Returns the table, without a row where no ballot mixes slates. */
  static Table<Row> of(CountedContest contest) {
    long voting = contest.counts().voting();
    List<Row> rows = new ArrayList<>();
    for (SlatePair pair : contest.tickets().map(Tickets::pairs).orElse(List.of())) {
      rows.add(new Row(pair, voting));
    }
    return LAYOUT.table(rows).hidden(rows.isEmpty());
  }

  private static Cell other(Row row) {
    return Cell.text(row.pair().other());
  }
}
