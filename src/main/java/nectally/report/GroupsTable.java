package nectally.report;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import nectally.answer.About;
import nectally.answer.Cell;
import nectally.answer.Columns;
import nectally.answer.Kind;
import nectally.answer.Layout;
import nectally.answer.PeopleText;
import nectally.answer.Table;
import nectally.model.Ratio;
import nectally.tally.GroupChange;
import nectally.tally.GroupResult;
import nectally.tally.SmallGroups;

/** The groups of a contest, or of the whole election, a row each (commands.md 3.2). */
final class GroupsTable extends ResultsTable<GroupChange> {

  private GroupsTable(Layout<GroupChange> layout) {
    super(layout);
  }

  /** Returns the table of each contest. */
  static GroupsTable ofContests(ResultsView view, Marked marked) {
    return new GroupsTable(layout(TableName.GROUPS, view, marked));
  }

  /** Returns the table of the whole election. */
  static GroupsTable ofElection(ResultsView view, Marked marked) {
    return new GroupsTable(layout(TableName.OVERALL, view, marked).in(Layout.Scope.ELECTION));
  }

  private static Layout<GroupChange> layout(TableName name, ResultsView view, Marked marked) {
    String old = view.headingBefore() + "\n";
    String share = share(view);
    Columns<GroupChange> columns =
        new Columns<GroupChange>()
            .people(
                "group",
                PeopleText.heading(view.by().orElse("group")),
                Kind.TEXT,
                About.WHO,
                g -> Cell.text(nameOf(g)))
            .machines("group", Kind.TEXT, About.WHO, g -> Cell.text(g.group()))
            .pictures("drawn_as", About.GROUP, g -> Cell.text(g.group()))
            .add(
                "candidates",
                "Stood",
                Kind.COUNT,
                About.OTHER,
                g -> Cell.count(g.now().candidates()))
            .add("votes", marked.heading(), Kind.COUNT, About.VOTES, g -> votes(g.now()))
            .add(
                "share_pct",
                PeopleText.heading(share),
                Kind.PERCENT,
                About.SHARE,
                g -> Cell.share(g.now().share()))
            .add("elected", "Elected", Kind.COUNT, About.SEATS, g -> Cell.count(g.now().elected()))
            .people("elected_range", "least to\nmost", Kind.TEXT, About.OTHER, g -> open(g.now()))
            .ifKnown()
            .machines("mean_votes", Kind.DECIMAL, About.OTHER, g -> Cell.number(g.now().mean()))
            .machines("top_votes", Kind.COUNT, About.OTHER, g -> Cell.count(g.now().top()))
            .compared(
                "previous_candidates",
                old + "stood",
                Kind.COUNT,
                About.OTHER,
                g -> candidatesBefore(g))
            .compared(
                "previous_votes",
                old + marked.before().words(),
                Kind.COUNT,
                About.EARLIER_VOTES,
                g -> Cell.count(votesBefore(g)))
            .compared(
                "previous_share_pct",
                old + share,
                Kind.PERCENT,
                About.EARLIER_SHARE,
                g -> Cell.share(g.before().flatMap(GroupResult::share)));
    if (marked.before().elect()) {
      columns.compared(
          "previous_elected",
          old + "elected",
          Kind.COUNT,
          About.EARLIER_SEATS,
          g -> Cell.count(electedBefore(g)));
    } else {
      columns.machines(
          "previous_elected", Kind.COUNT, About.EARLIER_SEATS, g -> Cell.count(electedBefore(g)));
    }
    columns
        .machines("votes_change", Kind.SIGNED_COUNT, About.OTHER, g -> Cell.count(g.votesChange()))
        .compared(
            "share_change",
            marked.change(),
            Kind.POINTS,
            About.CHANGE,
            g -> Cell.points(g.shareChange()))
        .machines(
            "elected_change", Kind.SIGNED_COUNT, About.OTHER, g -> Cell.count(g.electedChange()))
        .compared(
            "like_for_like_change",
            "Like\nfor\nlike",
            Kind.POINTS,
            About.LIKE_FOR_LIKE,
            g -> Cell.points(g.likeForLikeChange()))
        .machines("elected_least", Kind.COUNT, About.OTHER, g -> Cell.count(g.now().least()))
        .machines("elected_most", Kind.COUNT, About.OTHER, g -> Cell.count(g.now().most()));
    if (name == TableName.OVERALL) {
      columns.machines("per", Kind.TEXT, About.OTHER, g -> Cell.EMPTY);
    }
    return columns
        .layout(name.key(), name.title())
        .peopleFirst(
            "group",
            "candidates",
            "previous_candidates",
            "elected",
            "elected_range",
            "previous_elected");
  }

  @Override
  Table<GroupChange> of(ContestFigures contest) {
    return of(contest.groups(), contest.view());
  }

  @Override
  Table<GroupChange> of(OverallFigures overall) {
    return of(overall.groups(), overall.view());
  }

  private Table<GroupChange> of(List<GroupChange> groups, ResultsView view) {
    boolean compares = false;
    for (GroupChange group : groups) {
      compares |= group.before().isPresent();
    }
    boolean comparing = compares;
    Table<GroupChange> all = layout().table(groups).comparing(compares);
    Optional<Ratio> others = view.measuring().others();
    return (others.isEmpty()
            ? all
            : all.forPeople(
                () ->
                    layout()
                        .table(SmallGroups.gathered(groups, SmallGroups.of(groups, others.get())))
                        .comparing(comparing)))
        .hidden(view.by().isEmpty());
  }

  /** Returns what a share is called, which names the method unless it is the usual one. */
  private static String share(ResultsView view) {
    return switch (view.measuring().slates()) {
      case SUM -> "share";
      case MEAN -> "share of\nmeans";
      case TOP -> "share of\ntops";
    };
  }

  /** Returns the name that people read. */
  static String nameOf(GroupChange group) {
    return group.group().isEmpty() ? SeatWords.NO_GROUP : group.group();
  }

  private static Cell votes(GroupResult group) {
    return Cell.count(group.votes());
  }

  /** Returns between how many seats a group has, where that is open. */
  private static Cell open(GroupResult group) {
    return group.elected().isPresent() || group.least().isEmpty()
        ? Cell.EMPTY
        : Cell.text(
            PeopleText.count(group.least().getAsInt())
                + "–"
                + PeopleText.count(group.most().getAsInt()));
  }

  private static Cell candidatesBefore(GroupChange group) {
    return group.before().isPresent() ? Cell.count(group.before().get().candidates()) : Cell.EMPTY;
  }

  private static OptionalLong votesBefore(GroupChange group) {
    return group.before().isPresent() ? group.before().get().votes() : OptionalLong.empty();
  }

  private static OptionalInt electedBefore(GroupChange group) {
    return group.before().isPresent() ? group.before().get().elected() : OptionalInt.empty();
  }
}
