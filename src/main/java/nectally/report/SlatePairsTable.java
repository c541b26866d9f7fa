package nectally.report;

import java.util.List;
import nectally.answer.Cell;
import nectally.answer.Kind;
import nectally.answer.Layout;
import nectally.answer.Table;
import nectally.model.CountedContest;
import nectally.model.Share;
import nectally.model.SlatePair;
import nectally.model.Tickets;

/** Which slates stand on ballots together, those most often mixed first. */
final class SlatePairsTable {

  static final String NAME = "pairs";

  private static final Fields<Row> FIELDS =
      new Fields<Row>()
          .add("slate", "Slate", Kind.TEXT, r -> Cell.text(r.pair().slate()))
          .add("other_slate", "And slate", Kind.TEXT, r -> Cell.text(r.pair().other()))
          .add("ballots", "Ballots", Kind.COUNT, r -> Cell.count(r.pair().ballots()))
          .add("share_pct", "Share", Kind.PERCENT, Row::share);

  static final Layout LAYOUT = Layout.of(NAME, "", FIELDS.columns());

  private SlatePairsTable() {}

  /** Two slates, and the ballots that the share is of. */
  private record Row(SlatePair pair, long voting) {

    Cell share() {
      return Cell.share(Share.of(pair.ballots(), voting));
    }
  }

  /** Returns the table, without a row where no ballot mixes slates. */
  static Table of(CountedContest contest) {
    long voting = contest.counts().voting();
    List<SlatePair> pairs = contest.tickets().map(Tickets::pairs).orElse(List.of());
    return LAYOUT.table(FIELDS.rows(pairs.stream().map(each -> new Row(each, voting)).toList()));
  }
}
