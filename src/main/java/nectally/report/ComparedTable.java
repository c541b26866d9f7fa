package nectally.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nectally.answer.About;
import nectally.answer.Cell;
import nectally.answer.Columns;
import nectally.answer.Kind;
import nectally.answer.Layout;
import nectally.answer.Table;
import nectally.model.Candidacy;
import nectally.model.Share;
import nectally.transferable.RankedComparison;
import nectally.transferable.RankedContest;

/** First preferences beside those of an earlier election. */
final class ComparedTable {

  static final Layout<Row> LAYOUT =
      new Columns<Row>()
          .add("candidate", "Candidate", Kind.TEXT, About.WHO, r -> Cell.text(r.now().name()))
          .add("slate", "Slate", Kind.TEXT, About.SLATE, r -> Cell.text(r.now().slate()))
          .ifKnown()
          .add(
              "votes",
              "First\npreferences",
              Kind.COUNT,
              About.VOTES,
              r -> Cell.count(votes(r.now())))
          .add("share_pct", "Share", Kind.PERCENT, About.SHARE, r -> Cell.share(r.share()))
          .add(
              "previous_votes",
              "Before",
              Kind.COUNT,
              About.EARLIER_VOTES,
              r -> r.before().map(before -> Cell.count(votes(before))).orElse(Cell.EMPTY))
          .add(
              "previous_share_pct",
              "Share\nbefore",
              Kind.PERCENT,
              About.EARLIER_SHARE,
              r -> Cell.share(r.shareBefore()))
          .add("votes_change", "Change", Kind.SIGNED_COUNT, About.OTHER, ComparedTable::votesChange)
          .add(
              "share_change",
              "Change\nof share",
              Kind.POINTS,
              About.CHANGE,
              ComparedTable::shareChange)
          .add("stage", "Stage", Kind.COUNT, About.OTHER, r -> stage(r.stage()))
          .add(
              "previous_stage",
              "Stage\nbefore",
              Kind.COUNT,
              About.OTHER,
              r -> stage(r.stageBefore()))
          .layout(TableName.COMPARED.key(), TableName.COMPARED.title());

  private ComparedTable() {}

  /** A candidate, by number, and the same one before. */
  record Row(RankedComparison comparison, int candidate) {

    Candidacy now() {
      return comparison.now().contest().candidacies().get(candidate);
    }

    Optional<Candidacy> before() {
      OptionalInt number = comparison.earlier().get(candidate);
      return number.isPresent()
          ? comparison.before().map(all -> all.contest().candidacies().get(number.getAsInt()))
          : Optional.empty();
    }

    Optional<Share> share() {
      return ComparedTable.share(comparison.now(), now());
    }

    Optional<Share> shareBefore() {
      return before()
          .flatMap(before -> ComparedTable.share(comparison.before().orElseThrow(), before));
    }

    OptionalInt stage() {
      return comparison.now().count().stageOf(candidate);
    }

    OptionalInt stageBefore() {
      OptionalInt number = comparison.earlier().get(candidate);
      return number.isPresent() && comparison.before().isPresent()
          ? comparison.before().get().count().stageOf(number.getAsInt())
          : OptionalInt.empty();
    }
  }

  static Table<Row> of(RankedComparison comparison) {
    List<Row> rows = new ArrayList<>();
    for (int c = 0; c < comparison.earlier().size(); c++) {
      rows.add(new Row(comparison, c));
    }
    return LAYOUT.table(rows).hidden(comparison.before().isEmpty());
  }

  private static long votes(Candidacy candidacy) {
    return candidacy.votes().orElse(0);
  }

  private static Optional<Share> share(RankedContest contest, Candidacy candidacy) {
    long valid = contest.papers().valid();
    return valid == 0 ? Optional.empty() : Optional.of(Share.of(votes(candidacy), valid));
  }

  private static Cell votesChange(Row row) {
    return row.before()
        .map(before -> Cell.count(votes(row.now()) - votes(before)))
        .orElse(Cell.EMPTY);
  }

  private static Cell shareChange(Row row) {
    return row.share().isPresent() && row.shareBefore().isPresent()
        ? Cell.points(row.share().get().minus(row.shareBefore().get()))
        : Cell.EMPTY;
  }

  private static Cell stage(OptionalInt stage) {
    return stage.isPresent() ? Cell.count(stage.getAsInt()) : Cell.NONE;
  }
}
