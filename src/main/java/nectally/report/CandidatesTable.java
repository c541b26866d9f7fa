package nectally.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import nectally.answer.About;
import nectally.answer.Cell;
import nectally.answer.Columns;
import nectally.answer.Fate;
import nectally.answer.Kind;
import nectally.answer.Layout;
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

/** The candidates of a contest, a row each (commands.md 3.1). */
final class CandidatesTable extends ResultsTable<CandidateChange> {

  CandidatesTable(ResultsView view, Marked marked) {
    super(layout(view, marked));
  }

  /**
   * Returns the columns; those of shares say so in their names unless they are of votes. Attributes
   * asked for come last, but for machines not slate and gender, which are there anyway.
   */
  private static Layout<CandidateChange> layout(ResultsView view, Marked marked) {
    boolean ballots = view.measuring().shareOf() == ShareOf.BALLOTS;
    String share = ballots ? "share_of_ballots_pct" : "share_pct";
    String words = ballots ? "share of\nballots" : "share";
    String old = view.headingBefore() + "\n";
    Columns<CandidateChange> columns =
        new Columns<CandidateChange>()
            .people("mark", "", Kind.MARK, About.OUTCOME, c -> mark(c.now(), Fate.NONE))
            .add("rank", "Rank", Kind.RANK, About.RANK, c -> rank(c.now(), Cell.NONE))
            .machines("joint", Kind.FLAG, About.RANK, c -> Cell.flag(joint(c.now())))
            .add("candidate", "Candidate", Kind.TEXT, About.WHO, c -> Cell.text(c.latest().name()))
            .add("slate", "Slate", Kind.TEXT, About.SLATE, c -> slate(c))
            .ifKnown()
            .machines("gender", Kind.TEXT, About.OTHER, c -> gender(c))
            .add("votes", marked.heading(), Kind.COUNT, About.VOTES, c -> votes(c.now()))
            .add(share, PeopleText.heading(words), Kind.PERCENT, About.SHARE, c -> share(c.now()))
            .machines("outcome", Kind.TEXT, About.OTHER, c -> outcome(c.now()))
            .machines("decided_by", Kind.TEXT, About.OTHER, c -> decidedBy(c.now()))
            .machines("margin", Kind.COUNT, About.MARGIN, c -> margin(c.now()))
            .machines("presence", Kind.TEXT, About.OTHER, c -> Cell.word(c.presence()))
            .compared(
                "previous_rank",
                "was",
                Kind.EARLIER_RANK,
                About.EARLIER_RANK,
                c -> rank(c.before(), Cell.EMPTY))
            .compared(
                "previous_votes",
                old + marked.before().words(),
                Kind.COUNT,
                About.EARLIER_VOTES,
                c -> votes(c.before()))
            .compared(
                "previous_" + share,
                old + words,
                Kind.PERCENT,
                About.EARLIER_SHARE,
                c -> share(c.before()))
            .machines(
                "votes_change", Kind.SIGNED_COUNT, About.OTHER, c -> Cell.count(c.votesChange()))
            .compared(
                "share_change",
                marked.change(),
                Kind.POINTS,
                About.CHANGE,
                c -> Cell.points(c.shareChange()))
            .compared(
                "like_for_like_change",
                "Like\nfor\nlike",
                Kind.POINTS,
                About.LIKE_FOR_LIKE,
                c -> Cell.points(c.likeForLikeChange()))
            .pictures("drawn_as", About.GROUP, c -> group(c, view.by()));
    columns.machines("previous_slate", Kind.TEXT, About.OTHER, c -> slateBefore(c));
    for (String attribute : view.with()) {
      add(attribute, columns);
    }
    return columns
        .layout(TableName.CANDIDATES.key(), TableName.CANDIDATES.title())
        .peopleFirst("mark", "rank", "previous_rank");
  }

  private static void add(String attribute, Columns<CandidateChange> columns) {
    String heading = PeopleText.heading(attribute);
    if (attribute.equals(Attributes.GENDER)) {
      columns.people("with_gender", heading, Kind.TEXT, About.OTHER, c -> gender(c));
    } else if (!attribute.equals(Attributes.SLATE)) {
      String key = attribute.replace(' ', '_');
      // A file may have columns of its own called margin or rank_: these are told apart.
      columns.add(
          columns.has(key) ? "file_" + key : key,
          heading,
          Kind.TEXT,
          About.OTHER,
          c -> Cell.text(c.latest().candidacy().attributes().get(attribute)));
    }
  }

