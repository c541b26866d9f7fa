package nectally.report;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import nectally.answer.Cell;
import nectally.answer.Kind;
import nectally.answer.PeopleText;
import nectally.answer.Table;
import nectally.model.Marks;
import nectally.model.Share;
import nectally.tally.GroupChange;
import nectally.tally.GroupResult;

/** The groups of a contest, or of the whole election, as people read them. */
final class GroupsForPeople {

  private GroupsForPeople() {}

  /** Returns the table that people read. */
  static Table of(List<GroupChange> groups, Marked marked, ResultsView view) {
    boolean compared = groups.stream().anyMatch(group -> group.before().isPresent());
    String old = view.headingBefore() + "\n";
    Fields<GroupChange> fields =
        new Fields<GroupChange>()
            .add(
                "group",
                PeopleText.heading(view.by().orElse("group")),
                Kind.TEXT,
                g -> Cell.text(nameOf(g)))
            .add("candidates", "Stood", Kind.COUNT, g -> Cell.count(g.now().candidates()));
    if (compared) {
      fields.add("previous_candidates", old + "stood", Kind.COUNT, g -> candidatesBefore(g));
    }
    fields.add("elected", "Elected", Kind.COUNT, g -> Cell.count(g.now().elected()));
    if (compared && marked.before() == Marks.VOTES) {
      fields.add(
          "previous_elected", old + "elected", Kind.COUNT, g -> Cell.count(electedBefore(g)));
    }
    fields
        .add("votes", marked.heading(), Kind.COUNT, g -> Cell.count(g.now().votes()))
        .add("share_pct", share(view, ""), Kind.PERCENT, g -> Cell.share(g.now().share()));
    if (compared) {
      fields
          .add(
              "previous_votes",
              old + marked.before().words(),
              Kind.COUNT,
              g -> Cell.count(votesBefore(g)))
          .add(
              "previous_share_pct",
              share(view, view.headingBefore()),
              Kind.PERCENT,
              g -> Cell.share(shareBefore(g)))
          .add("share_change", marked.change(), Kind.POINTS, g -> Cell.points(g.shareChange()))
          .add(
              "like_for_like_change",
              "Like for\nlike",
              Kind.POINTS,
              g -> Cell.points(g.likeForLikeChange()));
    }
    return fields.table(GroupsTable.NAME, groups);
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

  static Cell candidatesBefore(GroupChange group) {
    return group.before().isPresent() ? Cell.count(group.before().get().candidates()) : Cell.EMPTY;
  }

  static OptionalLong votesBefore(GroupChange group) {
    return group.before().isPresent() ? group.before().get().votes() : OptionalLong.empty();
  }

  static OptionalInt electedBefore(GroupChange group) {
    return group.before().isPresent() ? group.before().get().elected() : OptionalInt.empty();
  }

  static Optional<Share> shareBefore(GroupChange group) {
    return group.before().flatMap(GroupResult::share);
  }
}
