package nectally.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nectally.answer.About;
import nectally.answer.Cell;
import nectally.answer.Columns;
import nectally.answer.Fate;
import nectally.answer.Kind;
import nectally.answer.Layout;
import nectally.answer.Table;
import nectally.model.Candidacy;
import nectally.transferable.Count;
import nectally.transferable.RankedContest;
import nectally.transferable.Standing;

/**
 * Who is elected by the transferable vote: results that {@code results} reads as they are.
 *
 * <p>Votes are first preferences; the candidates stand in the order of the ballot paper.
 */
final class RankedCandidatesTable {

  private RankedCandidatesTable() {}

  /** A candidate of a contest, by number. */
  record Row(RankedContest ranked, int candidate) {

    Candidacy candidacy() {
      return ranked.contest().candidacies().get(candidate);
    }

    Count count() {
      return ranked.count();
    }

    /** Returns the votes at the end, in units. */
    long finalVotes() {
      return count().last().totals().of(candidate);
    }

    Standing standing() {
      return count().last().standings().get(candidate);
    }
  }

  /**
   * Returns the layout.
   *
   * @param columns what a file says of each candidate, by the names of its columns
   */
  static Layout<Row> layout(List<String> columns) {
    Columns<Row> all =
        new Columns<Row>()
            .add(
                "candidate",
                "Candidate",
                Kind.TEXT,
                About.WHO,
                r -> Cell.text(r.candidacy().name()))
            .add(
                "votes",
                "First\npreferences",
                Kind.COUNT,
                About.VOTES,
                r -> Cell.count(r.candidacy().votes()))
            .people("fate", "Outcome", Kind.MARK, About.OUTCOME, RankedCandidatesTable::fate)
            .machines("elected", Kind.TEXT, About.OUTCOME, RankedCandidatesTable::elected)
            .machines("seats", Kind.COUNT, About.SEATS, r -> Cell.count(r.count().poll().seats()))
            .machines(
                "ballots", Kind.COUNT, About.OTHER, r -> Cell.count(r.ranked().papers().ballots()))
            .machines(
                "spoilt", Kind.COUNT, About.OTHER, r -> Cell.count(r.ranked().papers().spoilt()))
            .machines(
                "blank", Kind.COUNT, About.OTHER, r -> Cell.count(r.ranked().papers().blank()))
            .machines(
                "threshold", Kind.FIXED, About.OTHER, r -> fixed(r.count(), r.count().threshold()))
            .add("stage", "Stage", Kind.COUNT, About.OTHER, r -> stage(r))
            .add(
                "final_votes",
                "Final\nvotes",
                Kind.FIXED,
                About.OTHER,
                r -> fixed(r.count(), r.finalVotes()));
    for (int i = 0; i < columns.size(); i++) {
      String column = columns.get(i);
      if (!all.has(column)) {
        all.add(
                column,
                nectally.answer.PeopleText.heading(column),
                Kind.TEXT,
                About.OTHER,
                r -> Cell.text(r.candidacy().attributes().get(column)))
            .ifKnown();
      }
    }
    return all.layout(TableName.RANKED_CANDIDATES.key(), TableName.RANKED_CANDIDATES.title());
  }

  static Table<Row> of(Layout<Row> layout, RankedContest ranked) {
    List<Row> rows = new ArrayList<>();
    for (int c = 0; c < ranked.contest().candidacies().size(); c++) {
      rows.add(new Row(ranked, c));
    }
    return layout.table(rows);
  }

  static Cell fixed(Count count, long amount) {
    return Cell.fixed(amount, count.method().decimals());
  }

  private static Cell stage(Row row) {
    OptionalInt stage = row.count().stageOf(row.candidate());
    return stage.isPresent() ? Cell.count(stage.getAsInt()) : Cell.NONE;
  }

  private static Cell elected(Row row) {
    Optional<Boolean> elected = row.count().isElected(row.candidate());
    return elected.isPresent() ? Cell.text(elected.get() ? "yes" : "no") : Cell.NONE;
  }

  private static Cell fate(Row row) {
    if (row.standing() == Standing.WITHDRAWN) {
      return new Cell.Mark(Fate.WITHDRAWN, "withdrawn");
    }
    Optional<Boolean> elected = row.count().isElected(row.candidate());
    if (elected.isPresent()) {
      return new Cell.Mark(elected.get() ? Fate.ELECTED : Fate.NOT_ELECTED, "");
    }
    return new Cell.Mark(row.count().outcome() == Count.Outcome.TIED ? Fate.TIED : Fate.OPEN, "");
  }
}
