package nectally.report;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.ToLongFunction;
import nectally.answer.About;
import nectally.answer.Cell;
import nectally.answer.Columns;
import nectally.answer.Kind;
import nectally.answer.Layout;
import nectally.answer.Table;
import nectally.model.BallotCounts;
import nectally.model.CountedContest;
import nectally.model.Ratio;
import nectally.model.Share;
import nectally.model.Tickets;

/** What the ballots of each contest are, in one row. */
final class BallotsTable {

  static final Layout<CountedContest> LAYOUT =
      new Columns<CountedContest>()
          .machines("ballots", Kind.COUNT, About.OTHER, c -> Cell.count(c.counts().ballots()))
          .machines("over_votes", Kind.COUNT, About.OTHER, c -> Cell.count(c.counts().overVoted()))
          .machines(
              "unknown_names", Kind.COUNT, About.OTHER, c -> Cell.count(c.counts().strangers()))
          .machines("spoilt", Kind.COUNT, About.OTHER, c -> Cell.count(c.counts().spoilt()))
          .machines("blank", Kind.COUNT, About.OTHER, c -> Cell.count(c.counts().blank()))
          .machines(
              "same_name_twice", Kind.COUNT, About.OTHER, c -> Cell.count(c.counts().doubled()))
          .machines("voting", Kind.COUNT, About.OTHER, c -> Cell.count(c.counts().voting()))
          .machines("marks", Kind.COUNT, About.OTHER, c -> Cell.count(c.counts().marks()))
          .machines("mean_marks", Kind.DECIMAL, About.OTHER, c -> meanMarks(c.counts()))
          .machines("full_slate", Kind.COUNT, About.OTHER, c -> count(c, Tickets::fullSlate))
          .machines("partial", Kind.COUNT, About.OTHER, c -> count(c, Tickets::partial))
          .machines("mixed", Kind.COUNT, About.OTHER, c -> count(c, Tickets::mixed))
          .machines("without_slate", Kind.COUNT, About.OTHER, c -> count(c, Tickets::without))
          .machines("full_slate_pct", Kind.PERCENT, About.OTHER, c -> share(c, Tickets::fullSlate))
          .machines("partial_pct", Kind.PERCENT, About.OTHER, c -> share(c, Tickets::partial))
          .machines("mixed_pct", Kind.PERCENT, About.OTHER, c -> share(c, Tickets::mixed))
          .machines("without_slate_pct", Kind.PERCENT, About.OTHER, c -> share(c, Tickets::without))
          .layout(TableName.BALLOTS.key(), TableName.BALLOTS.title())
          .in(Layout.Scope.FACTS);

  private BallotsTable() {}

  /** Returns the row of a contest. */
  static Table<CountedContest> of(CountedContest contest) {
    return LAYOUT.table(List.of(contest));
  }

  private static Cell meanMarks(BallotCounts counts) {
    return counts.voting() == 0
        ? Cell.EMPTY
        : Cell.number(Ratio.of(counts.marks(), counts.voting()));
  }

  private static Cell count(CountedContest contest, ToLongFunction<Tickets> number) {
    return Cell.count(
        contest.tickets().isPresent()
            ? OptionalLong.of(number.applyAsLong(contest.tickets().get()))
            : OptionalLong.empty());
  }

  private static Cell share(CountedContest contest, ToLongFunction<Tickets> number) {
    long voting = contest.counts().voting();
    return contest.tickets().isPresent() && voting > 0
        ? Cell.share(Share.of(number.applyAsLong(contest.tickets().get()), voting))
        : Cell.EMPTY;
  }
}