  @Override
  Table<CandidateChange> of(ContestFigures contest) {
    boolean open =
        contest.contest().now().outcome().equals(Optional.of(ContestOutcome.UNDETERMINED));
    return (open ? layout().with(About.OUTCOME, c -> mark(c.now(), Fate.OPEN)) : layout())
        .table(withWithdrawn(contest.contest()))
        .comparing(contest.contest().before().isPresent());
  }

  /**
   * Returns those who stand, those who stand no longer, and those who stood only before, made once
   * for all who look at the table, since rows are told apart by what they are.
   */
  private static List<CandidateChange> withWithdrawn(ContestComparison contest) {
    List<CandidateResult> withdrawn = contest.now().withdrawn();
    List<CandidateChange> all = new ArrayList<>(contest.candidates());
    if (withdrawn.isEmpty()) {
      return all;
    }
    int at = 0;
    while (at < all.size() && all.get(at).now().isPresent()) {
      at++;
    }
    for (CandidateResult each : withdrawn) {
      all.add(
          at++,
          new CandidateChange(
              Optional.of(each),
              Optional.empty(),
              Optional.empty(),
              OptionalLong.empty(),
              Optional.empty(),
              Optional.empty()));
    }
    return all;
  }

  private static Cell group(CandidateChange candidate, Optional<String> by) {
    return Cell.text(by.flatMap(candidate.latest().candidacy().attributes()::get).orElse(""));
  }

  private static Cell slate(CandidateChange candidate) {
    return Cell.text(candidate.latest().candidacy().slate());
  }

  private static Cell slateBefore(CandidateChange candidate) {
    return candidate.before().isPresent()
        ? Cell.text(candidate.before().get().candidacy().slate())
        : Cell.EMPTY;
  }

  private static Cell gender(CandidateChange candidate) {
    return Cell.text(candidate.latest().candidacy().gender());
  }

  private static Cell votes(Optional<CandidateResult> result) {
    return result.isPresent() ? Cell.count(result.get().votes()) : Cell.EMPTY;
  }

  private static Cell share(Optional<CandidateResult> result) {
    return result.isPresent() ? Cell.share(result.get().share()) : Cell.EMPTY;
  }

  private static Cell margin(Optional<CandidateResult> result) {
    return Cell.count(result.isPresent() ? result.get().margin() : OptionalLong.empty());
  }

  private static Cell rank(Optional<CandidateResult> result, Cell absent) {
    return result.isPresent() ? Cell.rank(result.get().rank(), result.get().joint()) : absent;
  }

  private static Optional<Boolean> joint(Optional<CandidateResult> result) {
    OptionalInt rank = result.isPresent() ? result.get().rank() : OptionalInt.empty();
    return rank.isPresent() ? Optional.of(result.get().joint()) : Optional.empty();
  }

  private static Cell outcome(Optional<CandidateResult> result) {
    return result.isPresent() ? Cell.word(result.get().outcome()) : Cell.EMPTY;
  }

  private static Cell decidedBy(Optional<CandidateResult> result) {
    return result.isPresent() ? Cell.word(result.get().decidedBy()) : Cell.EMPTY;
  }

  /**
   * Returns how somebody fared, and what decided it where that was not the votes alone.
   *
   * @param unknown how those fared of whom nobody can say
   */
  private static Cell mark(Optional<CandidateResult> result, Fate unknown) {
    if (result.isEmpty()) {
      return Cell.NONE;
    }
    Optional<Outcome> outcome = result.get().outcome();
    if (outcome.isEmpty()) {
      return new Cell.Mark(unknown, "");
    }
    return switch (outcome.get()) {
      case TIED -> new Cell.Mark(Fate.TIED, "");
      case ELECTED -> new Cell.Mark(Fate.ELECTED, by(result.get().decidedBy()));
      case NOT_ELECTED -> new Cell.Mark(Fate.NOT_ELECTED, by(result.get().decidedBy()));
      case WITHDRAWN -> new Cell.Mark(Fate.WITHDRAWN, "withdrawn");
    };
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
}
