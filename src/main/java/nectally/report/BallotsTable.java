package nectally.report;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.ToLongFunction;
import nectally.answer.Cell;
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

  static final String NAME = "ballots";

  private static final Fields<CountedContest> FIELDS =
      new Fields<CountedContest>()
          .add("ballots", Kind.COUNT, c -> Cell.count(c.counts().ballots()))
          .add("over_votes", Kind.COUNT, c -> Cell.count(c.counts().overVoted()))
          .add("unknown_names", Kind.COUNT, c -> Cell.count(c.counts().strangers()))
          .add("spoilt", Kind.COUNT, c -> Cell.count(c.counts().spoilt()))
          .add("blank", Kind.COUNT, c -> Cell.count(c.counts().blank()))
          .add("same_name_twice", Kind.COUNT, c -> Cell.count(c.counts().doubled()))
          .add("voting", Kind.COUNT, c -> Cell.count(c.counts().voting()))
          .add("marks", Kind.COUNT, c -> Cell.count(c.counts().marks()))
          .add("mean_marks", Kind.DECIMAL, c -> meanMarks(c.counts()))
          .add("full_slate", Kind.COUNT, c -> count(c, Tickets::fullSlate))
          .add("partial", Kind.COUNT, c -> count(c, Tickets::partial))
          .add("mixed", Kind.COUNT, c -> count(c, Tickets::mixed))
          .add("without_slate", Kind.COUNT, c -> count(c, Tickets::without))
          .add("full_slate_pct", Kind.PERCENT, c -> share(c, Tickets::fullSlate))
          .add("partial_pct", Kind.PERCENT, c -> share(c, Tickets::partial))
          .add("mixed_pct", Kind.PERCENT, c -> share(c, Tickets::mixed))
          .add("without_slate_pct", Kind.PERCENT, c -> share(c, Tickets::without));

  static final Layout LAYOUT = Layout.facts(NAME, "", FIELDS.columns());

  private BallotsTable() {}

  /** Returns the row of a contest. */
  static Table of(CountedContest contest) {
    return LAYOUT.table(FIELDS.rows(List.of(contest)));
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
