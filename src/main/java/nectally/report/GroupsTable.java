package nectally.report;

import java.util.List;
import nectally.answer.Cell;
import nectally.answer.Kind;
import nectally.answer.Layout;
import nectally.answer.Table;
import nectally.tally.GroupChange;

/** The groups of a contest, or of the whole election, as machines read them (commands.md 3.2). */
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
          .add("previous_candidates", Kind.COUNT, g -> GroupsForPeople.candidatesBefore(g))
          .add("previous_votes", Kind.COUNT, g -> Cell.count(GroupsForPeople.votesBefore(g)))
          .add("previous_share_pct", Kind.PERCENT, g -> Cell.share(GroupsForPeople.shareBefore(g)))
          .add("previous_elected", Kind.COUNT, g -> Cell.count(GroupsForPeople.electedBefore(g)))
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
}
