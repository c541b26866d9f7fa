package nectally.report;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import nectally.answer.Cell;
import nectally.answer.Column;
import nectally.answer.Kind;
import nectally.answer.PeopleText;
import nectally.answer.Table;
import nectally.model.Attributes;
import nectally.tally.CandidateChange;
import nectally.tally.CandidateResult;
import nectally.tally.ContestComparison;
import nectally.tally.ShareOf;
import nectally.tally.verdict.ContestOutcome;
import nectally.tally.verdict.DecidedBy;
import nectally.tally.verdict.Outcome;

/**
 * The candidates of a contest as people read them: a tick for the elected, {@code tie} or {@code
 * open} for those whom nobody can call, {@code 5=} for a joint rank, the earlier rank in
 * parentheses.
 */
final class CandidatesForPeople {

  private CandidatesForPeople() {}

  static Table of(ContestComparison contest, ResultsView view) {
    List<CandidateChange> candidates = contest.candidates();
    boolean ballots = view.measuring().shareOf() == ShareOf.BALLOTS;
    boolean compared = contest.before().isPresent();
    Marked marked = Marked.of(contest);
    boolean open = contest.now().outcome().equals(Optional.of(ContestOutcome.UNDETERMINED));
    Fields<CandidateChange> fields =
        new Fields<CandidateChange>()
            .add("mark", "", Kind.MARK, c -> Cell.text(mark(c.now(), open)))
            .add(
                Column.of("rank", "Rank", Kind.TEXT).right(),
                c -> Cell.text(c.now().isPresent() ? rank(c.now().get()) : ""));
    if (compared) {
      fields.add(
          Column.of("previous_rank", "was", Kind.TEXT).right(),
          c -> Cell.text("(" + (c.before().isPresent() ? rank(c.before().get()) : "-") + ")"));
    }
    fields.add("candidate", "Candidate", Kind.TEXT, c -> Cell.text(c.latest().name()));
    if (candidates.stream().anyMatch(c -> c.latest().candidacy().slate().isPresent())) {
      fields.add("slate", "Slate", Kind.TEXT, c -> Cell.text(c.latest().candidacy().slate()));
    }
    fields
        .add("votes", marked.heading(), Kind.COUNT, c -> Cell.count(votes(c.now())))
        .add(
            "share_pct",
            ballots ? "Share of\nballots" : "Share",
            Kind.PERCENT,
            c -> Cell.share(c.now().flatMap(CandidateResult::share)));
    if (compared) {
      String before = view.headingBefore() + "\n";
      fields
          .add(
              "previous_votes",
              before + marked.before().words(),
              Kind.COUNT,
              c -> Cell.count(votes(c.before())))
          .add(
              "previous_share_pct",
              before + (ballots ? "share of\nballots" : "share"),
              Kind.PERCENT,
              c -> Cell.share(c.before().flatMap(CandidateResult::share)))
          .add("share_change", marked.change(), Kind.POINTS, c -> Cell.points(c.shareChange()))
          .add(
              "like_for_like_change",
              "Like for\nlike",
              Kind.POINTS,
              c -> Cell.points(c.likeForLikeChange()));
    }
    for (String attribute : view.with()) {
      if (!attribute.equals(Attributes.SLATE)) {
        fields.add(
            "with_" + attribute,
            PeopleText.heading(attribute),
            Kind.TEXT,
            c -> CandidatesTable.attribute(c, attribute));
      }
    }
    return fields.table(CandidatesTable.NAME, candidates);
  }

  /** Returns {@code 5=} for a joint fifth place, {@code -} for an unknown one. */
  private static String rank(CandidateResult result) {
    OptionalInt rank = result.rank();
    return rank.isEmpty() ? PeopleText.UNKNOWN : rank.getAsInt() + (result.joint() ? "=" : "");
  }

  /** Returns a tick for the elected, and what decided it where that was not the votes alone. */
  private static String mark(Optional<CandidateResult> result, boolean open) {
    if (result.isEmpty()) {
      return "";
    }
    if (result.get().outcome().isEmpty()) {
      return open ? "open" : "";
    }
    if (result.get().outcome().get() == Outcome.TIED) {
      return "tie";
    }
    String by = by(result.get().decidedBy());
    if (result.get().isElected()) {
      return by.isEmpty() ? "✓" : "✓ " + by;
    }
    return by.isEmpty() ? "" : "out " + by;
  }

  private static String by(Optional<DecidedBy> decidedBy) {
    if (decidedBy.isEmpty()) {
      return "";
    }
    return switch (decidedBy.get()) {
      case QUOTA -> "by quota";
      case LOT -> "by lot";
      case VOTES, DECLARED, UNOPPOSED -> "";
    };
  }

  /** Returns the votes of a result that may not be there. */
  static OptionalLong votes(Optional<CandidateResult> result) {
    return result.isPresent() ? result.get().votes() : OptionalLong.empty();
  }
}
