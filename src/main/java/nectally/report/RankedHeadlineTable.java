package nectally.report;

import java.util.List;
import nectally.answer.About;
import nectally.answer.Cell;
import nectally.answer.Columns;
import nectally.answer.Kind;
import nectally.answer.Layout;
import nectally.answer.Table;
import nectally.transferable.RankedContest;

/** Who is elected by a transferable vote, in one sentence that can be quoted. */
final class RankedHeadlineTable {

  static final Layout<RankedContest> LAYOUT =
      new Columns<RankedContest>()
          .machines("text", Kind.TEXT, About.TEXT, r -> Cell.text(CountSentences.headline(r)))
          .layout(TableName.RANKED_HEADLINE.key(), TableName.RANKED_HEADLINE.title());

  private RankedHeadlineTable() {}

  static Table<RankedContest> of(RankedContest ranked) {
    return LAYOUT.table(List.of(ranked));
  }
}
