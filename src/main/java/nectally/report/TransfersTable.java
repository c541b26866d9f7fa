package nectally.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nectally.answer.About;
import nectally.answer.Cell;
import nectally.answer.Columns;
import nectally.answer.Kind;
import nectally.answer.Layout;
import nectally.answer.Table;
import nectally.model.Candidacy;
import nectally.model.NameKey;
import nectally.model.Share;
import nectally.transferable.RankedContest;
import nectally.transferable.SlateTransfers;

/** What left the candidates of a slate, by the slate that received it. */
final class TransfersTable {

  static final Layout<Row> LAYOUT =
      new Columns<Row>()
          .add("from", "From", Kind.TEXT, About.WHO, r -> Cell.text(r.flow().from()))
          .people("to", "To", Kind.TEXT, About.SLATE, r -> to(r.flow(), "Non-transferable"))
          .machines("to", Kind.TEXT, About.SLATE, r -> to(r.flow(), "non_transferable"))
          .add(
              "votes",
              "Votes",
              Kind.FIXED,
              About.VOTES,
              r -> RankedCandidatesTable.fixed(r.ranked().count(), r.flow().votes()))
          .add("share_pct", "Share", Kind.PERCENT, About.SHARE, r -> Cell.share(share(r.flow())))
          .add(
              "previous_share_pct",
              "Before",
              Kind.PERCENT,
              About.EARLIER_SHARE,
              r -> Cell.share(r.before().map(TransfersTable::share)))
          .ifKnown()
          .add(
              "change",
              "Change",
              Kind.POINTS,
              About.CHANGE,
              r -> Cell.points(r.before().map(before -> share(r.flow()).minus(share(before)))))
          .ifKnown()
          .machines("basis", Kind.TEXT, About.OTHER, r -> Cell.text(basis(r.flow())))
          .layout(TableName.TRANSFERS.key(), TableName.TRANSFERS.title())
          .partedBy("basis");

  private TransfersTable() {}

  /**
   * A flow, and the same one at the earlier election.
   *
   * @param before empty where nothing is compared, or nothing went that way
   */
  record Row(
      RankedContest ranked, SlateTransfers.Flow flow, Optional<SlateTransfers.Flow> before) {}

  static Table<Row> of(RankedContest ranked, Optional<RankedContest> before) {
    List<Row> rows = new ArrayList<>();
    List<SlateTransfers.Flow> earlier = before.isPresent() ? flows(before.get()) : List.of();
    for (SlateTransfers.Flow flow : flows(ranked)) {
      rows.add(new Row(ranked, flow, same(flow, earlier)));
    }
    return LAYOUT.table(rows).hidden(rows.isEmpty());
  }

  private static Optional<SlateTransfers.Flow> same(
      SlateTransfers.Flow flow, List<SlateTransfers.Flow> earlier) {
    for (SlateTransfers.Flow other : earlier) {
      if (other.basis() == flow.basis()
          && NameKey.of(other.from()).equals(NameKey.of(flow.from()))
          && NameKey.of(other.to()).equals(NameKey.of(flow.to()))) {
        return Optional.of(other);
      }
    }
    return Optional.empty();
  }

  /** Returns the flows between slates; none where no candidate has one. */
  private static List<SlateTransfers.Flow> flows(RankedContest ranked) {
    List<String> slates = new ArrayList<>();
    boolean isKnown = false;
    for (Candidacy candidacy : ranked.contest().candidacies()) {
      isKnown |= candidacy.slate().isPresent();
      slates.add(candidacy.slate().orElse(candidacy.name()));
    }
    return isKnown ? SlateTransfers.of(ranked.count(), slates) : List.of();
  }

  private static Cell to(SlateTransfers.Flow flow, String lost) {
    return Cell.text(flow.isLost() ? lost : flow.to());
  }

  private static String basis(SlateTransfers.Flow flow) {
    return flow.basis().name().toLowerCase(Locale.ROOT);
  }

  private static Share share(SlateTransfers.Flow flow) {
    return Share.of(flow.votes(), flow.of());
  }
}
