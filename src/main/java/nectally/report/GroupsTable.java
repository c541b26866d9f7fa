package nectally.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import nectally.model.Share;
import nectally.tally.GroupChange;
import nectally.tally.GroupResult;

/** The groups of a contest, or of the whole election, a row each (SPEC 4). */
final class GroupsTable {

  static final String NAME = "groups";
  static final String OVERALL = "overall";

  private static final Fields<GroupChange> FIELDS =
      new Fields<GroupChange>()
          .add("group", Kind.TEXT, g -> Cell.text(g.group()))
          .add("candidates", Kind.COUNT, g -> Cell.count(g.now().candidates()))
          .add("votes", Kind.COUNT, g -> Cell.count(g.now().votes()))
          .add("share_pct", Kind.PERCENT, g -> Cell.share(g.now().share()))
          .add("elected", Kind.COUNT, g -> Cell.count(g.now().elected()))
          .add("mean_votes", Kind.DECIMAL, g -> Cell.number(g.now().mean()))
          .add("top_votes", Kind.COUNT, g -> Cell.count(g.now().top()))
          .add("previous_candidates", Kind.COUNT, g -> candidatesBefore(g))
          .add("previous_votes", Kind.COUNT, g -> Cell.count(votesBefore(g)))
          .add("previous_share_pct", Kind.PERCENT, g -> Cell.share(shareBefore(g)))
          .add("previous_elected", Kind.COUNT, g -> Cell.count(electedBefore(g)))
          .add("votes_change", Kind.SIGNED_COUNT, g -> Cell.count(g.votesChange()))
          .add("share_change", Kind.POINTS, g -> Cell.points(g.shareChange()))
          .add("elected_change", Kind.SIGNED_COUNT, g -> Cell.count(g.electedChange()))
          .add("like_for_like_change", Kind.POINTS, g -> Cell.points(g.likeForLikeChange()));

  static final Layout LAYOUT = Layout.of(NAME, "", FIELDS.columns());
  static final Layout OVERALL_LAYOUT = Layout.of(OVERALL, "", FIELDS.columns());

  private GroupsTable() {}

  /** Returns the table that machines read, under either of the two layouts. */
  static Table forMachines(Layout layout, List<GroupChange> groups) {
    return layout.table(FIELDS.rows(groups));
  }

  /** Returns the table that people read. */
  static Table forPeople(List<GroupChange> groups, ResultsView view) {
    boolean compared = groups.stream().anyMatch(group -> group.before().isPresent());
    String old = view.before() + "\n";
    Fields<GroupChange> fields =
        new Fields<GroupChange>()
            .add("group", heading(view), Kind.TEXT, g -> Cell.text(nameOf(g)))
            .add("candidates", "Stood", Kind.COUNT, g -> Cell.count(g.now().candidates()));
    if (compared) {
      fields.add("previous_candidates", old + "stood", Kind.COUNT, g -> candidatesBefore(g));
    }
    fields.add("elected", "Elected", Kind.COUNT, g -> Cell.count(g.now().elected()));
    if (compared) {
      fields.add(
          "previous_elected", old + "elected", Kind.COUNT, g -> Cell.count(electedBefore(g)));
    }
    fields
        .add("votes", "Votes", Kind.COUNT, g -> Cell.count(g.now().votes()))
        .add("share_pct", share(view, ""), Kind.PERCENT, g -> Cell.share(g.now().share()));
    if (compared) {
      fields
          .add("previous_votes", old + "votes", Kind.COUNT, g -> Cell.count(votesBefore(g)))
          .add(
              "previous_share_pct",
              share(view, view.before()),
              Kind.PERCENT,
              g -> Cell.share(shareBefore(g)))
          .add("share_change", "Change", Kind.POINTS, g -> Cell.points(g.shareChange()))
          .add(
              "like_for_like_change",
              "Like for\nlike",
              Kind.POINTS,
              g -> Cell.points(g.likeForLikeChange()));
    }
    return fields.table(NAME, groups);
  }

  private static String heading(ResultsView view) {
    String column = view.by().orElse("group");
    return column.substring(0, 1).toUpperCase(Locale.ROOT) + column.substring(1);
  }

  /** Returns the heading of a share, which names the method unless it is the usual one. */
  private static String share(ResultsView view, String election) {
    String share =
        switch (view.measuring().slates()) {
          case SUM -> "share";
          case MEAN -> "share of\nmeans";
          case TOP -> "share of\ntops";
        };
    return election.isEmpty() ? "S" + share.substring(1) : election + "\n" + share;
  }

  /** Returns the name that people read. */
  static String nameOf(GroupChange group) {
    return group.group().isEmpty() ? "(none)" : group.group();
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

  private static Optional<Share> shareBefore(GroupChange group) {
    return group.before().flatMap(GroupResult::share);
  }
}
