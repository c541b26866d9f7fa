package nectally.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import nectally.answer.Cell;
import nectally.answer.Column;
import nectally.answer.Kind;
import nectally.answer.Layout;
import nectally.answer.Table;
import nectally.model.Attributes;
import nectally.tally.CandidateChange;
import nectally.tally.CandidateResult;
import nectally.tally.ContestComparison;
import nectally.tally.ShareOf;

/** The candidates of a contest as machines read them, a row each (commands.md 3.1). */
final class CandidatesTable {

  static final String NAME = "candidates";

  private static final Fields<CandidateChange> FIELDS =
      new Fields<CandidateChange>()
          .add("rank", Kind.COUNT, c -> Cell.count(rank(c.now())))
          .add("joint", Kind.FLAG, c -> Cell.flag(joint(c.now())))
          .add("candidate", Kind.TEXT, c -> Cell.text(c.latest().name()))
          .add("slate", Kind.TEXT, c -> Cell.text(c.latest().candidacy().slate()))
          .add("gender", Kind.TEXT, c -> Cell.text(c.latest().candidacy().gender()))
          .add("votes", Kind.COUNT, c -> Cell.count(CandidatesForPeople.votes(c.now())))
          .add("share_pct", Kind.PERCENT, c -> Cell.share(c.now().flatMap(CandidateResult::share)))
          .add("outcome", Kind.TEXT, c -> word(c.now().flatMap(CandidateResult::outcome)))
          .add("decided_by", Kind.TEXT, c -> word(c.now().flatMap(CandidateResult::decidedBy)))
          .add("margin", Kind.COUNT, c -> Cell.count(margin(c.now())))
          .add("presence", Kind.TEXT, c -> word(c.presence()))
          .add("previous_rank", Kind.COUNT, c -> Cell.count(rank(c.before())))
          .add("previous_votes", Kind.COUNT, c -> Cell.count(CandidatesForPeople.votes(c.before())))
          .add(
              "previous_share_pct",
              Kind.PERCENT,
              c -> Cell.share(c.before().flatMap(CandidateResult::share)))
          .add("votes_change", Kind.SIGNED_COUNT, c -> Cell.count(c.votesChange()))
          .add("share_change", Kind.POINTS, c -> Cell.points(c.shareChange()))
          .add("like_for_like_change", Kind.POINTS, c -> Cell.points(c.likeForLikeChange()));

  private CandidatesTable() {}

  /**
   * Returns the columns; those of shares say so in their names unless they are of votes. Attributes
   * asked for come last, but not slate and gender, which are there anyway.
   */
  static Layout layout(ResultsView view) {
    boolean ofVotes = view.measuring().shareOf() == ShareOf.VOTES;
    List<Column> columns = new ArrayList<>();
    for (Column column : fields(view).columns()) {
      columns.add(
          ofVotes || column.kind() != Kind.PERCENT
              ? column
              : Column.of(column.key().replace("share", "share_of_ballots"), column.kind()));
    }
    return Layout.of(NAME, "", columns);
  }

  static Table of(ContestComparison contest, Layout layout, ResultsView view) {
    return layout.table(fields(view).rows(contest.candidates()));
  }

  private static Fields<CandidateChange> fields(ResultsView view) {
    if (view.with().isEmpty()) {
      return FIELDS;
    }
    Fields<CandidateChange> fields = FIELDS.copy();
    for (String attribute : view.with()) {
      if (!attribute.equals(Attributes.SLATE) && !attribute.equals(Attributes.GENDER)) {
        String key = attribute.replace(' ', '_');
        // A file may have columns of its own called margin or rank_: these are told apart.
        fields.add(FIELDS.has(key) ? "file_" + key : key, Kind.TEXT, c -> attribute(c, attribute));
      }
    }
    return fields;
  }

  /** Returns what a file says of a candidate, as last seen. */
  static Cell attribute(CandidateChange candidate, String attribute) {
    return Cell.text(candidate.latest().candidacy().attributes().get(attribute));
  }

  /** Returns a constant as machines read it: {@code not_elected}. */
  static Cell word(Optional<? extends Enum<?>> value) {
    return value.isPresent() ? Cell.text(value.get().name().toLowerCase(Locale.ROOT)) : Cell.EMPTY;
  }

  private static OptionalInt rank(Optional<CandidateResult> result) {
    return result.isPresent() ? result.get().rank() : OptionalInt.empty();
  }

  private static OptionalLong margin(Optional<CandidateResult> result) {
    return result.isPresent() ? result.get().margin() : OptionalLong.empty();
  }

  private static Optional<Boolean> joint(Optional<CandidateResult> result) {
    return rank(result).isPresent() ? result.map(CandidateResult::joint) : Optional.empty();
  }
}
